import type { PackageURL } from 'packageurl-js';
import { identifierKey } from './alias-groups.ts';
import { parsePurl } from './package.ts';

/** What somebody states of a vulnerability in a product; the part of a VEX statement that is read here. */
export interface VexStatement {
  readonly id: string;
  readonly aliases: readonly string[];
  /** Package URLs, or references of the SBOM; a package URL without version is about every version. */
  readonly products: readonly string[];
  readonly status: 'not_affected' | 'affected' | 'fixed' | 'under_investigation';
  readonly justification?: string | undefined;
}

/** A thing statements can be about: a component, or the tool it is in. */
export interface Product {
  readonly ref?: string | undefined;
  readonly purl?: string | undefined;
}

/** What the statements come to: the one that clears the product, that they contradict each other, or nothing. */
export type Ruling = { readonly cleared: VexStatement } | 'contradicted' | undefined;

/** VEX statements by the vulnerability they name. */
export class VexStatements {
  readonly #byName = new Map<string, Set<VexStatement>>();
  readonly #purls = new Map<string, PackageURL | undefined>();

  constructor(statements: Iterable<VexStatement>) {
    for (const statement of statements) {
      for (const name of [statement.id, ...statement.aliases]) {
        const key = identifierKey(name);
        const known = this.#byName.get(key);
        if (known === undefined) this.#byName.set(key, new Set([statement]));
        else known.add(statement);
      }
    }
  }

  /**
   * What is stated of a vulnerability, by any of its names, in any of the products. `not_affected` and `fixed` clear it,
   * unless another statement says `affected` of the same: then nobody can be believed. `under_investigation` says nothing.
   */
  on(names: readonly string[], products: readonly Product[]): Ruling {
    const about = names
      .flatMap((name) => [...(this.#byName.get(identifierKey(name)) ?? [])])
      .filter((statement) => statement.products.some((text) => products.some((product) => this.#is(text, product))));
    const cleared = about.find(({ status }) => status === 'not_affected' || status === 'fixed');
    if (cleared === undefined) return undefined;
    return about.some(({ status }) => status === 'affected') ? 'contradicted' : { cleared };
  }

  /** Whether a statement's product is this one: the same reference, or a package URL that says the same or leaves it open. */
  #is(text: string, { ref, purl }: Product): boolean {
    if (text === '') return false;
    if (text === ref || text === purl) return true;
    const [stated, own] = [this.#parsed(text), this.#parsed(purl)];
    if (stated === undefined || own === undefined) return false;
    if (stated.type !== own.type || stated.name !== own.name) return false;
    if ((stated.namespace ?? '') !== (own.namespace ?? '')) return false;
    if (stated.version && bare(stated) !== bare(own)) return false;
    if (stated.subpath && stated.subpath !== own.subpath) return false;
    const qualifiers = new Map(Object.entries(own.qualifiers ?? {}));
    return Object.entries(stated.qualifiers ?? {}).every(([name, value]) => qualifiers.get(name) === value);
  }

  #parsed(text: string | undefined): PackageURL | undefined {
    if (text === undefined) return undefined;
    if (!this.#purls.has(text)) this.#purls.set(text, parsePurl(text));
    return this.#purls.get(text);
  }
}

/** Go writes its versions with a leading v, its standard library's mostly not. */
const bare = ({ type, version }: PackageURL): string | undefined =>
  type === 'golang' ? version?.replace(/^v(?=\d)/, '') : (version ?? undefined);
