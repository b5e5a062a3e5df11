import { z } from 'zod';

const paths = z.array(z.string().min(1)).max(50).default([]);
const days = (fallback: number): z.ZodDefault<z.ZodNumber> => z.number().positive().max(36_500).default(fallback);

/** `evidence:` of the configuration: what is looked up, where, for how long, and how old it may be. */
export const evidenceSettingsSchema = z.strictObject({
  offline: z.boolean().default(false).meta({ description: 'ask no service: files and what lies on the machine only' }),
  budget: z
    .int()
    .min(0)
    .max(60_000)
    .default(2000)
    .meta({ description: 'longest time that looking up takes, in milliseconds: what is not there by then is missing' }),
  trustedRoot: z.enum(['built-in', 'refresh']).default('built-in').meta({
    description: "refresh: ask Sigstore's and GitHub's repositories for their newest trusted root, by TUF",
  }),
  trustedRoots: paths.meta({ description: 'files with trusted roots of Sigstore instances, beside the built-in one' }),
  advisories: paths.meta({ description: 'files or directories of OSV records' }),
  vex: paths.meta({ description: 'files with VEX statements (CycloneDX or OpenVEX)' }),
  kev: z.string().optional().meta({ description: 'file: known exploited vulnerabilities, as CISA publishes them' }),
  epss: z.string().optional().meta({ description: 'file: EPSS scores, as FIRST publishes them' }),
  osv: z.boolean().default(true).meta({ description: 'ask the OSV service about the components of pinned tools' }),
  fresh: z
    .strictObject({
      signature: days(365),
      verification: days(1),
      trustRoot: days(365),
      vulnerabilities: days(7),
    })
    .prefault({})
    .meta({ description: 'ages in days above which an attestation is not fresh' }),
});
export type EvidenceSettings = z.infer<typeof evidenceSettingsSchema>;
