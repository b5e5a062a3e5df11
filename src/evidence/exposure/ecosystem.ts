import { pythonName } from '../python-name.ts';
import { alpineOrder } from './versions/alpine.ts';
import { debianOrder } from './versions/debian.ts';
import { goOrder } from './versions/go.ts';
import { mavenOrder } from './versions/maven.ts';
import { nugetOrder } from './versions/nuget.ts';
import { packagistOrder } from './versions/packagist.ts';
import { pythonOrder } from './versions/python.ts';
import { rpmOrder } from './versions/rpm.ts';
import { rubygemsOrder } from './versions/rubygems.ts';
import { pubOrder, semanticOrder } from './versions/semantic.ts';
import type { VersionOrder } from './versions/version-order.ts';

/** An ecosystem of OSV (ossf.github.io/osv-schema, Defined ecosystems): how its names and versions are compared. */
export interface Ecosystem {
  readonly name: string;
  /** Undefined: its order of versions is not known here, so that only lists of versions can be read. */
  readonly order: VersionOrder | undefined;
  /** One spelling for the spellings of the same package. */
  readonly normal: (name: string) => string;
  /** Numbers that name a release of a distribution (`12`, `22.04`); 0 where packages do not belong to a release. */
  readonly releaseNumbers: number;
}

const exact = (name: string): string => name;
const folded = (name: string): string => name.toLowerCase();
/** A repository, however its address is written. */
const repository = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^[a-z+]+:\/\//, '')
    .replace(/\/$/, '')
    .replace(/\.git$/, '');

const table: readonly (readonly [string, VersionOrder | undefined, Ecosystem['normal'], number])[] = [
  ['npm', semanticOrder, folded, 0],
  ['crates', semanticOrder, exact, 0],
  ['Go', goOrder, folded, 0],
  ['Hex', semanticOrder, folded, 0],
  ['Pub', pubOrder, folded, 0],
  ['SwiftURL', semanticOrder, repository, 0],
  ['GitHub Actions', semanticOrder, folded, 0],
  ['Julia', semanticOrder, exact, 0],
  ['Bitnami', semanticOrder, folded, 0],
  ['PyPI', pythonOrder, pythonName, 0],
  ['Maven', mavenOrder, exact, 0],
  ['RubyGems', rubygemsOrder, exact, 0],
  ['NuGet', nugetOrder, folded, 0],
  ['Packagist', packagistOrder, folded, 0],
  ['CRAN', undefined, exact, 0],
  ['Hackage', undefined, exact, 0],
  ['ConanCenter', undefined, exact, 0],
  ['Debian', debianOrder, exact, 1],
  ['Ubuntu', debianOrder, exact, 2],
  ['Echo', debianOrder, exact, 0],
  ['Alpine', alpineOrder, exact, 2],
  ['Alpaquita', alpineOrder, exact, 1],
  ['Wolfi', alpineOrder, exact, 0],
  ['Chainguard', alpineOrder, exact, 0],
  ['MinimOS', alpineOrder, exact, 0],
  ['AlmaLinux', rpmOrder, exact, 1],
  ['Rocky Linux', rpmOrder, exact, 1],
  ['Red Hat', rpmOrder, exact, 1],
  ['openSUSE', rpmOrder, exact, 2],
  ['SUSE', rpmOrder, exact, 2],
  ['openEuler', rpmOrder, exact, 2],
  ['Mageia', rpmOrder, exact, 1],
  ['Photon OS', rpmOrder, exact, 2],
  ['Azure Linux', rpmOrder, exact, 1],
];

const ecosystems: ReadonlyMap<string, Ecosystem> = new Map(
  table.map(([name, order, normal, releaseNumbers]) => [name, { name, order, normal, releaseNumbers }]),
);

/** OSV names the ecosystem of Rust after the host of its registry. */
const rust = /^crates\.[a-z]+$/;

/** The ecosystem of a name without suffix; one that is not known here has no order and is compared to the letter. */
export const ecosystemNamed = (name: string): Ecosystem =>
  ecosystems.get(name.replace(rust, 'crates')) ?? { name, order: undefined, normal: exact, releaseNumbers: 0 };
