import type { EvidenceMaterial } from '../../evidence/evidence.ts';

/** A file the user gave: evidence of that kind; one of bundles or trusted roots may be JSON Lines, and advisories a directory. */
export interface GivenFile {
  readonly kind: Exclude<EvidenceMaterial['kind'], 'plugin-answers'>;
  readonly path: string;
  /** What it is filed under; default: the tool it was given for. */
  readonly subject?: string;
}

/** What is known of a tool about which evidence is wanted. What is missing is not asked for. */
export interface WantedEvidence {
  /** Resolved path of the executed image or main script. */
  readonly path: string;
  /** SHA-256 of that file, 64 lower-case hex digits. */
  readonly sha256?: string | undefined;
  /** The package it belongs to, with version. */
  readonly purl?: string | undefined;
  /** Where its source is: `https://SERVER/OWNER/NAME` or `OWNER/NAME`. */
  readonly repository?: string | undefined;
  /** Tag of the release it is from. */
  readonly tag?: string | undefined;
  /** File name it was published under: an asset of the release, a distribution on the Python index. */
  readonly distribution?: string | undefined;
  /** Packages it is made of, as purls with versions: asked for vulnerabilities only. */
  readonly components?: readonly string[] | undefined;
  readonly files?: readonly GivenFile[] | undefined;
}

/** What the evidence about a tool is filed under: its digest, else its purl, else its path. */
export function subjectOf({ path, sha256, purl }: WantedEvidence): string {
  return sha256 !== undefined ? `sha256:${sha256}` : (purl ?? path);
}

export interface Repository {
  readonly owner: string;
  readonly name: string;
}

/** The repository of a tool on a GitHub server; undefined when it names none there. */
export function repositoryOn(server: URL, repository: string | undefined): Repository | undefined {
  if (repository === undefined || repository.length > 500) return undefined;
  const path = repository.includes('://') ? pathOn(server, repository.replace(/^git\+/, '')) : repository;
  const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/.exec(path?.replace(/\.git$/, '') ?? '') ?? [];
  if (owner === undefined || name === undefined || /^\.+$/.test(owner) || /^\.+$/.test(name)) return undefined;
  return { owner, name };
}

function pathOn(server: URL, text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url?.host === server.host ? url.pathname.replace(/^\/|\/$/g, '') : undefined;
}
