import type { Dossier } from '../../evidence/dossier.ts';
import type { Exposure } from '../../evidence/exposure/exposure.ts';
import type { Tool } from '../../invocations/tool.ts';
import { days } from './age.ts';
import type { InvocationFacts } from './catalogue.ts';

/** The facts of a tool, its identity and its exposure. */
export function toolFacts(tool: Tool, dossier: Dossier): Pick<InvocationFacts, 'tool' | 'identity' | 'exposure'> {
  const { identity, exposure } = dossier;
  return {
    tool: {
      name: tool.name,
      version: tool.version ?? '',
      purl: tool.purl ?? '',
      class: tool.class ?? '',
      path: tool.path,
      exe: tool.exe,
      sha256: identity.sha256 ?? '',
      interpreter: tool.interpreter ?? '',
      attestation: attestationFacts(dossier),
    },
    identity: {
      level: identity.level,
      reason: identity.reason,
      database: identity.package?.database ?? '',
      package: identity.package?.name ?? '',
    },
    exposure: exposureFacts(exposure),
  };
}

function attestationFacts({ provenance, freshness }: Dossier): InvocationFacts['tool']['attestation'] {
  const { present, verified, refused, claims, root } = provenance;
  const { ages } = freshness;
  const holds = present && verified;
  return {
    present,
    verified: holds,
    fresh: holds && freshness.fresh,
    refused: refused.length > 0,
    repository: claims?.source ?? '',
    ref: claims?.ref ?? '',
    commit: claims?.commit ?? '',
    builder: claims?.builder ?? '',
    workflow: claims?.workflow ?? '',
    trigger: claims?.trigger ?? '',
    issuer: claims?.issuer ?? '',
    hosted: claims?.hosted === true,
    root: root?.name ?? '',
    ages: {
      signature: days(ages.signature),
      verification: days(ages.verification),
      root: days(ages.root),
      vulnerabilities: days(ages.vulnerabilities),
    },
  };
}

const known = new WeakMap<Exposure, InvocationFacts['exposure']>();

function exposureFacts(exposure: Exposure): InvocationFacts['exposure'] {
  const made = known.get(exposure) ?? makeExposureFacts(exposure);
  known.set(exposure, made);
  return made;
}

function makeExposureFacts({ known: isKnown, worst, vulnerabilities, total }: Exposure): InvocationFacts['exposure'] {
  return {
    known: isKnown,
    worst: Math.max(0, ...vulnerabilities.map(({ cvss }) => cvss ?? 0)),
    id: worst?.id ?? '',
    exploited: isKnown && vulnerabilities.some(({ exploited }) => exploited),
    executed: isKnown && vulnerabilities.some(({ used }) => used),
    count: total,
    vulnerabilities: vulnerabilities.map(({ id, component, cvss, used, exploited, epss, fixed }) => ({
      id,
      component: component.purl ?? component.name,
      cvss: cvss ?? 0,
      executed: used,
      exploited,
      epss: epss?.probability ?? 0,
      fixed: fixed !== undefined,
    })),
  };
}
