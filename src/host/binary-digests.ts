/** SHA-256 of the binaries in dist/sensor/, by file name. Written by scripts/sensor.ts. */
export const BINARY_DIGESTS: Readonly<Record<string, string>> = {
  'ironclaw-sensor-x86_64': 'd4b8c92ca01ceff219f5c6faa0b80d9f9ebdeb2ea4c0c408902f66aee0805bea',
  'ironclaw-confine-x86_64': 'd342eedd74ac736df1b41938e8ac8b1444c110a75ed8bd8a1e36a70decd72dbc',
  'ironclaw-sensor-aarch64': 'ec939d19d934f8dc8db373159a9a83d80862a801df0b5e94de6fd7bd69324589',
  'ironclaw-confine-aarch64': '3c113824807362281027de492f281b00c6c835d3947f4d4cd50ff86be3966aee',
};
