/** Wrong usage of the command line: exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const usage = `ironclaw-guard: which tool did this, and does it normally do this?

  run [--out DIR] [--config FILE] [--sensor auto|ebpf|strace] [--syscalls] [--json]
      [--enforce [--rules FILE]... [--port N]... [--hard]] -- COMMAND...
                          run a command under the sensor, then score and report (default DIR: .ironclaw/<id>); --syscalls: also
                          the name of every system call, which a manifest can limit (strace: slow); --enforce: the kernel stops
                          what its tool's profile, or FILE, does not allow (Landlock, seccomp)
  score [DIR] [--config FILE] [--out DIR] [--json]
                          score a recording again
  explain [DIR] [INVOCATION|FINDING|RULE]
                          why: lineage, expected versus seen, the sum, what became of a rule (default DIR: the newest in .ironclaw)
  learn DIR... [--tool T] [--merge SUPPORT.json]... [--support FILE] [-o FILE] [--review FILE] [--manifest]
             [--allow FINDING]... [--salt TEXT] [--config FILE]
                          recordings -> profile of a tool, or manifest of its file, and a review (default: to standard output);
                          --support keeps what can be merged later, --allow learns what a baseline forbids
  learn --confine FILE [--port N]... [--hard] [--sensor auto|ebpf|strace] [--out DIR] [DIR...] -o FILE ... -- COMMAND...
                          record a trusted run inside the envelope of FILE, which the kernel keeps, and learn from it
  evidence PATH|PURL [--source URL] [--identity SAN --issuer URL] [--bundle FILE]... [--trusted-root FILE]...
             [--refresh-trusted-root] [--sbom FILE]... [--vex FILE]... [--advisories FILE|DIR]... [--kev FILE] [--epss FILE]
             [--config FILE] [--offline] [--json]
                          identity, provenance, SBOM, vulnerabilities of a tool: 10 when an attestation of it is refused or
                          says otherwise than asked, or its digest is not the one it should have; else 0
  pins [DIR] [--all]      the pins a recording suggests, as YAML (--all: also of what lies where jobs build)
  profile list|show TOOL  the profiles that say what is normal
  profile test [TOOL...] [DIR]
                          judge the cases of profiles, or those below DIR: 3 when one does not come out as it must
  profile lint [DIR]      check profiles and cases: 3 when one has a mistake
  profile export TOOL|FILE --to seccomp|landlock [--resolve] [--port N]... [--hard] [-o FILE]
                          what a profile or manifest allows, as rules that the kernel enforces (--resolve: those of this machine)
  profile import FILE [--for BINARY] [-o FILE]
                          the system calls that a seccomp profile allows, as a manifest
  inspect BINARY [-o FILE] [--root DIR]
                          what a binary could do, by static analysis, as a manifest (--root: the system its libraries are of)
  plugin test [--env NAME]... -- COMMAND [ARG...]
                          whether a plug-in keeps the protocol: 3 when it does not; else the lines that name it in a configuration
  policy check [FILE]     check a configuration and its rules
  policy facts [DIR [INVOCATION]] [--config FILE] [--json]
                          the facts a rule can use; of a recording with their values (--json: of every invocation, a line each)

  --help  --version

Exit status: the command's own (128+n for a signal); 10 the verdict is fail, 11 it is incomplete (neither in report mode);
126 and 127 the command cannot be run; 2 wrong usage or configuration; 3 a check refused; 70 an internal error.
`;
