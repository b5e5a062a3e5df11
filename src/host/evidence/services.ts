import type { Variable } from '../../events/recording.ts';
import { serviceAddress } from './http/address.ts';
import type { TufRepository } from './tuf/refresh.ts';
import { repositories } from './tuf/repositories.ts';

/** Where each service is asked. */
export interface Services {
  readonly github: { readonly api: URL; readonly server: URL; readonly token: string | undefined };
  /** npm registries, each asked alike. */
  readonly npm: readonly URL[];
  /** Python indexes, each asked alike. */
  readonly python: readonly URL[];
  readonly osv: URL;
  readonly kev: URL;
  readonly epss: URL;
  readonly tuf: readonly TufRepository[];
}

/** Addresses that replace what is found or the default. */
export interface ServiceAddresses {
  readonly npm?: readonly string[];
  readonly python?: readonly string[];
  readonly osv?: string;
  readonly kev?: string;
  readonly epss?: string;
  readonly tuf?: readonly TufRepository[];
}

const GITHUB_API = 'https://api.github.com';
const GITHUB_SERVER = 'https://github.com';
const OSV = 'https://api.osv.dev';
const KEV = 'https://www.cisa.gov/sites/default/files/feeds/known_exploited_vulnerabilities.json';
const EPSS = 'https://epss.empiricalsecurity.com/epss_scores-current.csv.gz';

/** Registries asked about one package: a machine's own and those of a few scopes. */
const MAX_REGISTRIES = 4;

/**
 * The services of a job: GitHub's from the environment the runner gave, registries from the tools' own configuration, as hosts of
 * the resolved variables, the rest well known.
 *
 * @param o.env GITHUB_API_URL, GITHUB_SERVER_URL
 * @param o.token of the GitHub API; sent there and nowhere else
 * @param o.variables of the recording: only values that are trusted count
 * @throws RequestError when an address is none
 */
export function servicesOf(o: {
  env: NodeJS.ProcessEnv;
  token?: string | undefined;
  variables?: Readonly<Record<string, Variable>> | undefined;
  given?: ServiceAddresses | undefined;
}): Services {
  const { env, variables = {}, given = {} } = o;
  const hosts = (name: string) => (variables[name]?.trusted === true ? variables[name].values : []);
  const addresses = (texts: readonly string[]) => texts.slice(0, MAX_REGISTRIES).map(serviceAddress);
  return {
    github: {
      api: serviceAddress(env.GITHUB_API_URL || GITHUB_API),
      server: serviceAddress(env.GITHUB_SERVER_URL || GITHUB_SERVER),
      token: o.token?.trim() || undefined,
    },
    npm: addresses(given.npm ?? hosts('registry:npm')),
    python: addresses(given.python ?? hosts('registry:pip')),
    osv: serviceAddress(given.osv ?? OSV),
    kev: serviceAddress(given.kev ?? KEV),
    epss: serviceAddress(given.epss ?? EPSS),
    tuf: given.tuf ?? repositories,
  };
}
