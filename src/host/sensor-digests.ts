/** SHA-256 of the binaries in dist/sensor/, by file name. Written by scripts/sensor.ts. */
export const SENSOR_DIGESTS: Readonly<Record<string, string>> = {
  'ironclaw-sensor-x86_64': 'b7fcd93915c4ea6db314df2342fe823fec371b39f8a2ee47ec0025a7f2b037fc',
  'ironclaw-sensor-aarch64': 'f03b10984bfb5e7f5576fa02616c225da4c34f49db371c45fc6aec50f5499b45',
};
