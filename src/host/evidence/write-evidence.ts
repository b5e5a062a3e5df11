import { lstatSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Evidence } from '../../evidence/evidence.ts';
import { documentText } from './document-text.ts';
import { EVIDENCE_DIRECTORY, EVIDENCE_FILE } from './evidence-files.ts';
import { placeFile } from './plain-file.ts';

/**
 * Writes evidence into a recording's directory: the material to evidence/<sha256>, then evidence.json, each in one go and over
 * what is there of an earlier time. Links are replaced, never followed. Material without bytes is left to be missed by its reader;
 * what is more than a reader takes is left out and missed.
 *
 * @throws Error with a sentence when the directory is none, or does not take it
 */
export function writeEvidence(directory: string, { document, read }: Evidence): void {
  const contents = join(directory, EVIDENCE_DIRECTORY);
  try {
    requireDirectory(directory);
    if (lstatSync(contents, { throwIfNoEntry: false }) === undefined) mkdirSync(contents, { mode: 0o700 });
    requireDirectory(contents);
    for (const sha256 of new Set(document.material.map((each) => each.sha256))) {
      const bytes = read(sha256);
      if (bytes !== undefined) placeFile(contents, sha256, bytes);
    }
    placeFile(directory, EVIDENCE_FILE, documentText(document));
  } catch (error) {
    throw new Error(`the evidence cannot be written to ${directory}: ${(error as Error).message}`);
  }
}

function requireDirectory(path: string): void {
  if (!lstatSync(path).isDirectory()) throw new Error(`${path} is no directory, or a symbolic link to one`);
}
