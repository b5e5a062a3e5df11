import { mainStage } from '../host/action/main-stage.ts';

mainStage();
