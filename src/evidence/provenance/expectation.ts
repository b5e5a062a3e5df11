import { githubIssuer } from './certificate-claims.ts';
import { type ClaimFault, type Claims, runner, workflowOf } from './claims.ts';
import { sameRepository } from './repository-url.ts';

/** What must be true of an attestation; every key that is given must hold, exactly and never as a pattern. */
export interface Expectation {
  /** https URL of the repository. `git+`, `.git`, a closing `/`, the host's case, and on github.com any case, are equal. */
  readonly source?: string;
  /** Full ref: refs/tags/v1. */
  readonly ref?: string;
  /**
   * URI of the signing workflow. With `@ref` all of it must be equal; without, all but the ref. SLSA's
   * https://github.com/actions/runner/github-hosted (or self-hosted) is met by where the runner ran.
   */
  readonly builder?: string;
  /** The top-level workflow: its path in the repository (.github/workflows/build.yml), or its URI as for `builder`. */
  readonly workflow?: string;
  /** Event that started the build: push, … */
  readonly trigger?: string;
  /** Issuer of the identity token; when absent GitHub's, because any issuer may name any repository. */
  readonly issuer?: string;
  /** True: built on a runner that the service hosts. */
  readonly hosted?: boolean;
  /** Subject alternative name of the certificate. */
  readonly identity?: string;
}

/**
 * What differs between claims and expectation, one fault for each key. Classes: another repository is `wrong-source`;
 * another ref, and another trigger, which decides what a ref may start, `wrong-ref`; another signing or top-level
 * workflow, issuer or identity, which are all who built it, `wrong-builder`; a runner that is not hosted `self-hosted`.
 * A claim that is not made is a difference. Releases are signed by GitHub itself, without a token, so that only an
 * issuer that was asked for is missed there.
 */
export function compareClaims(claims: Claims, expectation: Expectation): ClaimFault[] {
  const { source, ref, builder, workflow, trigger, hosted, identity } = expectation;
  const issuer = expectation.issuer ?? (claims.by === 'release' ? undefined : githubIssuer);
  const faults: (ClaimFault | undefined)[] = [
    differs('wrong-source', 'source', source, claims.source, sameRepository),
    differs('wrong-ref', 'ref', ref, claims.ref),
    builder === runnerId(claims.hosted)
      ? undefined
      : differs('wrong-builder', 'builder', builder, claims.builder, sameWorkflow),
    differs('wrong-builder', 'workflow', workflow, claims.workflow, sameWorkflow),
    differs('wrong-ref', 'trigger', trigger, claims.trigger),
    differs('wrong-builder', 'issuer', issuer, claims.issuer),
    differs('wrong-builder', 'identity', identity, claims.identity),
    hosted === undefined || hosted === claims.hosted
      ? undefined
      : {
          class: hosted ? 'self-hosted' : 'wrong-builder',
          field: 'hosted',
          expected: runner(hosted),
          seen: claims.hosted === undefined ? undefined : runner(claims.hosted),
        },
  ];
  return faults.filter((fault) => fault !== undefined);
}

function differs(
  fault: ClaimFault['class'],
  field: keyof Expectation,
  expected: string | undefined,
  seen: string | undefined,
  same = (one: string, other: string): boolean => one === other,
): ClaimFault | undefined {
  if (expected === undefined || (seen !== undefined && same(expected, seen))) return undefined;
  return { class: fault, field, expected, seen };
}

const runnerId = (hosted: boolean | undefined): string | undefined =>
  hosted === undefined ? undefined : `https://github.com/actions/runner/${runner(hosted)}`;

function sameWorkflow(expected: string, seen: string): boolean {
  if (expected === seen) return true;
  const { path, unversioned } = workflowOf(seen);
  return expected === unversioned || (path !== undefined && expected === path);
}
