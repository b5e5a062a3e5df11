import type { ControlStatus } from '../../policy/compliance/assess.ts';

/** The statuses as they are printed, what a reader acts on first. */
export const statusWords: Readonly<Record<ControlStatus, string>> = {
  contradicted: 'contradicted',
  'not-observed': 'not observed',
  supported: 'supported',
};
