/** SHA-256 of the binaries in dist/sensor/, by file name. Written by scripts/sensor.ts. */
export const SENSOR_DIGESTS: Readonly<Record<string, string>> = {
  'ironclaw-sensor-x86_64': 'b80b02338597da43c03070fbd3dbb7396566555580c39587ce8afed7cd1071da',
  'ironclaw-sensor-aarch64': '14ba77091d75d6c2ab77aba0547fad6f36ca93e4e5de23c65a93a167993e9639',
};
