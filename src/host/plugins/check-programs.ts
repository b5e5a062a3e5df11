import { isAbsolute } from 'node:path';
import type { Remark } from '../../policy/checks/remark.ts';
import type { Config } from '../../policy/config.ts';
import { programAt } from './program.ts';

const SCRIPT = '#!';
const ELF = '\x7fELF';

/**
 * Plug-ins whose files are not there, are other ones, or are no programs.
 * @param base what relative paths begin at
 */
export const checkPrograms = ({ plugins }: Pick<Config, 'plugins'>, base: string): Remark[] =>
  plugins.flatMap(({ command, sha256 }, index): Remark[] => {
    const refuse = (key: string, message: string): Remark => ({
      effect: 'error',
      path: ['plugins', index, key],
      message,
    });
    try {
      const found = programAt(command, base);
      const head = Buffer.from(found.bytes.subarray(0, 4)).toString('latin1');
      if (!head.startsWith(SCRIPT) && head !== ELF)
        return [refuse('command', `${command} is no program: it is no ELF file, and no script that begins with #!`)];
      if (found.sha256 === sha256) return [];
      return [
        refuse('sha256', `is not that of ${command}, which is ${found.sha256}; look at the file, then write that`),
      ];
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code !== 'ENOENT') return [refuse('command', `${command} cannot be read: ${message}`)];
      const from = isAbsolute(command) ? '' : ', from the top of the repository';
      return [refuse('command', `there is no file ${command}${from}; put it there or correct the path`)];
    }
  });
