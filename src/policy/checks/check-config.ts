import type { Config } from '../config.ts';
import { checkAcceptances } from './acceptances.ts';
import { checkExtendedPacks } from './extended-packs.ts';
import { checkPackageUrls } from './package-urls.ts';
import { checkPlugins } from './plugins.ts';
import { checkRefs } from './refs.ts';
import type { Remark } from './remark.ts';
import { checkRepeatedPins } from './repeated-pins.ts';
import { checkRules } from './rules.ts';
import { checkWorkflows } from './workflows.ts';

/** What can be said of pins alone. */
export const checkPins = (tools: Config['tools']): Remark[] => {
  const only = { tools, pipeline: { declared: [] } };
  return [...checkRefs(only), ...checkWorkflows(only), ...checkRepeatedPins(only), ...checkPackageUrls(only)];
};

/** Everything that can be said of a configuration without looking at the machine, in the order of its keys. */
export const checkConfig = (config: Config): Remark[] => [
  ...checkRefs(config),
  ...checkWorkflows(config),
  ...checkRepeatedPins(config),
  ...checkPackageUrls(config),
  ...checkExtendedPacks(config),
  ...checkPlugins(config),
  ...checkRules(config),
  ...checkAcceptances(config),
];
