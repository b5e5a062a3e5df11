/** Compares two runs of decimal digits of any length as numbers; '' is 0. Negative, 0 or positive. */
export function compareDigits(a: string, b: string): number {
  const x = a.replace(/^0+/, '');
  const y = b.replace(/^0+/, '');
  return x.length - y.length || compareText(x, y);
}

/** Compares by code unit, alike on every machine and in every locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A digit of ASCII, by code unit. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
