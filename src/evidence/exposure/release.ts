import type { Ecosystem } from './ecosystem.ts';

/** Code names of Debian's and Ubuntu's releases. */
const codeNames: ReadonlyMap<string, string> = new Map([
  ['jessie', '8'],
  ['stretch', '9'],
  ['buster', '10'],
  ['bullseye', '11'],
  ['bookworm', '12'],
  ['trixie', '13'],
  ['forky', '14'],
  ['trusty', '14.04'],
  ['xenial', '16.04'],
  ['bionic', '18.04'],
  ['focal', '20.04'],
  ['jammy', '22.04'],
  ['noble', '24.04'],
  ['oracular', '24.10'],
  ['plucky', '25.04'],
  ['questing', '25.10'],
]);

/**
 * The release a text names, in one spelling for the suffix of an OSV ecosystem (`12`, `Pro:22.04:LTS`, `v3.18`,
 * `enterprise_linux:9::appstream`, `Linux Enterprise Server 15 SP4`) and the `distro` qualifier of a package URL (`debian-12.5`,
 * `bookworm`, `alpine-3.18.4`). Undefined when there is none.
 */
export function releaseNamed(text: string, { name, releaseNumbers }: Ecosystem): string | undefined {
  if (text === '' || releaseNumbers === 0) return undefined;
  const plain = text.toLowerCase().replace(/ sp(?=\d)/, '.');
  // other products of Red Hat get other updates than its main line
  if (name === 'Red Hat' && plain.includes(':') && !plain.startsWith('enterprise_linux:')) return plain;
  const number = /\d+(?:\.\d+)*/.exec(plain)?.[0].split('.').slice(0, releaseNumbers).join('.');
  const word = plain.replace(/^.*-/, '');
  return number ?? codeNames.get(word) ?? word;
}
