const { appendFileSync, copyFileSync, constants, mkdirSync } = require('node:fs');
const { join } = require('node:path');

const bin = join(process.env.RUNNER_TOOL_CACHE, 'node', process.versions.node, process.arch, 'bin');
mkdirSync(bin, { recursive: true });
copyFileSync(process.execPath, join(bin, 'node'), constants.COPYFILE_FICLONE);
appendFileSync(process.env.GITHUB_PATH, `${bin}\n`);
