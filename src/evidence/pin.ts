import { z } from 'zod';
import type { Recording } from '../events/recording.ts';
import type { Evidence } from './evidence.ts';
import type { Expectation } from './provenance/expectation.ts';

const hex = (digits: number): z.ZodString => z.string().regex(new RegExp(`^[0-9a-f]{${digits}}$`));
const address = z.string().regex(/^https:\/\/\S+$/);
const files = z.union([z.string().min(1), z.array(z.string().min(1)).max(20)]);

/** A pin: what must be true of a tool that runs (`tools:` of the configuration, design section 7). */
export const pinSchema = z.strictObject({
  path: z.string().regex(/^\//).meta({
    description:
      'the program or main script, absolute, with symlinks resolved; * is any text without a slash, for a directory whose name changes',
  }),
  sha256: hex(64).optional().meta({ description: 'digest the file must have' }),
  purl: z.string().optional().meta({ description: 'package it is from: pkg:type/name@version' }),
  source: address.optional().meta({ description: 'repository it must be built from' }),
  ref: z.string().optional().meta({ description: 'ref it must be built from, as in refs/tags/v1.2.3' }),
  workflow: z.string().optional().meta({ description: 'path of the workflow that must have built it' }),
  builder: z.string().optional().meta({ description: 'builder that must have built it, as the certificate names it' }),
  trigger: z.string().optional().meta({ description: 'event that must have started the build, as in push' }),
  issuer: address.optional().meta({ description: "who vouches for the builder's identity (default: GitHub)" }),
  signer: z.string().optional().meta({ description: 'identity (subject alternative name) that must have signed' }),
  hosted: z.boolean().optional().meta({ description: 'true: it must be built on a hosted runner' }),
  tag: z.string().optional().meta({ description: 'tag of the release whose assets hold attestations and SBOM' }),
  bundle: files.optional().meta({ description: 'files with attestations of it' }),
  sbom: files.optional().meta({ description: 'files with its SBOM' }),
});
export type Pin = z.infer<typeof pinSchema>;

/**
 * The paths of the files that ran, or may run, as the tool a pin is about: the pinned one, where symlinks led from it when it was
 * looked at before and after the job and when it was executed, and the files that were executed by its name.
 */
export function pinnedPaths(
  { path }: Pick<Pin, 'path'>,
  { links, tools }: Pick<Recording, 'links' | 'tools'>,
  { document }: Pick<Evidence, 'document'>,
): ReadonlySet<string> {
  const is = named(path);
  const led = [links[path], document.links?.[path], document.linksAfter?.[path]];
  const executed = tools.flatMap((tool) => ([tool.path, ...(tool.names ?? [])].some(is) ? [tool.path] : []));
  return new Set([path, ...led, ...executed].filter((one) => one !== undefined));
}

/** Whether a path is the one that a pin names. */
function named(pinned: string): (path: string) => boolean {
  const parts = pinned.split('*');
  if (parts.length === 1) return (path) => path === pinned;
  const text = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[^/]*');
  const whole = new RegExp(`^${text}$`);
  return (path) => whole.test(path);
}

/** What a pin asks of attestations; undefined when it asks nothing. */
export function expectationOf(pin: Pin): Expectation | undefined {
  const { source, ref, builder, workflow, trigger, issuer, hosted, signer } = pin;
  const wanted = Object.entries({ source, ref, builder, workflow, trigger, issuer, hosted, identity: signer });
  const given = wanted.filter(([, value]) => value !== undefined);
  return given.length === 0 ? undefined : Object.fromEntries(given);
}

/** A list written as one value or as several. */
export const listed = (given: string | readonly string[] | undefined): readonly string[] =>
  given === undefined ? [] : typeof given === 'string' ? [given] : given;
