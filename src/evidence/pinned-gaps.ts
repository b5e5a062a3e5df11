import { baseName } from '../invocations/path.ts';
import type { Dossier, Dossiers } from './dossier.ts';
import type { Evidence, MissedEvidence } from './evidence.ts';
import { expectationOf, type Pin } from './pin.ts';

const MOST = 5;
/** What a source says that has nothing: it was asked, and absence is normal. */
const NONE = 'there is none';

/** What was looked for, by axis, and whether a tool has it all the same, from elsewhere. */
const AXES: Partial<Record<MissedEvidence['axis'], { what: string; had: (dossier: Dossier) => boolean }>> = {
  provenance: { what: 'the attestations of', had: ({ provenance }) => provenance.verified },
  sbom: { what: 'the SBOM of', had: ({ componentSource }) => /sbom/.test(componentSource) },
  exposure: { what: 'the known vulnerabilities of', had: ({ exposure }) => exposure.known },
};

/**
 * What is missing about the pinned tools that ran, at most five sentences: it lowers the coverage. Of tools that nobody pinned
 * nothing is missed.
 * @param ran the paths of the files that were executed as the tool of a pin
 */
export function pinnedGaps(
  pins: readonly Pin[],
  ran: (pin: Pin) => ReadonlySet<string>,
  evidence: Pick<Evidence, 'document'>,
  dossiers: Pick<Dossiers, 'of'>,
): string[] {
  const gaps = pins.flatMap((pin) =>
    [...ran(pin)].flatMap((path) => {
      const dossier = dossiers.of({ name: baseName(path), path, exe: path, interpreter: undefined });
      const strange = dossier.refusedSboms.map((why) => `${path}: ${why}`);
      return [...unknown(pin, path, dossier), ...strange, ...notHad(pin, path, dossier, evidence.document.missed)];
    }),
  );
  return [...new Set(gaps)].slice(0, MOST);
}

function unknown(pin: Pin, path: string, { identity, provenance }: Dossier): string[] {
  const origin = expectationOf(pin) !== undefined;
  const pinned = pin.sha256 !== undefined || origin;
  if (identity.sha256 === undefined && pinned) return [`${path} could not be held against its pin: ${identity.reason}`];
  return origin && !provenance.present ? [`nothing shows where ${path} was built`] : [];
}

function notHad(pin: Pin, path: string, dossier: Dossier, missed: readonly MissedEvidence[]): string[] {
  const { identity, components } = dossier;
  const names = new Set([path, pin.path, pin.purl, identity.package?.purl, `sha256:${pin.sha256}`]);
  names.add(`sha256:${identity.sha256}`);
  const parts = new Set(components.map(({ purl }) => purl));
  return missed.flatMap(({ axis, subject, source, reason }) => {
    const about = names.has(subject) || (axis === 'exposure' && parts.has(subject));
    const looked = AXES[axis];
    if (!about || reason === NONE || looked === undefined || looked.had(dossier)) return [];
    return [`${looked.what} ${path} could not be looked up: ${source}: ${reason}`];
  });
}
