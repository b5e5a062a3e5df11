import { z } from 'zod';
import type { ComponentDraft } from '../component.ts';
import { isRecord, openDocument } from '../document.ts';
import { text } from '../fields.ts';
import { Inventory } from '../inventory.ts';
import { makePurl } from '../purl.ts';
import type { Derived } from './derived.ts';

/** What of a tree of npm packages was read, each file as bytes. */
export interface NpmTreeFiles {
  /** node_modules/.package-lock.json, which says what is installed; else package-lock.json or npm-shrinkwrap.json. */
  readonly lock?: Uint8Array;
  /** The package.json of the tree itself. */
  readonly manifest?: Uint8Array;
  /** The package.json of each package in the tree: where there is no lock, or as well (bundled packages). */
  readonly manifests?: Iterable<Uint8Array>;
}

const manifestShape = z.object({ name: z.string().min(1).max(214), version: text });
const entryShape = z.object({
  name: text,
  version: text,
  integrity: text,
  link: z.boolean().optional().catch(undefined),
  dependencies: z.unknown().optional(),
});
/** Deepest nesting in a lock of version 1, and most entries of any lock. */
const deepest = 64;
const mostEntries = 200_000;

/**
 * The packages of a tool that is a tree of npm packages: those of the lock, and of the manifests those it does not
 * name. Packages that stand in the tree twice at one version are one component.
 * Formats: https://docs.npmjs.com/cli/configuring-npm/package-lock-json, versions 1 to 3.
 * @throws SbomError when the lock or a manifest is broken JSON
 */
export function npmTree({ lock, manifest, manifests = [] }: NpmTreeFiles): Derived {
  const inventory = new Inventory();
  const own = manifest && manifestDraft(manifest);
  const subject = own && inventory.subject({ ...own, type: 'application' });
  const add = (draft: ComponentDraft | undefined): void => {
    if (draft?.ref !== undefined && inventory.get(draft.ref) === undefined) inventory.add(draft);
  };
  if (lock !== undefined) for (const draft of lockDrafts(lock)) add(draft);
  for (const one of manifests) add(manifestDraft(one));
  return { from: 'npm-tree', ...(subject !== undefined && { subject }), components: inventory.taken().components };
}

function manifestDraft(bytes: Uint8Array): ComponentDraft | undefined {
  const { data } = manifestShape.safeParse(json(bytes));
  return data && draft(data.name, data.version, undefined);
}

function* lockDrafts(bytes: Uint8Array): Generator<ComponentDraft> {
  const { packages, dependencies } = json(bytes);
  if (isRecord(packages)) yield* packageDrafts(packages);
  else if (isRecord(dependencies)) yield* dependencyDrafts(dependencies);
}

/** Versions 2 and 3: one entry a place in the tree; links and what lies outside node_modules are no packages of it. */
function* packageDrafts(packages: Readonly<Record<string, unknown>>): Generator<ComponentDraft> {
  for (const place of Object.keys(packages).slice(0, mostEntries)) {
    const inside = place.lastIndexOf('node_modules/');
    const { data } = entryShape.safeParse(packages[place]);
    if (inside < 0 || data === undefined || data.link === true) continue;
    yield draft(data.name ?? place.slice(inside + 'node_modules/'.length), data.version, data.integrity);
  }
}

/** Version 1: a tree; an alias has its real name in the version. */
function* dependencyDrafts(dependencies: Readonly<Record<string, unknown>>): Generator<ComponentDraft> {
  let level = [dependencies];
  let left = mostEntries;
  for (let depth = 0; depth < deepest && level.length > 0; depth++) {
    const next: Readonly<Record<string, unknown>>[] = [];
    for (const entries of level) {
      for (const [name, value] of Object.entries(entries)) {
        const { data } = entryShape.safeParse(value);
        if (data === undefined || left-- <= 0) continue;
        const [, real, version] = /^npm:(.+)@([^@]+)$/.exec(data.version ?? '') ?? [undefined, name, data.version];
        yield draft(real ?? name, version, data.integrity);
        if (isRecord(data.dependencies)) next.push(data.dependencies);
      }
    }
    level = next;
  }
}

/** A version that is a place (`file:…`, a URL) is none that a registry knows. */
function draft(name: string, version: string | undefined, integrity: string | undefined): ComponentDraft {
  const known = version !== undefined && /^\d/.test(version) ? version : undefined;
  const slash = name.startsWith('@') ? name.indexOf('/') : -1;
  const purl =
    version !== undefined && known === undefined
      ? undefined
      : makePurl('npm', slash < 0 ? undefined : name.slice(0, slash), name.slice(slash + 1), known);
  return {
    ref: purl ?? `${name}@${version ?? ''}`,
    purl,
    name,
    version: known,
    type: 'library',
    hashes: integrityHashes(integrity),
  };
}

/** Subresource integrity: `sha512-BASE64`, several between spaces. */
function integrityHashes(integrity = ''): { algorithm: string; hex: string }[] {
  return [...integrity.matchAll(/(?:^|\s)(sha1|sha256|sha384|sha512)-([A-Za-z0-9+/]{27,86}={0,2})/g)].map(
    ([, algorithm = '', digest = '']) => ({ algorithm, hex: Buffer.from(digest, 'base64').toString('hex') }),
  );
}

function json(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  const document = openDocument(bytes);
  return document.kind === 'json' ? document.value : {};
}
