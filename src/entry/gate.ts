import { gateStage } from '../host/action/gate-stage.ts';

void gateStage();
