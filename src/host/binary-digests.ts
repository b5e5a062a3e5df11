/** SHA-256 of the binaries in dist/sensor/, by file name. Written by scripts/sensor.ts. */
export const BINARY_DIGESTS: Readonly<Record<string, string>> = {
  'ironclaw-sensor-x86_64': 'd4b8c92ca01ceff219f5c6faa0b80d9f9ebdeb2ea4c0c408902f66aee0805bea',
  'ironclaw-confine-x86_64': 'f59d09382e8889a469bcb5dfcfbefdb55fc0d9c16ddbd62a33281405596bd9e9',
  'ironclaw-sensor-aarch64': 'ec939d19d934f8dc8db373159a9a83d80862a801df0b5e94de6fd7bd69324589',
  'ironclaw-confine-aarch64': '0f8b0aa462a4b91fae402a1d2e7bcc39844620a4e6510acdb8c18f34e73a8055',
};
