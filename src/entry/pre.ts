import { INSTALL } from '../host/action/assignment.ts';
import { preStage } from '../host/action/pre-stage.ts';
import { installStage } from '../host/companion/install-stage.ts';

/** Started by the runner it is pre; started again by pre, as root and with one argument, it installs the companion. */
if (process.argv[2] === INSTALL) void installStage();
else void preStage();
