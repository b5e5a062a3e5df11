import { readFileSync, statSync } from 'node:fs';
import { checkLeftOut } from '../policy/checks/left-out.ts';
import { type Config, defaultConfig, type ReadConfig, readConfig } from '../policy/config.ts';
import { ConfigError } from '../policy/config-text.ts';
import { type Policy, policyOf } from '../policy/rules/policy.ts';
import { type PackTexts, type SharedPacks, sharedPacks } from '../policy/rules/shared-pack.ts';
import { Weights } from '../score/weights.ts';
import { type PackSet, readPacks } from './policy-files.ts';
import { type ProfileSet, readProfiles } from './profile-files.ts';
import { profilesDirectory } from './profile-texts.ts';
import { sha256Of } from './sha256.ts';
import { noPacks } from './shared-packs.ts';

/** What a recording is held against, read once: before the command, so that the command cannot change it. */
export interface Standards {
  readonly set: ProfileSet;
  readonly config: Config;
  readonly weights: Weights;
  readonly policy: Policy;
  readonly packs: PackSet;
  /** The packs of other repositories, and those of them that could not be had. */
  readonly shared: SharedPacks;
  /** SHA-256 of each of them by its reference. */
  readonly sharedDigests: Readonly<Record<string, string>>;
  /** SHA-256 of the configuration file; empty when the defaults hold. */
  readonly configDigest: string;
  /** `file:line:column` of what a path of the configuration names; undefined when the defaults hold. */
  readonly at?: ReadConfig['at'] | undefined;
}

/** A configuration that was read elsewhere. */
export interface GivenConfig {
  readonly text: string;
  /** What messages call it. */
  readonly from: string;
}

/**
 * Reads profiles, weights and configuration.
 *
 * @param config the configuration, or its path; without it the defaults hold
 * @param texts where packs of other repositories are; what is not there stands in `shared.missing`
 * @throws ConfigError or ProfileError with file, line and column
 */
export function readStandards(
  config?: string | GivenConfig,
  profiles = profilesDirectory(),
  texts: PackTexts = noPacks,
): Standards {
  const set = readProfiles(profiles);
  const packs = readPacks();
  if (config === undefined) {
    const defaults = defaultConfig();
    const policy = policyOf(defaults, packs.packs);
    const shared = { packs: [], missing: [] };
    const weights = new Weights(set.weights);
    return { set, config: defaults, weights, policy, packs, shared, sharedDigests: {}, configDigest: '' };
  }
  const { text, from } = typeof config === 'string' ? { text: read(config), from: config } : config;
  const { config: parsed, at } = readConfig(text, from);
  try {
    const weights = new Weights(set.weights, new Map(Object.entries(parsed.signals.weights)));
    const configDigest = sha256Of(text);
    const sharedDigests: Record<string, string> = {};
    const shared = sharedPacks(parsed, (reference) => {
      const pack = texts(reference);
      if (pack !== undefined) sharedDigests[reference.text] = sha256Of(pack);
      return pack;
    });
    const policy = policyOf(parsed, packs.packs, shared.packs);
    const extended = packs.packs.filter(({ name }) => policy.packs.includes(name));
    const [wrong] = checkLeftOut(parsed, { packs: extended, shared });
    if (wrong !== undefined) throw new ConfigError(`${at(wrong.path)}: ${wrong.path.join('.')}: ${wrong.message}`);
    return { set, config: parsed, weights, policy, packs, shared, sharedDigests, configDigest, at };
  } catch (error) {
    if (error instanceof RangeError)
      throw new ConfigError(`${at(['signals', 'weights'])}: signals.weights: ${error.message}`);
    throw error;
  }
}

/** Bytes of a configuration that are read at all; its parser takes fewer. */
const LARGEST = 1024 * 1024;

function read(path: string): string {
  try {
    const facts = statSync(path);
    if (!facts.isFile()) throw new Error('it is no regular file');
    if (facts.size > LARGEST) throw new Error(`it has ${facts.size} bytes; shorten it to ${LARGEST}`);
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      throw new ConfigError(
        `there is no configuration ${path}; every key is optional, and without the file the defaults hold`,
      );
    }
    throw new ConfigError(`the configuration ${path} cannot be read: ${(error as Error).message}`);
  }
}
