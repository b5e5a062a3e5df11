import { configSchema } from '../src/policy/config.ts';
import { evaluate } from '../src/policy/rules/evaluate.ts';
import { policyOf } from '../src/policy/rules/policy.ts';
import { sampleFinding, sampleJob, sampleSubject } from '../test/policy/sample-facts.ts';
import { median } from './paired.ts';

/**
 * Seconds that a policy takes over the facts of a job: RULES rules (default 200) asked of INVOCATIONS invocations (default 5,000), which
 * are in a tree of depth ten, every tenth with findings. Median of five rounds, as wall time and as time of the processor.
 */
const [ruleCount = 200, invocationCount = 5000] = process.argv.slice(2).map(Number);

const conditions = [
  'risk.score > THRESHOLD && !tool.attestation.fresh && !pipeline.declared',
  'tool.name in ["curl", "wget"] && step.key.startsWith("build") && risk.own > THRESHOLD',
  'findings.exists(f, f.kind == "deviation" && !f.accepted && f.weight > 0.5) && identity.level == "unknown"',
  'exposure.exploited && exposure.executed && exposure.worst >= THRESHOLD',
  'glob("/home/*/work/**", tool.path) && invocation.depth > 3 && sequences.size() > 1',
];
const rules = Array.from({ length: ruleCount }, (_, at) => ({
  id: `rule-${at}`,
  when: (conditions[at % conditions.length] ?? '').replace('THRESHOLD', (at % 10).toFixed(1)),
  then: 'warn',
}));
const policy = policyOf(configSchema.parse({ policy: { extends: [], rules } }), []);
const subjects = Array.from({ length: invocationCount }, (_, at) =>
  sampleSubject(
    `i${at}`,
    {
      'risk.score': (at % 100) / 10,
      'tool.name': at % 3 === 0 ? 'curl' : 'gcc',
      'tool.path': '/home/runner/work/tool',
      'invocation.depth': at % 10,
      findings: at % 10 === 0 ? [sampleFinding(`f${at}`, 'deviation'), sampleFinding(`g${at}`, 'sequence')] : [],
    },
    at % 10 === 0 ? undefined : `i${at - 1}`,
  ),
);
const rounds = Array.from({ length: 5 }, () => {
  const [started, used] = [process.hrtime.bigint(), process.cpuUsage()];
  evaluate(policy, sampleJob(), subjects);
  const { user, system } = process.cpuUsage(used);
  return { wall: Number(process.hrtime.bigint() - started) / 1e9, processor: (user + system) / 1e6 };
});
const [wall, processor] = [median(rounds.map((one) => one.wall)), median(rounds.map((one) => one.processor))];
console.log(
  `${ruleCount} rules over ${invocationCount} invocations: ${wall.toFixed(3)} s, ${processor.toFixed(3)} s of processor time`,
);
