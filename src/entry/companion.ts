import { companion } from '../host/companion/companion.ts';

/** Started by the installer with the directory that is its place. */
void companion(process.argv[2] ?? '').then(() => process.exit());
