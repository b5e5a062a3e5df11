/** A fact that is true or false. */
export interface BoolFact {
  readonly kind: 'bool';
  readonly says: string;
  /** A fact that is true whenever this one is. */
  readonly implies?: string;
}

/** A fact that is a number. */
export interface NumberFact {
  readonly kind: 'int' | 'double';
  readonly says: string;
  /** Smallest and largest value it can have. */
  readonly range: readonly [number, number];
  /** It comes from the score: where rights alone judge there is none. */
  readonly scored?: boolean;
}

/** A fact that is a text. */
export interface TextFact {
  readonly kind: 'string';
  readonly says: string;
  /** All values it can have; without it any. */
  readonly values?: readonly string[];
}

/** A fact that is a list. */
export interface ListFact<T extends Fact = Fact> {
  readonly kind: 'list';
  readonly says: string;
  readonly of: T;
}

/** Facts under one name. `label` names one of a list: `finding new-host-1234abcd`. */
export interface GroupFact<T extends FactFields = FactFields> {
  readonly kind: 'group';
  readonly says: string;
  readonly fields: T;
  readonly label?: (value: Readonly<Record<string, unknown>>) => string;
}

export type Fact = BoolFact | NumberFact | TextFact | ListFact<never> | ListFact | GroupFact;
export type FactFields = { readonly [name: string]: Fact };

/** The value that a fact of this type has: nothing is ever absent. */
export type ValueOf<F> = F extends BoolFact
  ? boolean
  : F extends NumberFact
    ? number
    : F extends TextFact
      ? string
      : F extends { readonly kind: 'list'; readonly of: infer T }
        ? readonly ValueOf<T>[]
        : F extends { readonly kind: 'group'; readonly fields: infer T }
          ? { readonly [K in keyof T]: ValueOf<T[K]> }
          : never;

/** True or false; `implies` names a fact that is true whenever this one is. */
export const bool = (says: string, implies?: string): BoolFact => ({
  kind: 'bool',
  says,
  ...(implies === undefined ? {} : { implies }),
});

/** A whole number, from 0 up where no range is given. */
export const int = (says: string, range: readonly [number, number] = [0, Number.MAX_SAFE_INTEGER]): NumberFact => ({
  kind: 'int',
  says,
  range,
});

/** A number, from 0 up where no range is given. */
export const double = (says: string, range: readonly [number, number] = [0, Number.MAX_VALUE]): NumberFact => ({
  kind: 'double',
  says,
  range,
});

/** A number that only a score has. */
export const scored = (says: string, range: readonly [number, number] = [0, 10]): NumberFact => ({
  ...double(says, range),
  scored: true,
});

/** A text; with `values` one of them. */
export const text = (says: string, values?: readonly string[]): TextFact => ({
  kind: 'string',
  says,
  ...(values === undefined ? {} : { values }),
});

export const list = <const T extends Fact>(says: string, of: T): ListFact<T> => ({ kind: 'list', says, of });

export const group = <const T extends FactFields>(
  says: string,
  fields: T,
  label?: GroupFact['label'],
): GroupFact<T> => ({ kind: 'group', says, fields, ...(label === undefined ? {} : { label }) });
