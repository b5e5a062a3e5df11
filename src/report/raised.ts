import { z } from 'zod';
import type { Vulnerability } from '../evidence/exposure/vulnerability.ts';
import type { ToolExposure } from '../score/exposure.ts';
import { exposureFactor } from '../score/hazard.ts';
import { visible } from './escape.ts';
import { toVulnerability, vulnerabilitySchema } from './standing.ts';

/** `raised` of a finding in result.json. */
export const raisedSchema = z.object({
  factor: z.number().min(1).meta({ description: 'what exposure multiplies its hazard by' }),
  by: vulnerabilitySchema.meta({ description: 'the known vulnerability that weighs most' }),
});
export type Raised = z.infer<typeof raisedSchema>;

/** What a tool's exposure does to a deviation of weight `w`; undefined where it does nothing that two places show. */
export function raisedBy({ s, by }: ToolExposure<Vulnerability>, w: number): Raised | undefined {
  const factor = Math.round(exposureFactor(s, w) * 100) / 100;
  return by === undefined || factor <= 1 ? undefined : { factor, by: toVulnerability(by) };
}

/** `×2.40 for CVE-2021-44228 in pkg:maven/… (CVSS 9.8, executed or loaded, known to be exploited)`; undefined where nothing was raised. */
export function raisedText(raised: Raised | undefined): string | undefined {
  if (raised === undefined) return undefined;
  const { factor, by } = raised;
  return `×${factor.toFixed(2)} for ${vulnerabilityName(by)} in ${visible(by.component, 100)} (${standingOf(by).join(', ')})`;
}

/** Its CVE where it has one. */
export const vulnerabilityName = ({ id, aliases }: Raised['by']): string =>
  visible([id, ...aliases].find((name) => /^CVE-/.test(name)) ?? id, 60);

/** How bad a vulnerability is here, in words. */
export const standingOf = ({ cvss, used, exploited }: Raised['by']): string[] => [
  cvss === null ? 'no CVSS score' : `CVSS ${cvss.toFixed(1)}`,
  used ? 'executed or loaded' : 'present, not seen to be used',
  ...(exploited ? ['known to be exploited'] : []),
];
