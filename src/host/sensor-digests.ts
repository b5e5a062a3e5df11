/** SHA-256 of the binaries in dist/sensor/, by file name. Written by scripts/sensor.ts. */
export const SENSOR_DIGESTS: Readonly<Record<string, string>> = {
  'ironclaw-sensor-x86_64': 'f824ef3ed1e6a175bd478044c8745c8ab9669580f0c1cef8eac8dab4f01e6926',
  'ironclaw-sensor-aarch64': '22a019c4bf3e9008fbd9d77ed98f52ec15d9ca5219f7d8a4b739dbb762b8a50b',
};
