import { z } from 'zod';

const address = (says: string) =>
  z
    .string()
    .regex(/^https?:\/\/[^\s/]\S*$/, 'an address such as https://fulcio.example was expected')
    .max(1024)
    .optional()
    .meta({ description: says });

/** `sigstore:` of the configuration: whose certificates and timestamps signatures have. */
export const sigstoreSettingsSchema = z.strictObject({
  instance: z.enum(['auto', 'public-good', 'github']).default('auto').meta({
    description:
      "auto: Sigstore's public one for public repositories, GitHub's own, which has no public log, for others",
  }),
  fulcio: address('certificate authority of an instance of your own'),
  rekor: address('its transparency log'),
  timestamp: address('its timestamp authority'),
});
export type SigstoreSettings = z.infer<typeof sigstoreSettingsSchema>;
