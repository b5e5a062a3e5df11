import { baseName } from '../invocations/path.ts';
import { exposureFactor } from '../score/hazard.ts';
import { visible } from './escape.ts';
import { count, many } from './number.ts';
import { standingOf } from './raised.ts';
import type { ResultInvocation } from './result.ts';

const mostListed = 5;
/** Where the values of an explanation begin. */
const indent = ' '.repeat(13);

/** What is known of an invocation's tool beside its acts, as rows of an explanation: identity, attestation, exposure. */
export function standingLines(invocation: ResultInvocation): string[] {
  return [...identityLines(invocation), ...attestationLines(invocation), ...exposureLines(invocation)];
}

const row = (name: string, value: string): string => `  ${name.padEnd(10)} ${value}`;

function identityLines({ tool, identity }: ResultInvocation): string[] {
  const { level, reason, evidence = [], interpreter } = identity;
  const more = evidence.filter((one) => one !== reason);
  const ran = interpreter && `${visible(baseName(tool.exe), 60)}, ${interpreter.level}: ${visible(interpreter.reason)}`;
  return [
    row('identity', `${level}: ${visible(reason)}`),
    ...more.slice(0, mostListed).map((one) => `${indent}- ${visible(one)}`),
    ...(more.length > mostListed ? [`${indent}and ${more.length - mostListed} more`] : []),
    ...(ran === undefined ? [] : [row('run by', ran)]),
  ];
}

function attestationLines({ attestation: said }: ResultInvocation): string[] {
  if (said === undefined) return [];
  const { verified, fresh, reason, stale = [], refused = [] } = said;
  const standing = !verified
    ? 'refused'
    : fresh
      ? 'verified, fresh'
      : `verified, not fresh (${visible(stale.join(', '), 100)})`;
  const { repository, ref, commit } = said;
  const from = [repository, ref && `at ${ref}`, commit && `(${commit.slice(0, 12)})`].filter(
    (one) => one !== undefined,
  );
  return [
    row('attested', `${standing}: ${visible(reason, 500)}`),
    ...(from.length === 0 ? [] : [`${indent}from ${visible(from.join(' '), 300)}`]),
    ...refused
      .filter((why) => why !== reason)
      .slice(0, mostListed)
      .map((why) => `${indent}- another was refused: ${visible(why)}`),
  ];
}

function exposureLines({ exposure, risk }: ResultInvocation): string[] {
  const { known, vulnerabilities = 0, components = 0, worst, s = 0, suppressed = [] } = exposure;
  if (!known) return [];
  const cleared = suppressed.length === 0 ? '' : `; ${count(suppressed.length)} more that VEX takes out`;
  if (worst === undefined)
    return [row('exposure', `none of ${many(components, 'component')} in the data there is${cleared}`)];
  const times = exposureFactor(s, 1).toFixed(2);
  return [
    row('exposure', `${many(vulnerabilities, 'known vulnerability', 'known vulnerabilities')}${cleared}`),
    `${indent}worst: ${visible(worst.id, 60)} in ${visible(worst.component, 120)} (${standingOf(worst).join(', ')})`,
    ...(risk === null
      ? []
      : [`${indent}s = ${s.toFixed(2)}: its signs weigh up to ${times} times as much, which is in the factor`]),
  ];
}
