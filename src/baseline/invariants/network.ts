import type { Event } from '../../events/event.ts';
import type { Judgement } from '../judgement.ts';
import type { Broken } from '../tampering.ts';
import { invariant } from './invariant.ts';

/** Where certificates for signing are made out and signatures are entered: Sigstore's public instance, and GitHub's. */
const SIGNING = /(?:^|\.)(?:fulcio|rekor|timestamp)\.(?:sigstore\.dev|githubapp\.com)$/;

/** As many questions of type TXT as no installation asks: answers of that type carry commands, and the names data. */
const TXT = 5;

/** A connection of a role to where things are signed: by the name that the event has, or that the judgement found for its address. */
export function signing(event: Event, judgement: Judgement | undefined): Broken[] {
  if (event.kind !== 'net.connect' && event.kind !== 'net.send') return [];
  const names = [event.host?.name, judgement?.target.replace(/:\d+$/, '')];
  const name = names.map((one) => one?.toLowerCase().replace(/\.$/, '')).find((one) => one && SIGNING.test(one));
  if (name === undefined) return [];
  return [
    invariant(
      'signing-in-role',
      `a role connected to ${name}, where signatures are made`,
      'what is published is signed by the step that publishes',
      name,
    ),
  ];
}

/** Counts what one role asks of type TXT. */
export class TxtQuestions {
  #count = 0;

  take(event: Event): Broken[] {
    if (event.kind !== 'dns.query' || event.type !== 'TXT' || event.done === false) return [];
    this.#count += event.n ?? 1;
    if (this.#count < TXT || this.#count - (event.n ?? 1) >= TXT) return [];
    const domain = event.name.split('.').slice(-2).join('.');
    return [
      invariant(
        'dns-channel',
        `a role asked ${TXT} times for text under names such as ${domain}`,
        'names are asked for addresses',
        domain,
      ),
    ];
  }
}
