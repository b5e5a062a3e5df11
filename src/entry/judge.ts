import { judgeStage } from '../host/companion/judge-stage.ts';

/** Started by the companion. */
void judgeStage();
