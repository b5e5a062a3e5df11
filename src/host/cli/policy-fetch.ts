import { readSharedPack, sharedReferences } from '../../policy/rules/shared-pack.ts';
import { visible } from '../../report/escape.ts';
import { many } from '../../report/number.ts';
import { fetchPacks } from '../action/fetch-packs.ts';
import { HttpClient } from '../evidence/http/client.ts';
import { servicesOf } from '../evidence/services.ts';
import { storePack } from '../shared-packs.ts';
import { readStandards } from '../standards.ts';
import { status } from './status.ts';
import { configBase } from './usual-config.ts';

/** For all packs, in milliseconds. */
const TIME = 30_000;

/**
 * `policy fetch`: fetches the packs of other repositories that a configuration extends, with the token in GITHUB_TOKEN if there is one,
 * checks them and keeps them in `.ironclaw/packs`. Returns the exit status: 3 when one could not be had.
 * @throws ConfigError for a pack with mistakes
 */
export async function fetchedPolicy(file: string, cwd: string, env: NodeJS.ProcessEnv): Promise<number> {
  const { config } = readStandards(file);
  const references = sharedReferences(config);
  const http = new HttpClient({ signal: AbortSignal.timeout(TIME), requestTime: TIME, env });
  try {
    const { github } = servicesOf({ env, token: env.GITHUB_TOKEN ?? '' });
    const { found, failures } = await fetchPacks(references, { http, github });
    const base = configBase(file, cwd);
    for (const { reference, bytes } of found) {
      const { rules } = readSharedPack(reference, new TextDecoder().decode(bytes), config.judgement);
      const path = storePack(base, reference, bytes);
      process.stdout.write(
        `${visible(reference.text, 400)}: ${many(rules.length, 'rule')}, kept as ${visible(path, 600)}\n`,
      );
    }
    for (const failure of failures) process.stderr.write(`ironclaw-guard: ${visible(failure, 800)}\n`);
    if (references.length === 0) process.stdout.write(`${visible(file)} extends no pack of another repository\n`);
    return failures.length === 0 ? 0 : status.refused;
  } finally {
    http.close();
  }
}
