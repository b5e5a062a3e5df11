/** SHA-256 of the binaries in dist/sensor/, by file name. Written by scripts/sensor.ts. */
export const BINARY_DIGESTS: Readonly<Record<string, string>> = {
  'ironclaw-sensor-x86_64': 'f5eec5a025817a83fd3374b045cad6989b259f7313d1fbc28f309bee29b7ec9b',
  'ironclaw-confine-x86_64': 'd342eedd74ac736df1b41938e8ac8b1444c110a75ed8bd8a1e36a70decd72dbc',
  'ironclaw-sensor-aarch64': '12fe21aed4a5849e94f77335a117d663e6bf364d7d96411c059e2303aa231462',
  'ironclaw-confine-aarch64': '3c113824807362281027de492f281b00c6c835d3947f4d4cd50ff86be3966aee',
};
