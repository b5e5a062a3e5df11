import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import type { Variable } from '../../events/recording.ts';
import { textOf } from './hosts.ts';
import { hostVariable } from './npm.ts';
import { pathVariable, resolved } from './paths.ts';
import { type Ground, programOf } from './probe.ts';
import { zipEntry } from './zip-entry.ts';

/** Which jar of Maven holds the POM that all others inherit from, and where in it: what is built in stands only there. */
const BUILT_IN = /^maven-(model-builder|impl)-.*\.jar$/;
const SUPER_POM = 'org/apache/maven/model/pom-4.0.0.xml';
const MAX_JAR = 8 * 1024 * 1024;
/** How deep elements of a POM or of settings nest at most. */
const MAX_DEPTH = 30;

/** Where Maven on PATH fetches from, by the POM built into it and by its and the user's settings; its local repository. */
export function mavenVariables(ground: Ground): {
  variables: Record<string, Variable | undefined>;
  proxies: readonly string[];
} {
  const { HOME: home } = ground.env;
  const mvn = resolved(programOf(ground, 'mvn'));
  const install = mvn === undefined ? undefined : dirname(dirname(mvn));
  const files = [
    ...(install === undefined ? [] : [join(install, 'conf/settings.xml')]),
    ...(home ? [join(home, '.m2/settings.xml')] : []),
  ];
  const settings = files.map((file) => mavenSettings(textOf(file), ground.env));
  const local = settings.map(({ local }) => local).findLast((each) => each !== undefined);
  const hosts = [
    ...(install === undefined ? [] : builtIn(install)),
    ...settings.flatMap(({ repositories }) => repositories),
  ];
  return {
    variables: {
      'registry:maven': hostVariable("Maven's own POM and its settings", hosts),
      'cache:maven': pathVariable("Maven's settings", [local ?? (home ? join(home, '.m2/repository') : undefined)]),
    },
    proxies: settings.flatMap(({ proxies }) => proxies),
  };
}

/** The repositories that a POM or settings name, for fetching and for deploying: every `url` below such an element. */
export function mavenRepositories(xml: string, env: NodeJS.ProcessEnv): readonly string[] {
  return mavenSettings(xml, env).repositories;
}

interface Settings {
  readonly repositories: readonly string[];
  readonly proxies: readonly string[];
  readonly local: string | undefined;
}

function mavenSettings(xml: string, env: NodeJS.ProcessEnv): Settings {
  const repositories: string[] = [];
  const proxies: string[] = [];
  let local: string | undefined;
  const value = (text: unknown): string[] => (typeof text === 'string' ? [expand(text.trim(), env)] : []);
  const walk = (element: unknown, name: string, depth: number): void => {
    if (typeof element !== 'object' || element === null || depth > MAX_DEPTH) return;
    if (Array.isArray(element)) {
      for (const each of element) walk(each, name, depth + 1);
      return;
    }
    const fields = element as Record<string, unknown>;
    // what is blocked is never asked: Maven's own settings bar every http repository with such a mirror
    if (fields.blocked !== 'true' && /^(repository|pluginRepository|snapshotRepository|mirror)$/.test(name))
      repositories.push(...value(fields.url));
    if (name === 'proxy') proxies.push(...value(fields.host));
    if (name === 'settings') local = value(fields.localRepository)[0];
    for (const [child, inner] of Object.entries(fields)) walk(inner, child, depth + 1);
  };
  try {
    walk(new XMLParser({ parseTagValue: false, processEntities: false }).parse(xml), '', 0);
  } catch {
    return { repositories: [], proxies: [], local: undefined };
  }
  return { repositories, proxies, local };
}

/** `${env.NAME}` and `${user.home}`, as Maven replaces them; what else is a variable names no host. */
function expand(text: string, env: NodeJS.ProcessEnv): string {
  return text.replace(/\$\{(env\.([^{}]{1,200})|user\.home)\}/g, (whole, _all, name: string | undefined) =>
    name === undefined ? (env.HOME ?? whole) : (env[name] ?? whole),
  );
}

function builtIn(install: string): string[] {
  try {
    const library = join(install, 'lib');
    const jars = readdirSync(library)
      .filter((name) => BUILT_IN.test(name))
      .sort();
    return jars
      .map((name) => join(library, name))
      .filter((jar) => statSync(jar).isFile() && statSync(jar).size <= MAX_JAR)
      .map((jar) => zipEntry(readFileSync(jar), SUPER_POM)?.toString('utf8') ?? '')
      .flatMap((pom) => mavenRepositories(pom, {}));
  } catch {
    return [];
  }
}
