/** SHA-256 of the binaries in dist/sensor/, by file name. Written by scripts/sensor.ts. */
export const BINARY_DIGESTS: Readonly<Record<string, string>> = {
  'ironclaw-sensor-x86_64': '0128184a0657e82a17c0abecb56554d29c9fbd1f753314c977f7f4b9583da41e',
  'ironclaw-confine-x86_64': 'd342eedd74ac736df1b41938e8ac8b1444c110a75ed8bd8a1e36a70decd72dbc',
  'ironclaw-sensor-aarch64': '4ca9b74da9cfdd74414f03a1126021b80d4e0d18433f7b098134af7fea4b7c20',
  'ironclaw-confine-aarch64': '3c113824807362281027de492f281b00c6c835d3947f4d4cd50ff86be3966aee',
};
