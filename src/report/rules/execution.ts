import type { Rule } from './rule.ts';

/** Programs and libraries. */
export const executionRules: readonly Rule[] = [
  {
    id: 'create-tmp',
    kind: 'deviation',
    title: 'A file was put into a temporary directory by a tool that makes none there',
    what: "A downloader, or a program within a package's script, made a file in a temporary directory outside its rights. A compiler doing so is at work and no finding.",
    why: 'It is where payloads are put before they are run. Alone it is little; what follows counts.',
    how: 'Fetch to `/tmp`, make executable, run.',
    honest:
      '`curl -o /tmp/x` in a step of yours scores 1.80 and fails nothing. Download into the workspace, or accept it.',
    attack: ['T1105'],
  },
  {
    id: 'exec-outside',
    kind: 'deviation',
    title: 'A tool started a program that its baseline does not name',
    what: 'A program was started that no right of the tool, or of a role above it, allows.',
    why: 'What a tool starts is as typical of it as where it connects.',
    how: 'A postinstall script starts `curl`, `python` or a scanner; a compiler starts a shell.',
    honest:
      'A new version with a new helper, a build script of your own. Accept it for the tool, or extend the profile.',
    attack: ['T1059'],
  },
  {
    id: 'exec-dropped',
    kind: 'deviation',
    title: 'A program ran that was dropped in this job',
    what: "A file ran that was made in this job by an act that was itself unexpected, by a downloader, or by a package's script that is no compiler.",
    why: 'Its bytes were reviewed by nobody.',
    how: 'The payload of most attacks on packages: ua-parser-js (2021), axios (2026).',
    honest: 'Installers that fetch a binary and start it. Pin its digest (`tools:`), or accept it.',
    attack: ['T1105', 'T1204.002'],
  },
  {
    id: 'exec-memfd',
    kind: 'deviation',
    title: 'A program ran that never was a file',
    what: 'A program was executed from memory (memfd), so that nothing of it lies on a disk.',
    why: 'It leaves nothing to look at, which is mostly the reason.',
    how: 'A loader fetches a program, writes it to memory and executes it there.',
    honest:
      'Container runtimes copy themselves into memory before they start; they are known. Others: accept it for the tool.',
    attack: ['T1620'],
  },
  {
    id: 'lib-writable',
    kind: 'deviation',
    title: 'Code was loaded from a file that was dropped in this job',
    what: "A program mapped a library to execute it that was made in this job by an unexpected act, a downloader or a package's script.",
    why: 'Loading is executing, under the name of the program that loads.',
    how: 'A package puts a library where an interpreter or the loader looks first.',
    honest:
      'Packages that fetch a ready-made binary, such as sharp or better-sqlite3, raise it when the binary is loaded. Accept those your project has.',
    attack: ['T1574.006', 'T1129'],
  },
  {
    id: 'beyond-manifest',
    kind: 'deviation',
    title: 'A program did what the manifest of its own digest says it never does',
    what: 'A system call, library, port or operation occurred that the manifest of exactly this file does not list.',
    why: 'The manifest is about these bytes. Either it is incomplete or the program was made to do something else.',
    how: 'Injected code makes system calls that the program itself has none of.',
    honest: 'A manifest learned from few runs. Learn again with more, or add the clause.',
    attack: ['T1055', 'T1203'],
  },
  {
    id: 'outside-manifest',
    kind: 'deviation',
    title: 'A program acted outside the manifest of its own digest',
    what: 'An act that no other class names is in no right of the manifest of exactly this file.',
    why: 'As above, and lighter: the act by itself says little.',
    how: 'A program that was taken over reads and writes elsewhere than it does by itself.',
    honest: 'A manifest learned from few runs. Learn again with more.',
    attack: ['T1055'],
  },
  {
    id: 'phase',
    kind: 'phase',
    title: 'A tool did something out of its order',
    what: "An act came that may not follow where the tool is in its work, such as fetching after a script erased itself. The order is the tool's profile's, by hand or learned.",
    why: 'Each act may be allowed and their order still be wrong.',
    how: 'A script that is finished goes on to fetch: what it fetches is not what it was installed for.',
    honest:
      'A learned order from few runs convicts nobody: below eight runs it is a note. Learn from more runs, or accept it.',
    attack: ['T1059'],
  },
  {
    id: 'drop-exec',
    kind: 'sequence',
    title: 'Something was fetched, written and run',
    what: 'In one tree something was fetched, then a file was written that no compiler made, and that file was run; or the program that fetched wrote the file that was run.',
    why: 'It is how code gets in that is in no lockfile.',
    how: 'ua-parser-js (2021), torchtriton (2022), Ultralytics (2024), axios and telnyx (2026).',
    honest:
      'Installers and uploaders that are downloaded and run. In a step that spells it out it weighs less. Pin the digest, or use the package manager.',
    attack: ['T1105', 'T1059'],
  },
  {
    id: 'pipe-to-interpreter',
    kind: 'sequence',
    title: 'A download or decoder was piped into an interpreter',
    what: 'What a downloader or decoder writes is the program of a shell or interpreter, at most one filter between them.',
    why: 'The code is never a file: nothing can be looked at, pinned or found again.',
    how: 'tj-actions (2025) decoded a script into bash; Codecov (2021) was `bash <(curl …)`; XZ (2024) hid in a fixture.',
    honest:
      '`curl … | sh` of rustup, nvm and their like. In a step that spells it out it scores 3.6 and fails nothing. Download, verify a digest, then run.',
    attack: ['T1059.004', 'T1140'],
  },
  {
    id: 'foreign-runtime',
    kind: 'sequence',
    title: "A package's script brought its own interpreter",
    what: 'The script of an installed package fetched another interpreter (bun, deno, node, python, …) and ran it.',
    why: 'A payload that brings its runtime is independent of yours, and of what watches yours.',
    how: 'Shai-Hulud 2 (2025) and Mini Shai-Hulud (2026) fetch bun.',
    honest:
      'The package `node` and its like do it on purpose, with a hash in the lockfile. Set the interpreter up in a step of its own, or accept it.',
    attack: ['T1105', 'T1059'],
  },
];
