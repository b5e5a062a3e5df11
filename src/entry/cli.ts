#!/usr/bin/env node
import { main } from '../host/cli/main.ts';
import { refuseInspector } from '../host/inspector.ts';

refuseInspector();

// a reader that has seen enough (`| head`) is no error
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
