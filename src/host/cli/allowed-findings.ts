import { nearest } from '../../policy/language/nearest.ts';
import { visible } from '../../report/escape.ts';
import { UsageError } from './usage.ts';

/**
 * Holds what `--allow` names against what the recordings hold: an id that none of them has, or one that is never learned, would allow
 * nothing in silence.
 *
 * @param findings ids of what was found in whom something is learned of -> whether it can be allowed
 * @throws UsageError that names the id, and the one that was probably meant
 */
export function checkAllowed(allow: Iterable<string>, findings: ReadonlyMap<string, boolean>): void {
  for (const id of allow) {
    const learnable = findings.get(id);
    if (learnable) continue;
    const shown = `--allow ${visible(id, 120)}`;
    if (learnable === false)
      throw new UsageError(
        `${shown}: that is never learned, whoever allows it; accept it in the configuration if it must be`,
      );
    const possible = [...findings].filter(([, can]) => can).map(([each]) => each);
    const near = nearest(id, possible);
    const instead =
      near !== undefined
        ? `did you mean ${visible(near, 120)}?`
        : possible.length === 0
          ? 'there is none to allow'
          : `there are ${possible
              .slice(0, 8)
              .map((each) => visible(each, 120))
              .join(', ')}${possible.length > 8 ? ', …' : ''}`;
    throw new UsageError(`${shown}: the recordings hold no such finding of what is learned; ${instead}`);
  }
}
