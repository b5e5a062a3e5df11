import { execFileSync } from 'node:child_process';
import type { Engine } from '../real/engine.ts';

/** Files that a program needs to run: itself, its loader and its libraries, by the names the program looks for. */
const filesOf = (program: string): string[] => {
  const listed = execFileSync('ldd', [program], { encoding: 'utf8' });
  return [...listed.matchAll(/(?:=> |^\s*)(\/\S+) \(0x/gm)].map(([, path]) => path as string);
};

/**
 * Makes an image of programs of this machine, since none can be fetched: each at its place, with what it loads.
 * @param only programs whose libraries alone are wanted, such as one that is mounted later
 */
export function machineImage(
  { host }: Engine,
  tag: string,
  programs: readonly string[],
  only: readonly string[] = [],
): void {
  const files = new Set([...programs, ...[...programs, ...only].flatMap(filesOf)]);
  const paths = [...files].map((path) => path.slice(1));
  // links are followed: /bin is one on most machines
  const archive = execFileSync('tar', ['-c', '-h', '-C', '/', ...paths], { maxBuffer: 256 * 1024 ** 2 });
  execFileSync('docker', ['--host', host, 'import', '-', tag], { input: archive, stdio: ['pipe', 'ignore', 'pipe'] });
}
