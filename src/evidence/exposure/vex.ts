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

/** Most entries of the index: statements times their names times their products. */
const mostEntries = 500_000;
/** Most products of statements that are held against those of a tool. */
const mostComparisons = 1_000_000;

/** What a statement says of one of its products. */
interface Said {
  readonly text: string;
  readonly statement: VexStatement;
  /** Of the statement among all. */
  readonly order: number;
}

/** What is said of a vulnerability: by the product as it is written, and by what of its package URL must be the same. */
interface Products {
  readonly texts: Map<string, Said[]>;
  readonly purls: Map<string, Said[]>;
}

/** VEX statements by the vulnerability they name and the product they are about. */
export class VexStatements {
  readonly #byName = new Map<string, Products>();
  readonly #purls = new Map<string, PackageURL | undefined>();
  #entries = 0;
  #comparisons = 0;

  constructor(statements: Iterable<VexStatement>) {
    let order = 0;
    for (const statement of statements) {
      order++;
      if (statement.status === 'under_investigation') continue;
      for (const name of [statement.id, ...statement.aliases]) {
        for (const text of statement.products) {
          if (this.exceeded) return;
          this.#add(identifierKey(name), { text, statement, order });
        }
      }
    }
  }

  /** Whether there is more than is compared. As nobody knows what the rest says, nothing is cleared then. */
  get exceeded(): boolean {
    return this.#entries > mostEntries || this.#comparisons > mostComparisons;
  }

  /**
   * What is stated of a vulnerability, by any of its names, in any of the products. `not_affected` and `fixed` clear it,
   * unless another statement says `affected` of the same: then nobody can be believed. `under_investigation` says nothing.
   */
  on(names: readonly string[], products: readonly Product[]): Ruling {
    let [cleared, affected]: [VexStatement | undefined, boolean] = [undefined, false];
    for (const name of names) {
      const said = this.#byName.get(identifierKey(name));
      const about = said === undefined ? [] : products.flatMap((product) => this.#about(said, product));
      if (this.exceeded) return undefined;
      affected ||= about.some(isAffected);
      cleared ??= about.filter((one) => !isAffected(one)).sort((a, b) => a.order - b.order)[0]?.statement;
    }
    if (cleared === undefined) return undefined;
    return affected ? 'contradicted' : { cleared };
  }

  #add(name: string, said: Said): void {
    this.#entries++;
    const { texts, purls } = this.#byName.get(name) ?? { texts: new Map(), purls: new Map() };
    this.#byName.set(name, { texts, purls });
    // of two that say the same of the same text the first one counts
    const same = (one: Said): boolean => one.text === said.text && isAffected(one) === isAffected(said);
    if (texts.get(said.text)?.some(same)) return;
    push(texts, said.text, said);
    push(purls, purlKey(this.#parsed(said.text)), said);
  }

  #about({ texts, purls }: Products, product: Product): Said[] {
    const own = this.#parsed(product.purl);
    const written = [product.ref, product.purl].map((text) => texts.get(text ?? ''));
    const alike = [...new Set([purlKey(own), purlKey(own, '')])].map((key) => purls.get(key ?? ''));
    return [...written, ...alike].flatMap((candidates = []) => {
      this.#comparisons += candidates.length;
      return this.exceeded ? [] : candidates.filter(({ text }) => this.#is(text, product));
    });
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

function push(said: Map<string, Said[]>, key: string | undefined, one: Said): void {
  if (key === undefined) return;
  const known = said.get(key);
  if (known === undefined) said.set(key, [one]);
  else known.push(one);
}

const isAffected = ({ statement }: Said): boolean => statement.status === 'affected';

/** What of a package URL must be the same in a statement's: all but qualifiers and subpath, and the version only where it has one. */
function purlKey(purl: PackageURL | undefined, version = purl && bare(purl)): string | undefined {
  return purl && JSON.stringify([purl.type, purl.namespace ?? '', purl.name, version ?? '']);
}
