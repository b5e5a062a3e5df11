import { INSTALL } from '../host/action/assignment.ts';

/**
 * Started by the runner it is pre; started again by pre, as root and with one argument, it installs the companion. Each loads its own part:
 * the job waits for both.
 */
if (process.argv[2] === INSTALL) void import('../host/companion/install-stage.ts').then((part) => part.installStage());
else void import('../host/action/pre-stage.ts').then((part) => part.preStage());
