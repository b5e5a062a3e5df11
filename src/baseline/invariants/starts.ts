import type { ExecEvent } from '../../events/event.ts';
import type { Invocation } from '../../invocations/invocation.ts';
import { baseName } from '../../invocations/path.ts';
import type { Broken } from '../tampering.ts';
import { invariant } from './invariant.ts';

/** Three assignments of secretly named variables in one argument: an environment, not a form with a password in it. */
const ENVIRONMENT = /(?:(?:^|[^A-Za-z0-9_])[A-Z][A-Z0-9_]*=<redacted:[^>]*>[\s\S]*?){3}/;

/** Whether an argument is an environment handed over: variables in capitals whose values were taken out as secrets. */
export const isEnvironment = (argument: string): boolean =>
  argument.includes('=<redacted:') && ENVIRONMENT.test(argument);

/** Invariants that the start of a program decides, whoever starts it. */
export function onStart(event: ExecEvent, { tool }: Invocation): Broken[] {
  const broken: Broken[] = [];
  const names = [tool.path, ...event.argv.slice(0, 2)].map(baseName);
  const registers = names.includes('config.sh') && has(event.argv, '--token') && has(event.argv, '--url');
  if (registers || (names.includes('Runner.Listener') && event.argv.includes('configure'))) {
    broken.push(
      invariant(
        'runner-registration',
        'a runner was registered inside a job',
        'runners are registered by their owner',
        tool.name,
      ),
    );
  }
  const socket = event.stdio?.find(({ fd, type }) => fd <= 2 && type === 'inet');
  if (socket !== undefined && (tool.imageClass === 'shell' || tool.imageClass === 'interpreter')) {
    broken.push(
      invariant(
        'socket-stdio',
        `descriptor ${socket.fd} of ${tool.name} is a network socket (${socket.id})`,
        'interpreters are not driven from the network',
        tool.name,
      ),
    );
  }
  if (tool.class === 'fetcher' && event.argv.some(isEnvironment)) {
    broken.push(
      invariant(
        'environment-sent',
        `an environment with three secrets or more was handed to ${tool.name}`,
        'a downloader is given the one credential its server wants',
        tool.name,
      ),
    );
  }
  return broken;
}

/** Whether an option is given, as a word of its own or with its value. */
const has = (argv: readonly string[], option: string): boolean =>
  argv.some((argument) => argument === option || argument.startsWith(`${option}=`));
