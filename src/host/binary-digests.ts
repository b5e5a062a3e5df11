/** SHA-256 of the binaries in dist/sensor/, by file name. Written by scripts/sensor.ts. */
export const BINARY_DIGESTS: Readonly<Record<string, string>> = {
  'ironclaw-sensor-x86_64': 'f377154bef5dcd8f562bfd1beff452997a8e0b67aa0a97e2527d8c79e582e5b0',
  'ironclaw-confine-x86_64': '221c9f364882b61967a9d02fd8b2854ed901997d12b044bffb215a089a566138',
  'ironclaw-sensor-aarch64': 'c976b97c060b1c0e7bb08b67e7ec1b426a2b5f797d8c44c87f98b63a800e7ef6',
  'ironclaw-confine-aarch64': '35fbb1449225a3f5daa28ac7dd8d5c07cf878bcc2d2976f3e4dde4defe988a3c',
};
