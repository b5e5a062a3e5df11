/** SHA-256 of the binaries in dist/sensor/, by file name. Written by scripts/sensor.ts. */
export const SENSOR_DIGESTS: Readonly<Record<string, string>> = {
  'ironclaw-sensor-x86_64': 'a2dad6207f2537addf18daf6b758c00b3206b3965d92b87b5c3c5757c641dd42',
  'ironclaw-sensor-aarch64': '439f984ade6366c1a9b522452de04f36f3c11dd4294fc4ebe900c3ca498cac90',
};
