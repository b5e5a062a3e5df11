import { JOB } from '../host/github/job-order.ts';
import { jobStage } from '../host/github/job-stage.ts';
import { publishStage } from '../host/github/publish-stage.ts';

/** Started by the runner it is the publish action; started by the companion, with one argument, it tells that job's result. */
void (process.argv[2] === JOB ? jobStage() : publishStage()).then(() => process.exit());
