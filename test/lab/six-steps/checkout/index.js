const { execFileSync } = require('node:child_process');

const git = (...args) => execFileSync('git', args, { cwd: process.env.GITHUB_WORKSPACE, stdio: 'inherit' });
git('init', '--quiet', '.');
git('remote', 'add', 'origin', `file://${process.env.INPUT_FROM}`);
git('fetch', '--quiet', '--no-tags', '--depth=1', 'origin', 'main');
git('checkout', '--quiet', '--force', 'FETCH_HEAD');
