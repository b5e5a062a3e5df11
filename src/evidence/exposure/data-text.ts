import { ExposureDataError } from './exposure-data-error.ts';

const mib = 1024 * 1024;

/**
 * The UTF-8 text of vulnerability data, without a byte order mark. `what` names the data in the error, `most` is the size
 * allowed, in bytes. Throws an ExposureDataError when there is more.
 */
export function dataText(bytes: Uint8Array, what: string, most: number): string {
  if (bytes.length > most)
    throw new ExposureDataError(
      `${what} has ${bytes.length} bytes, more than the ${most / mib} MiB that are read; split it into several files`,
    );
  return new TextDecoder().decode(bytes);
}
