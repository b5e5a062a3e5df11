/**
 * A package's epoch (`2:` of Debian and rpm, `1!` of PEP 440) says nothing of what the program is; names before the number are those
 * that Go, Java and tags of git have. A number alone must end there: `7f3c2a1` is a commit.
 */
const number =
  /^(?:\d{1,9}[:!])?(?:devel )?(?:v|go|(?:open)?jdk-?)?(\d{1,15})(?:(?:\.(\d{1,15}))(?:\.(\d{1,15}))?|(?![\da-z]))/i;

/**
 * The release a version names, as a semantic version of three numbers: what all ecosystems have in common. What makes one of
 * before the release (`rc1`, `-ea`, `~beta`), a fourth number, a build and a packager's revision are left out: a candidate of 1.22 does
 * what 1.22 does. Undefined for what has no such number: a commit, a code name.
 */
export function releaseOf(version: string): string | undefined {
  const [, major, minor = '0', patch = '0'] = number.exec(version.trim()) ?? [];
  return major === undefined ? undefined : [major, minor, patch].map(Number).join('.');
}
