import { lookup as systemLookup } from 'node:dns';
import { Resolver } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { hostsFile, textOf } from '../../variables/hosts.ts';

interface Address {
  readonly address: string;
  readonly family: number;
}

/**
 * Looks names up so that it can be given up: the system's own look-up cannot be, and where no name server answers it would
 * keep the process for many seconds after everything else has ended. The hosts file and the name servers are asked first, the
 * system (search domains, other sources of names) only when these have said no.
 *
 * @param signal gives up what is running
 * @param servers `address:port` of name servers in place of the configured ones
 */
export function nameLookup(signal: AbortSignal, servers?: readonly string[]): LookupFunction {
  const resolver = new Resolver();
  if (servers !== undefined) resolver.setServers(servers);
  signal.addEventListener('abort', () => resolver.cancel(), { once: true });
  const known = new Map<string, Promise<Address[]>>();
  const find = (host: string): Promise<Address[]> => {
    const running = known.get(host) ?? ask(host, resolver);
    known.set(host, running);
    return running;
  };
  return (host, options, done) => {
    find(host.toLowerCase()).then(
      (addresses) => {
        const [first] = addresses;
        if (first !== undefined && options.all) done(null, addresses);
        else if (first !== undefined) done(null, first.address, first.family);
        else if (signal.aborted) done(Object.assign(new Error('given up'), { name: 'AbortError' }), '');
        else if (servers !== undefined) done(Object.assign(new Error('unknown'), { code: 'ENOTFOUND' }), '');
        else systemLookup(host, options, done);
      },
      (error) => done(error, ''),
    );
  };
}

async function ask(host: string, resolver: Resolver): Promise<Address[]> {
  const listed = Object.entries(hostsFile(textOf('/etc/hosts'))).flatMap(([address, names]) =>
    names.some((name) => name.toLowerCase() === host) ? [of(address)] : [],
  );
  if (listed.length > 0) return listed;
  const answers = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
  return answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value.map(of) : []));
}

const of = (address: string): Address => ({ address, family: address.includes(':') ? 6 : 4 });
