import type { SigstoreSettings } from '../../policy/sigstore-settings.ts';
import { serviceAddress } from '../evidence/http/address.ts';

/** The services of a Sigstore instance. At least one of log and timestamps says when something was signed. */
export interface SigstoreInstance {
  readonly fulcio: URL;
  readonly rekor: URL | undefined;
  readonly timestamp: URL | undefined;
}

/** Sigstore's public instance writes who signed what, repository and workflow among it, into a log that anyone can read. */
const publicGood = { fulcio: 'https://fulcio.sigstore.dev', rekor: 'https://rekor.sigstore.dev' } as const;
/** GitHub's own, for repositories that are not public: timestamps, and no log. */
const github = { fulcio: 'https://fulcio.githubapp.com', timestamp: 'https://timestamp.githubapp.com' } as const;

/**
 * Where to sign: what the configuration names, else by the repository's visibility, so that nothing of a repository that is not
 * public gets into a public log.
 * @param visibility as the identity token has it; undefined, as of a person's token, asks for a named instance
 * @throws RequestError for an address that is none; Error with a sentence where it is not clear
 */
export function sigstoreInstance(settings: SigstoreSettings, visibility: string | undefined): SigstoreInstance {
  const { instance, ...own } = settings;
  const named = Object.values(own).some((address) => address !== undefined);
  if (named) {
    if (own.fulcio === undefined || (own.rekor ?? own.timestamp) === undefined)
      throw new Error('`sigstore` must name fulcio, and rekor or timestamp: a certificate, and who says when');
    return addresses(own);
  }
  if (instance === 'auto' && visibility === undefined)
    throw new Error('the identity token does not say whether the repository is public: name `sigstore.instance`');
  return addresses(
    instance === 'public-good' || (instance === 'auto' && visibility === 'public') ? publicGood : github,
  );
}

function addresses(of: Omit<SigstoreSettings, 'instance'>): SigstoreInstance {
  const address = (text: string | undefined): URL | undefined =>
    text === undefined ? undefined : serviceAddress(text);
  const fulcio = serviceAddress(of.fulcio ?? '');
  if (fulcio.protocol !== 'https:' && !loopback.test(fulcio.hostname))
    throw new Error(`${fulcio.host} would be sent the identity token unencrypted: give it an https address`);
  return { fulcio, rekor: address(of.rekor), timestamp: address(of.timestamp) };
}

const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
