/** SHA-256 of the binaries in dist/sensor/, by file name. Written by scripts/sensor.ts. */
export const BINARY_DIGESTS: Readonly<Record<string, string>> = {
  'ironclaw-sensor-x86_64': '427e044dffa3ce96d2c4abc7fcc40b86520507c7c7526aba01a36546eb347873',
  'ironclaw-confine-x86_64': 'd342eedd74ac736df1b41938e8ac8b1444c110a75ed8bd8a1e36a70decd72dbc',
  'ironclaw-sensor-aarch64': '33bd38bc43536e8a69b46c8fd5d7a391b5c67b0f7f2b21829c0917483b8eccec',
  'ironclaw-confine-aarch64': '3c113824807362281027de492f281b00c6c835d3947f4d4cd50ff86be3966aee',
};
