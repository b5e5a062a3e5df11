import { Variables } from '../baseline/variables.ts';
import type { Recording } from '../events/recording.ts';
import { type Pin, pinSchema } from '../evidence/pin.ts';
import { githubIssuer } from '../evidence/provenance/certificate-claims.ts';
import { workflowOf } from '../evidence/provenance/claims.ts';
import { checkPins } from '../policy/checks/check-config.ts';
import { canonicalLine } from './canonical.ts';
import { type DistinctTool, distinctTools, packageOf } from './distinct-tools.ts';
import { visible } from './escape.ts';
import { count, many } from './number.ts';
import type { ResultDocument } from './result.ts';

/** What a configuration takes: 200 pins, 64 Ki characters with what else stands in it. */
const mostPins = 200;
const longest = 48 * 1024;
/** Where what the job makes or downloads lies: its digests are others each time. */
const changing = /^(workspace|tmp|runner:temp|cache:.*)$/;
/** A directory that a set-up step makes for one job, named by chance: what it unpacks there is the same each time. */
const byChance = /\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(?=\/)/;

/**
 * The pins a recording suggests, as the YAML of `tools:` in a configuration, to be reviewed: of each program and script that
 * ran with one digest and lies where jobs do not build. Sorted by path; the same document gives the same text.
 * @param recording the one the result was made from: it says which places are the job's own
 * @param all also what lies in the workspace, temporary places and caches
 */
export function pinsText(document: ResultDocument, recording: Pick<Recording, 'variables'>, all: boolean): string {
  const places = placesOf(recording);
  const placeOf = (path: string): string => places.place(path)?.name ?? '';
  const lasting = (path: string): string => (placeOf(path) === 'runner:temp' ? path.replace(byChance, '/*') : path);
  const fixed = (path: string): boolean =>
    path.startsWith('/') && (all || lasting(path) !== path || !changing.test(placeOf(path)));
  const paths = new Map<string, DistinctTool[]>();
  for (const tool of distinctTools(document)) {
    const { path, sha256 } = tool;
    const as = lasting(path);
    if (sha256 !== undefined && fixed(path)) paths.set(as, [...(paths.get(as) ?? []), tool]);
  }
  const sorted = [...paths].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const entries: string[] = [];
  let [length, pins, left] = [0, 0, 0];
  for (const [path, tools] of sorted) {
    const { pin, lines } = suggestion(path, tools);
    const text = lines.map((line) => `  ${line}\n`).join('');
    if (length + text.length > longest || pins >= mostPins) left++;
    else {
      entries.push(text);
      length += text.length;
      if (pin) pins++;
    }
  }
  const more = left === 0 ? '' : `  # and ${many(left, 'more tool')}: a configuration takes no more\n`;
  return `${HEADER}tools:${pins === 0 ? ' []' : ''}\n${entries.join('')}${more}`;
}

const HEADER = `# Pins that a recording suggests. Read them, then move them to .github/ironclaw.yml.
# sha256 and purl are of the version that ran: an update needs new ones, or none. What is said of the build (source, workflow,
# builder, hosted) holds for later versions too; a tag does not, so no ref to one is pinned.
`;

/** Of variables whose values the job could have changed the values count as well: nothing is suggested there. */
function placesOf({ variables }: Pick<Recording, 'variables'>): Variables {
  return new Variables(
    Object.fromEntries(Object.entries(variables).map(([name, variable]) => [name, { ...variable, trusted: true }])),
  );
}

interface Suggestion {
  readonly pin: boolean;
  /** Comments, and the pin as YAML. */
  readonly lines: readonly string[];
}

function suggestion(path: string, tools: readonly DistinctTool[]): Suggestion {
  const [tool] = tools;
  const none = (why: string): Suggestion => ({
    pin: false,
    lines: [`# ${visible(path)}: no pin is suggested, ${why}`],
  });
  if (tool === undefined || tools.length > 1) return none(`since ${count(tools.length)} different files ran there`);
  const { level, reason } = tool.identity;
  if (level === 'mismatch') return none(`since it is not what it should be: ${visible(reason)}`);
  const [first = '', ...others] = tool.rolePaths;
  const ways = others.length === 0 ? '' : ` and ${many(others.length, 'other way')}`;
  const comments = [
    `# ${level}: ${visible(reason)}`,
    `# ran ${tool.runs === 1 ? 'once' : `${count(tool.runs)} times`}: ${visible(first)}${ways}`,
    ...refComment(tool),
  ];
  const [head = '', ...rest] = Object.entries(pinOf(path, tool)).map(([key, value]) => `${key}: ${scalar(value)}`);
  return { pin: true, lines: [...comments, `- ${head}`, ...rest.map((line) => `  ${line}`)] };
}

const isTag = (ref: string | undefined): boolean => ref?.startsWith('refs/tags/') === true;

function refComment({ attestation }: DistinctTool): string[] {
  if (attestation?.verified !== true || !isTag(attestation.ref)) return [];
  return [`# built from ${visible(attestation.ref ?? '')}, which the next version is not`];
}

function pinOf(path: string, tool: DistinctTool): Pin {
  const { sha256, attestation } = tool;
  const asked: Partial<Pin> = {
    sha256,
    purl: packageOf(tool)?.purl,
    ...(attestation?.verified ? originOf(attestation) : {}),
  };
  // what a hostile database or certificate says may be nothing that a pin can have
  const issuer = pinSchema.shape.issuer.safeParse(asked.issuer).data;
  const usable = Object.entries(asked).filter(([key, value]) => {
    const { success, data } = pinSchema.safeParse({ path, issuer, [key]: value });
    return value !== undefined && success && !checkPins([data]).some(({ effect }) => effect === 'error');
  });
  return { path, ...Object.fromEntries(usable) };
}

/** What of an attestation stays true of later versions. */
function originOf(said: NonNullable<DistinctTool['attestation']>): Partial<Pin> {
  const { repository, ref, workflow, builder, issuer, hosted } = said;
  return {
    source: repository,
    ref: isTag(ref) ? undefined : ref,
    workflow: workflow === undefined ? undefined : workflowOf(workflow).path,
    builder: builder === undefined || builder === workflow ? undefined : workflowOf(builder).unversioned,
    issuer: issuer === githubIssuer ? undefined : issuer,
    hosted: hosted === true ? true : undefined,
  };
}

/** A value as YAML, which has JSON's texts. */
const scalar = (value: unknown): string => canonicalLine(value).trimEnd();
