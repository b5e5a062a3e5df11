/** SHA-256 of the binaries in dist/sensor/, by file name. Written by scripts/sensor.ts. */
export const BINARY_DIGESTS: Readonly<Record<string, string>> = {
  'ironclaw-sensor-x86_64': 'd4b8c92ca01ceff219f5c6faa0b80d9f9ebdeb2ea4c0c408902f66aee0805bea',
  'ironclaw-confine-x86_64': '221c9f364882b61967a9d02fd8b2854ed901997d12b044bffb215a089a566138',
  'ironclaw-sensor-aarch64': 'ec939d19d934f8dc8db373159a9a83d80862a801df0b5e94de6fd7bd69324589',
  'ironclaw-confine-aarch64': '35fbb1449225a3f5daa28ac7dd8d5c07cf878bcc2d2976f3e4dde4defe988a3c',
};
