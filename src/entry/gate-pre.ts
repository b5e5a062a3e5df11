import { gatePreStage } from '../host/action/gate-pre-stage.ts';

gatePreStage();
