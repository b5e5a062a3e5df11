import { join } from 'node:path';
import type { Variable } from '../../events/recording.ts';
import { hostsOf } from './hosts.ts';
import { configured, pathVariable, prefixVariable, resolved } from './paths.ts';
import { ask, type Ground, programOf } from './probe.ts';

/**
 * Prints, as JSON, where node's headers come from and the settings of npm, whose directory is the argument, without credentials. npm's own
 * module is asked with the words of `npm config list`, which takes a third of the time of npm itself.
 */
const QUESTION = `
const root = process.argv[1];
const said = { headers: process.release.headersUrl };
const ask = async () => {
  const Config = require(root + "/node_modules/@npmcli/config");
  const { definitions, shorthands, flatten, nerfDarts } = require(root + "/node_modules/@npmcli/config/lib/definitions");
  const argv = [process.execPath, root + "/bin/npm-cli.js", "config", "list", "--json", "--loglevel=silent"];
  const config = new Config({ npmPath: root, definitions, shorthands, flatten, nerfDarts, argv, warn: false });
  await config.load();
  const settings = {};
  for (const key in config.list[0]) if (!/^_|^[/][/]|:_/.test(key)) settings[key] = config.get(key);
  said.settings = settings;
};
ask().catch(() => {}).then(() => console.log(JSON.stringify(said)));
`;

/** What npm, yarn and node say of themselves: registries (scoped ones too), cache, global prefix, headers, proxies. */
export async function npmVariables(
  ground: Ground,
): Promise<{ variables: Record<string, Variable | undefined>; proxies: (string | undefined)[] }> {
  const [{ settings, headers }, yarn] = await Promise.all([nodeAnswer(ground), yarnRegistry(ground)]);
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

/** npm itself is asked where it is no program of node's of the usual shape, or its modules have moved. */
async function nodeAnswer(
  ground: Ground,
): Promise<{ headers: string | undefined; settings: ReadonlyMap<string, string> }> {
  const whole = (): Promise<string | undefined> =>
    ask(ground, 'npm', ['config', 'list', '--json', '--loglevel=silent']);
  const npm = resolved(programOf(ground, 'npm'));
  const root = npm?.endsWith(NPM) ? npm.slice(0, -NPM.length) : undefined;
  const asked = ask(ground, 'node', ['-e', QUESTION, root ?? '']);
  const [answer, listed] = await Promise.all([asked, root === undefined ? whole() : undefined]);
  const { headers, settings } = answerOf(answer ?? '');
  return { headers, settings: settings ?? npmSettings(listed ?? (await whole()) ?? '') };
}

/** The program of npm, below its own directory. */
const NPM = '/bin/npm-cli.js';

function answerOf(json: string): { headers?: string; settings?: ReadonlyMap<string, string> } {
  try {
    const { headers, settings } = JSON.parse(json) as { headers?: unknown; settings?: unknown };
    return {
      ...(typeof headers === 'string' ? { headers } : {}),
      ...(settings === undefined ? {} : { settings: textsOf(settings) }),
    };
  } catch {
    return {};
  }
}

/** Classic yarn names the setting otherwise than modern yarn, which fails when it is asked for the old name. */
async function yarnRegistry(ground: Ground): Promise<string | undefined> {
  const classic = await ask(ground, 'yarn', ['config', 'get', 'registry']);
  return classic ?? (await ask(ground, 'yarn', ['config', 'get', 'npmRegistryServer']));
}

/** `npm config list --json` as a table of its texts. */
export function npmSettings(json: string): ReadonlyMap<string, string> {
  try {
    return textsOf(JSON.parse(json));
  } catch {
    return new Map();
  }
}

function textsOf(data: unknown): ReadonlyMap<string, string> {
  if (typeof data !== 'object' || data === null) return new Map();
  return new Map(
    Object.entries(data).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value] as const] : [])),
  );
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
