/** A document that cannot be read as an SBOM or as VEX: a sentence that says what it is and what was expected. */
export class SbomError extends Error {
  override readonly name = 'SbomError';
}

/** A piece of a hostile document as it may stand in a sentence: one line, printable, short. */
export function quoted(text: string): string {
  const short = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return `\`${short.replace(/[^\x20-\x7e…]/g, '·')}\``;
}
