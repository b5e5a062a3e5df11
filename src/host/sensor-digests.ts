/** SHA-256 of the binaries in dist/sensor/, by file name. Written by scripts/sensor.ts. */
export const SENSOR_DIGESTS: Readonly<Record<string, string>> = {
  'ironclaw-sensor-x86_64': '63c57af6a2cf0bf7dfb2e20b44c8d65cab1582d7f6f9319039bc59c595765c6f',
  'ironclaw-sensor-aarch64': '625ba355f5f11d1d4ac889395e348c6e59675b33e3697046e253cf503d4cf1de',
};
