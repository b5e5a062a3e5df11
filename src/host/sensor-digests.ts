/** SHA-256 of the binaries in dist/sensor/, by file name. Written by scripts/sensor.ts. */
export const SENSOR_DIGESTS: Readonly<Record<string, string>> = {
  'ironclaw-sensor-x86_64': 'f9dc186e11080c70232d4b606df9071b494acbed71d453ad9aa74a0d85e17efe',
  'ironclaw-sensor-aarch64': '6171c6e2c941e7fbdd0d0c56c71babd4183ae13a4e96ea875285c09d4e51c888',
};
