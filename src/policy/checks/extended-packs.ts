import type { Config } from '../config.ts';
import { packNames } from '../rules/pack-name.ts';
import { sharedReference } from '../rules/shared-pack.ts';
import { distance } from '../suggestion.ts';
import type { Remark } from './remark.ts';

/** What `policy.extends` lists that is no pack of the guard's and no shared one. */
export function checkExtendedPacks({ policy }: Pick<Config, 'policy'>): Remark[] {
  return policy.extends.flatMap((name, index): Remark[] => {
    const message = mistake(name);
    return message === undefined ? [] : [{ effect: 'error', path: ['policy', 'extends', index], message }];
  });
}

function mistake(name: string): string | undefined {
  if ((packNames as readonly string[]).includes(name)) return undefined;
  if (name.includes('/')) {
    const read = sharedReference(name);
    return typeof read === 'string' ? read : undefined;
  }
  const near = packNames.find((known) => distance(known, name) <= 2);
  const known = packNames.map((one) => `\`${one}\``).join(', ');
  return near === undefined
    ? `write one of ${known}, or a shared pack as OWNER/REPO//PATH@COMMIT`
    : `write one of ${known}; did you mean \`${near}\`?`;
}
