/**
 * The tests of the pure stages, in one process: they start no process, keep no state between files and write to no
 * place of their own, so a process for each file would spend more time on starting than on testing.
 * Given to node's runner by scripts/test.ts as if it were one test file.
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { testFiles } from './test-files.ts';

for (const file of testFiles().together) await import(pathToFileURL(resolve(file)).href);
