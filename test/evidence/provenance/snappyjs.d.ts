/** The compressor the tests write with; its package has no types. */
declare module 'snappyjs' {
  export function compress(uncompressed: Buffer): Buffer;
}
