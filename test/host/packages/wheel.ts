import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { environment, succeeds } from '../../real/program.ts';
import { put } from './deb-root.ts';

const recorded = (content: string): string =>
  `sha256=${createHash('sha256').update(content).digest('base64url')},${Buffer.byteLength(content)}`;

/** Builds a wheel with a console script, without a build backend; returns its path. */
async function wheel(into: string): Promise<string> {
  const info = 'guard_tool-1.2.3.dist-info';
  const files: Record<string, string> = {
    'guard_tool/__init__.py': 'def main():\n    print("tool")\n',
    'guard_tool/data.txt': 'data\n',
    [`${info}/METADATA`]: 'Metadata-Version: 2.1\nName: guard_tool\nVersion: 1.2.3\n\nName: other\n',
    [`${info}/WHEEL`]: 'Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
    [`${info}/entry_points.txt`]: '[console_scripts]\nguard-tool = guard_tool:main\n',
  };
  const lines = Object.entries(files).map(([path, content]) => `${path},${recorded(content)}\n`);
  files[`${info}/RECORD`] = `${lines.join('')}${info}/RECORD,,\n`;
  for (const [path, content] of Object.entries(files)) put(join(into, 'wheel', path), content);
  const name = 'guard_tool-1.2.3-py3-none-any.whl';
  await succeeds(['python3', '-m', 'zipfile', '-c', `../${name}`, 'guard_tool', info], {
    cwd: join(into, 'wheel'),
    env: environment(),
  });
  return join(into, name);
}

/** Makes a virtual environment below a directory and installs a wheel into it; returns the environment's directory. */
export async function environmentWithTool(directory: string): Promise<string> {
  const made = join(directory, 'env');
  const env = environment({ PIP_NO_INDEX: '1', PIP_CONFIG_FILE: '/dev/null' });
  const file = await wheel(directory);
  // the machine's own pip installs into it, which takes less time than to give it one
  await succeeds(['python3', '-m', 'venv', '--without-pip', '--system-site-packages', made], { cwd: directory, env });
  const options = ['--no-deps', '--no-compile', '--no-cache-dir', '--disable-pip-version-check'];
  await succeeds([join(made, 'bin/python'), '-m', 'pip', 'install', ...options, file], { cwd: directory, env });
  return made;
}
