import type { Recording } from '../events/recording.ts';
import type { Tool } from '../invocations/tool.ts';

/** How sure it is that a tool is what it claims to be. */
export interface Identity {
  readonly level: 'verified' | 'pinned' | 'packaged' | 'unknown' | 'mismatch';
  readonly reason: string;
  readonly sha256: string | undefined;
}

/** The identities of a recording's tools, from what was fetched: so far the digests taken at their first exec. */
export class Identities {
  readonly #files: ReadonlyMap<string, Recording['tools'][number]>;

  constructor(tools: Recording['tools']) {
    this.#files = new Map(tools.map((tool) => [tool.path, tool]));
  }

  /** The identity of a tool; absence of evidence is `unknown` and weighs nothing. */
  of(tool: Tool): Identity {
    const file = this.#files.get(tool.path) ?? this.#files.get(tool.exe);
    const reason =
      file?.sha256 === undefined
        ? 'no digest was taken'
        : 'no pin, attestation or package record was asked for this digest';
    return { level: 'unknown', reason, sha256: file?.sha256 };
  }
}
