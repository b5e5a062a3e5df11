#!/usr/bin/env node
import { main } from '../host/cli/main.ts';

main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
