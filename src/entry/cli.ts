#!/usr/bin/env node
import { main } from '../host/cli/main.ts';
import { refuseInspector } from '../host/inspector.ts';

refuseInspector();

// a reader that has seen enough (`| head`) is no error
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
