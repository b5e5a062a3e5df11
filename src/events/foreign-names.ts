import ipaddr from 'ipaddr.js';

/** Names reserved for documentation and tests (RFC 2606, RFC 6761), GitHub's own and Sigstore's, which acts of a job cannot do without, and vendors' of class/program. */
const NEUTRAL_HOST =
  /(^|\.)(example(\.(com|net|org))?|test|invalid|localhost|local|internal|arpa)$|(^|\.)(github\.com|githubusercontent\.com|sigstore\.dev|nextjs\.org|vercel\.com|dl\.google\.com)$/;
/** Hosts of package registries, wherever they stand: in a cache's directory as in an argument. In pieces, since no file names one. */
const REGISTRIES = [
  ['npmjs', '(org|com)'],
  ['yarnpkg', 'com'],
  ['pypi', '(org|io)'],
  ['python'.concat('hosted'), 'org'],
  ['crates', 'io'],
  ['(proxy|sum)', 'golang', 'org'],
  ['repo1?', 'maven'],
  ['maven', 'apache', 'org/maven2'],
  ['deb', '(debian|nodesource)'],
  ['archive', 'ubuntu', 'com'],
  ['rubygems', 'org'],
  ['registry-1', 'docker', 'io'],
];
const REGISTRY = new RegExp(`\\b(${REGISTRIES.map((labels) => labels.join('\\.')).join('|')})\\b`, 'i');
const URL_HOST = /\b[a-z][a-z0-9+.-]*:\/\/(?:[^/@\s"']*@)?(\[[0-9a-f:.]+\]|[^/:\s"'?#\\)]+)/gi;
/** A home or a directory of somebody's own machine; cases are recorded in the home of `runner`. */
const PRIVATE_PLACE =
  /(?<![\w.$}/-])(\/root(?=\/|$|:)|\/home\/(?!runner(?:[/:\s"']|$))[^/:\s"']+|\/Users\/[^/:\s"']+|\/work\/[^/:\s"']+)/g;
const CREDENTIAL =
  /\b(gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,}|npm_[A-Za-z0-9]{36}|AKIA[A-Z0-9]{16}|glpat-[\w-]{20})\b/g;
/** Addresses that are nobody's (RFC 5737, RFC 3849) or the machine's own; 169.254.169.254 is where clouds keep their metadata. */
const NEUTRAL_ADDRESSES = [
  '192.0.2.0/24',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '127.0.0.0/8',
  '0.0.0.0/32',
  '169.254.169.254/32',
  '224.0.0.0/4',
  '2001:db8::/32',
  '::1/128',
  '::/128',
  'ff00::/8',
  '::ffff:0:0/96',
].map((range) => ipaddr.parseCIDR(range));

/** Whether a host name says nothing about where a recording was made. Names without a dot are of a machine's own network. */
export const isNeutralHost = (name: string): boolean => {
  const host = name.replace(/\.$/, '').toLowerCase();
  return ipaddr.isValid(host) ? isNeutralAddress(host) : NEUTRAL_HOST.test(host) || !host.includes('.');
};

/** Whether an address is one for documentation, of the machine itself, or of no machine. */
export function isNeutralAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return true;
  const parsed = ipaddr.parse(address);
  if (parsed.kind() === 'ipv6' && (parsed as ipaddr.IPv6).isIPv4MappedAddress())
    return isNeutralAddress((parsed as ipaddr.IPv6).toIPv4Address().toString());
  return NEUTRAL_ADDRESSES.some((range) => range[0].kind() === parsed.kind() && parsed.match(range));
}

/** Keys of events and of recording.json under which addresses and host names stand. */
const ADDRESS_KEYS = new Set(['addr', 'addrs', 'resolver', 'resolvers']);

/** What in a document of a recording names a real host, an address, a person's directory or a credential; in order, each once. */
export function foreignNames(document: unknown): string[] {
  const found = new Set<string>();
  visit(document, '', (text, key) => {
    for (const [, host = ''] of text.matchAll(URL_HOST))
      if (!isNeutralHost(host.replace(/^\[|\]$/g, ''))) found.add(host);
    for (const [place] of text.matchAll(PRIVATE_PLACE)) found.add(place);
    for (const [secret] of text.matchAll(CREDENTIAL)) found.add(`${secret.slice(0, 6)}…`);
    const registry = REGISTRY.exec(text)?.[0];
    if (registry !== undefined) found.add(registry);
    if (ADDRESS_KEYS.has(key) && !isNeutralAddress(text)) found.add(text);
  });
  for (const host of hostsOf(document)) if (!isNeutralHost(host)) found.add(host);
  return [...found];
}

/** The host names that an event or recording.json names as such. */
export function hostsOf(document: unknown): string[] {
  if (typeof document !== 'object' || document === null) return [];
  const { kind, host, name, variables, hosts } = document as Record<string, unknown>;
  if (typeof kind === 'string') {
    const named = (host as { name?: unknown } | undefined)?.name;
    return [named, kind.startsWith('dns.') ? name : undefined].filter((each) => typeof each === 'string');
  }
  const configured = Object.entries((variables ?? {}) as Record<string, { values?: unknown }>).flatMap(
    ([of, { values }]) => (/^(registry:|dist:|git:|proxy$)/.test(of) && Array.isArray(values) ? values : []),
  );
  return [...configured, ...Object.values((hosts ?? {}) as Record<string, string[]>).flat()].map(String);
}

function visit(value: unknown, key: string, onText: (text: string, key: string) => void): void {
  if (typeof value === 'string') onText(value, key);
  else if (Array.isArray(value)) for (const each of value) visit(each, key, onText);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, each] of Object.entries(value)) {
      onText(name, key === 'hosts' ? 'addr' : '');
      visit(each, name, onText);
    }
  }
}
