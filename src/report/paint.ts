/** SGR codes of the shades a report uses. */
const codes = { bold: [1, 22], dim: [2, 22], red: [31, 39], yellow: [33, 39], green: [32, 39] } as const;

/** Puts a text in a shade, or leaves it as it is. */
export type Paint = (shade: keyof typeof codes, text: string) => string;

/** A painter that writes SGR codes, or none. */
export const painter =
  (color: boolean): Paint =>
  (shade, text) =>
    color ? `\x1b[${codes[shade][0]}m${text}\x1b[${codes[shade][1]}m` : text;
