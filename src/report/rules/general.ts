import type { Rule } from './rule.ts';

/** Rules whose names are not the guard's: what a finding of another name is told as. */
export const generalRules: readonly Rule[] = [
  {
    id: 'policy-rule',
    kind: 'policy',
    title: 'A rule of the policy held',
    what: 'A rule of the configuration, or of a pack it extends beyond the default one, held for something that ran. The message names the rule and the parts of its condition.',
    why: 'Somebody wrote down that this must not be.',
    how: 'As the rule says.',
    honest:
      '`explain RULE` shows the condition as a tree with its values. Narrow the rule, or change its effect to `note`.',
    attack: [],
  },
  {
    id: 'plugin-finding',
    kind: 'plugin',
    title: 'A plug-in found something',
    what: 'A program that the configuration names under `plugins` added this finding. Its name and digest are in the result.',
    why: 'As the plug-in says.',
    how: 'As the plug-in says.',
    honest: 'Ask the plug-in. The finding is accepted as any other.',
    attack: [],
  },
  {
    id: 'known-vulnerability',
    kind: 'exposure',
    title: 'A tool has known vulnerabilities',
    what: 'A component of a tool that ran is known to be vulnerable. Exposure is never evidence of compromise: it makes deviations of that tool weigh more, and alone it weighs nothing.',
    why: "A deviation of a tool with a hole is more likely to be somebody else's doing.",
    how: 'The hole is used to make the tool do what it does not do by itself.',
    honest: 'Update the tool, or state in a VEX document why it is not affected.',
    attack: ['T1203'],
  },
  {
    id: 'coverage-gap',
    kind: 'coverage',
    title: 'Something could not be seen or checked',
    what: 'The guard could not see or check what it should have. It weighs nothing and is no sign of an attack.',
    why: 'A run that saw less than everything is never called clean.',
    how: 'Whoever can blind the guard does so first.',
    honest: 'The message says what would make it visible.',
    attack: [],
  },
  {
    id: 'other-deviation',
    kind: 'deviation',
    title: 'A tool did something that its baseline does not allow',
    what: "An act was in no right of the tool, or of a role above it. Its class is not one of the guard's own.",
    why: 'A tool of one version does the same things every time.',
    how: 'Whatever turns a tool against its user makes it do something it does not do by itself.',
    honest: 'Accept it for that tool and step, or extend the profile.',
    attack: [],
  },
];
