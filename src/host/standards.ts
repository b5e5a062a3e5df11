import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { type Config, defaultConfig, type ReadConfig, readConfig } from '../policy/config.ts';
import { ConfigError } from '../policy/config-text.ts';
import { type Policy, policyOf } from '../policy/rules/policy.ts';
import { Weights } from '../score/weights.ts';
import { type PackSet, readPacks } from './policy-files.ts';
import { type ProfileSet, profilesDirectory, readProfiles } from './profile-files.ts';

/** What a recording is held against, read once: before the command, so that the command cannot change it. */
export interface Standards {
  readonly set: ProfileSet;
  readonly config: Config;
  readonly weights: Weights;
  readonly policy: Policy;
  readonly packs: PackSet;
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
 * @throws ConfigError or ProfileError with file, line and column
 */
export function readStandards(config?: string | GivenConfig, profiles = profilesDirectory()): Standards {
  const set = readProfiles(profiles);
  const packs = readPacks();
  if (config === undefined) {
    const defaults = defaultConfig();
    const policy = policyOf(defaults, packs.packs);
    return { set, config: defaults, weights: new Weights(set.weights), policy, packs, configDigest: '' };
  }
  const { text, from } = typeof config === 'string' ? { text: read(config), from: config } : config;
  const { config: parsed, at } = readConfig(text, from);
  try {
    const weights = new Weights(set.weights, new Map(Object.entries(parsed.signals.weights)));
    const configDigest = createHash('sha256').update(text).digest('hex');
    return { set, config: parsed, weights, policy: policyOf(parsed, packs.packs), packs, configDigest, at };
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
