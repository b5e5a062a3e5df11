/** Wrong usage of the command line: exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const usage = `ironclaw-guard: which tool did this, and does it normally do this?

  run [--out DIR] [--config FILE] [--sensor auto|ebpf|strace] [--syscalls] [--json]
      [--enforce [--rules FILE]... [--port N]... [--hard] [--no-unix-sockets]] -- COMMAND...
                          run a command under the sensor, then score and report (default DIR: .ironclaw/<id>); --syscalls: also
                          the name of every system call, which a manifest can limit (strace: slow); --enforce: the kernel stops
                          what its tool's profile, or FILE, does not allow (Landlock, seccomp)
  score [DIR] [--config FILE] [--out DIR] [--json]
                          score a recording again
  explain [DIR] [INVOCATION|FINDING|RULE]
                          why: lineage, expected versus seen, the sum, what became of a rule (default DIR: the newest in .ironclaw)
  gate                    inside of run, or in a step of a watched job: judge what was seen so far, before a release
  learn DIR... [--tool T] [--merge SUPPORT.json]... [--support FILE] [-o FILE] [--review FILE] [--manifest]
             [--file PATH|SHA256] [--allow FINDING]... [--salt TEXT] [--config FILE]
                          recordings -> profile of a tool, or manifest of its file, and a review (default: to standard output);
                          --file: a manifest of that one file, of several that are one tool; --support keeps what can be merged
                          later, --allow learns what a baseline forbids
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
  profile lint [DIR]      check profiles and cases, or the one profile in DIR: 3 when one has a mistake
  profile export TOOL|FILE --to seccomp|landlock [--resolve] [--port N]... [--hard] [--no-unix-sockets] [-o FILE]
                          what a profile or manifest allows, as rules that the kernel enforces (--resolve: those of this machine)
  profile import FILE [--for BINARY] [-o FILE]
                          the system calls that a seccomp profile allows, as a manifest
  inspect BINARY [-o FILE] [--root DIR]
                          what a binary could do, by static analysis, as a manifest (--root: the system its libraries are of)
  plugin test [--env NAME]... -- COMMAND [ARG...]
                          whether a plug-in keeps the protocol: 3 when it does not; else the lines that name it in a configuration
  policy check [FILE]     check a configuration and its rules
  policy fetch [FILE]     get the packs of other repositories that a configuration extends, and keep them in .ironclaw/packs
  policy facts [DIR [INVOCATION]] [--config FILE] [--json]
                          the facts a rule can use; of a recording with their values (--json: of every invocation, a line each)
  compliance [DIR] [--framework ID|FILE]... [--format markdown|json|oscal] [-o FILE]
                          what the evidence of a run says of the controls of a framework: supported, contradicted or not observed
  compliance list|show FRAMEWORK
                          the frameworks, and what is asked of a run
  compliance lint [DIR|FILE]
                          check packs of frameworks: 3 when one has a mistake

  export [DIR] --to in-toto|svr|ocsf|facts|opa [--subject FILE]... [--config FILE] [-o FILE]
                          a recording for other engines: runtime trace and verdict as in-toto statements, findings as OCSF, facts as
                          JSON lines or as one document (--subject: what the job made, which statements are then about)
  sign [DIR] [--identity-token FILE] [--subject FILE]... [--fulcio URL] [--rekor URL] [--timestamp URL] [--config FILE]
                          score again, then sign runtime trace and verdict with Sigstore (token: FILE, SIGSTORE_ID_TOKEN, or the job's)
  verify FILE [--recording DIR] [--subject FILE]... [--identity SAN --issuer URL] [--source URL] [--trusted-root FILE]...
             [--config FILE] [--json]
                          offline: who signed a trace or verdict and what it says; of DIR, whether it is about it and scores to the
                          same bytes: 10 when something of it is not so

  --help  --version

Exit status: the command's own (128+n for a signal); 10 the verdict is fail, 11 it is incomplete (neither in report mode);
126 and 127 the command cannot be run; 2 wrong usage or configuration; 3 a check refused; 70 an internal error.
`;
