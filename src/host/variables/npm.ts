import { join } from 'node:path';
import type { Variable } from '../../events/recording.ts';
import { hostsOf } from './hosts.ts';
import { configured, pathVariable, prefixVariable } from './paths.ts';
import { ask, type Ground } from './probe.ts';

/** What npm, yarn and node say of themselves: registries (scoped ones too), cache, global prefix, headers, proxies. */
export async function npmVariables(
  ground: Ground,
): Promise<{ variables: Record<string, Variable | undefined>; proxies: (string | undefined)[] }> {
  const [listed, headers, yarn] = await Promise.all([
    ask(ground, 'npm', ['config', 'list', '--json', '--loglevel=silent']),
    ask(ground, 'node', ['-p', 'process.release.headersUrl']),
    yarnRegistry(ground),
  ]);
  const settings = npmSettings(listed ?? '');
  const prefix = settings.get('prefix') ?? '';
  const installed = prefix === '' ? [] : [join(prefix, 'lib', 'node_modules'), join(prefix, 'bin')];
  const variables = {
    'registry:npm': hostVariable('npm config list', registries(settings)),
    'registry:yarn': hostVariable('yarn config get', [yarn]),
    'cache:npm': pathVariable('npm config list', [settings.get('cache')]),
    'prefix:npm': prefixVariable('npm config list', installed),
    'dist:node': hostVariable('node and npm_config_disturl', [
      headers,
      settings.get('disturl'),
      configured(ground.env, 'npm_config_disturl'),
    ]),
    'dist:prebuilt': hostVariable("npm's settings for ready-made binaries", prebuilts(settings)),
  };
  return { variables, proxies: [settings.get('proxy'), settings.get('https-proxy')] };
}

/** Classic yarn names the setting otherwise than modern yarn, which fails when it is asked for the old name. */
async function yarnRegistry(ground: Ground): Promise<string | undefined> {
  const classic = await ask(ground, 'yarn', ['config', 'get', 'registry']);
  return classic ?? (await ask(ground, 'yarn', ['config', 'get', 'npmRegistryServer']));
}

/** `npm config list --json` as a table of its texts. */
export function npmSettings(json: string): ReadonlyMap<string, string> {
  try {
    const data: unknown = JSON.parse(json);
    if (typeof data !== 'object' || data === null) return new Map();
    return new Map(
      Object.entries(data).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value] as const] : [])),
    );
  } catch {
    return new Map();
  }
}

/** The registry URLs of npm settings: the default one and one for each scope. */
export function registries(settings: ReadonlyMap<string, string>): string[] {
  return [...settings].flatMap(([key, value]) => (key === 'registry' || /^@[^:]+:registry$/.test(key) ? [value] : []));
}

/**
 * Where npm's settings say that packages fetch ready-made binaries: `better_sqlite3_binary_host`, `sass_binary_site`, `electron_mirror`,
 * `puppeteer_download_base_url`, `chromedriver_cdnurl` and their like, as prebuild-install, node-pre-gyp and others name them.
 */
export function prebuilts(settings: ReadonlyMap<string, string>): string[] {
  return [...settings].flatMap(([key, value]) =>
    /[_-](binary[_-](host|site)|mirror|cdnurl|download[_-](host|base[_-]url))$/i.test(key) ? [value] : [],
  );
}

/** The settings of an .npmrc, `${NAME}` replaced from the environment as npm does. */
export function npmrcSettings(text: string, env: NodeJS.ProcessEnv): ReadonlyMap<string, string> {
  const settings = new Map<string, string>();
  for (const line of text.split('\n')) {
    const equals = line.indexOf('=');
    if (equals <= 0 || /^\s*[#;]/.test(line)) continue;
    const value = line
      .slice(equals + 1)
      .trim()
      .replace(/^(["'])(.*)\1$/, '$2');
    const expanded = value.replace(/\$\{([^{}]{1,200})\}/g, (whole, name: string) => env[name] ?? whole);
    settings.set(line.slice(0, equals).trim(), expanded);
  }
  return settings;
}

/** The registries of a .yarnrc.yml, those of scopes too; `${NAME}` and `${NAME:-default}` are replaced as yarn does. */
export function yarnrcRegistries(text: string, env: NodeJS.ProcessEnv): string[] {
  const found = text.matchAll(/^[ \t]*npm(?:Registry|Publish)(?:Server|Registry):[ \t]*["']?([^\s"'#]+)/gm);
  return [...found].map(([, value = '']) =>
    value.replace(
      /\$\{([^{}:-]{1,200})(?::?-([^{}]*))?\}/g,
      (whole, name: string, other?: string) => env[name] || other || whole,
    ),
  );
}

/** A variable of the hosts of several locations; undefined without any. */
export function hostVariable(source: string, locations: readonly (string | undefined)[]): Variable | undefined {
  const values = hostsOf(locations);
  return values.length === 0 ? undefined : { values, trusted: true, source };
}
