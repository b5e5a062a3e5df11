/** File names of the evidence in a recording. */
export const EVIDENCE_FILE = 'evidence.json';
export const EVIDENCE_DIRECTORY = 'evidence';
/** Bytes of evidence.json that are read, and those that are written. */
export const MAX_DOCUMENT = 64 * 1024 * 1024;
export const MAX_WRITTEN = 32 * 1024 * 1024;
/** Bytes of one material, and of all. */
export const MAX_MATERIAL = 64 * 1024 * 1024;
export const MAX_ALL = 256 * 1024 * 1024;
/** How many there may be. */
export const MAX_MATERIALS = 5000;
