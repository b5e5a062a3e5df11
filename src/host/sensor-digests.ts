/** SHA-256 of the binaries in dist/sensor/, by file name. Written by scripts/sensor.ts. */
export const SENSOR_DIGESTS: Readonly<Record<string, string>> = {
  'ironclaw-sensor-x86_64': 'f41e42d154a04afccde1d4056988b241b9d2894e245aeb3b90be6f753845676a',
  'ironclaw-sensor-aarch64': 'f213e0d9ff23cb115592be5388b00d7d1364c7817c86aa101a99cba90c3448d9',
};
