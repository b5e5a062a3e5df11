/** The packs of rules that come with the guard, in the folder `policies`. */
export const packNames = ['default', 'strict', 'rights-only'] as const;
export type PackName = (typeof packNames)[number];
