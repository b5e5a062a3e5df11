import { postStage } from '../host/action/post-stage.ts';

void postStage();
