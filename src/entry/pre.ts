import { COMPANION } from '../host/action/assignment.ts';
import { companion } from '../host/action/companion.ts';
import { preStage } from '../host/action/pre-stage.ts';

/** Started by the runner it is pre; started again by pre, with one argument, it is the companion that stays beside the job. */
if (process.argv[2] === COMPANION) void companion().then(() => process.exit());
else void preStage();
