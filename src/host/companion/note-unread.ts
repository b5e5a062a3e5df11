import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Recording } from '../../events/recording.ts';
import { canonicalJson } from '../../report/canonical.ts';
import { present, RECORDING_FILE } from '../plain-files.ts';
import { openRecording } from '../recording-files.ts';

/**
 * Keeps in a recording why it is not judged by the configuration it should be, so that whoever scores it again says so too. One without
 * recording.json stays as it is.
 */
export function noteUnread(directory: string, unread: NonNullable<Recording['unread']>): void {
  const path = join(directory, RECORDING_FILE);
  if (!present(path)) return;
  const { recording } = openRecording(directory);
  writeFileSync(`${path}.next`, canonicalJson({ ...recording, unread }), { mode: 0o600, flag: 'wx' });
  renameSync(`${path}.next`, path);
}
