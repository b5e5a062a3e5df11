/** SHA-256 of the binaries in dist/sensor/, by file name. Written by scripts/sensor.ts. */
export const SENSOR_DIGESTS: Readonly<Record<string, string>> = {
  'ironclaw-sensor-x86_64': 'c9aff4b8a3cea26f6f0020c6d447555be64ad7bb588b4f652c852d42a33493af',
  'ironclaw-sensor-aarch64': 'af1d289c7ab74c2bd75ee45bd8563eac51865c19f829ea6ef0579a0f9430c9b8',
};
