import type { EvidenceMaterial } from '../evidence.ts';

/** Instances of Sigstore whose trusted root can be refreshed. */
export type Instance = 'public-good' | 'github';

/** What a refreshed root is filed under. A root that is only given has no subject. */
export const rootSubject = (instance: Instance): string => `sigstore:${instance}`;

/** Whether a material is the refreshed root of the instance whose root is built in, and so takes its place. */
export const replacesBuiltIn = ({ kind, subject }: EvidenceMaterial): boolean =>
  kind === 'trusted-root' && subject === rootSubject('public-good');
