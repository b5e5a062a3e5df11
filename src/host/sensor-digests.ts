/** SHA-256 of the binaries in dist/sensor/, by file name. Written by scripts/sensor.ts. */
export const SENSOR_DIGESTS: Readonly<Record<string, string>> = {
  'ironclaw-sensor-x86_64': '859a01687e84ab38222f234833598598d895f7fc3ba87ad423580cb0ff0ad905',
  'ironclaw-sensor-aarch64': '75c07e12c6b61b5e35767fbc7713b5162414074eba0ba3e1886d73b2a7af1c61',
};
