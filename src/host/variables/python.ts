import { join } from 'node:path';
import type { Variable } from '../../events/recording.ts';
import { hostVariable } from './npm.ts';
import { prefixVariable } from './paths.ts';
import { ask, type Ground } from './probe.ts';

/**
 * Prints, as JSON, the directories python installs to, the index pip has built in, and pip's settings. These are read as pip reads them, from
 * where it looks and in its order (https://pip.pypa.io/en/stable/topics/configuration/): its own modules, once loaded, take twice the time
 * of all the rest. `pip config list` is asked where a file cannot be read so.
 */
const QUESTION = `
import json, os, site, sys, sysconfig
from configparser import RawConfigParser
said = {"paths": [], "index": [], "settings": None}
def settings():
    env, home, found = os.environ, os.path.expanduser("~"), {}
    own = env.get("PIP_CONFIG_FILE") or ""
    user = [home + "/.pip/pip.conf", (env.get("XDG_CONFIG_HOME") or home + "/.config") + "/pip/pip.conf"]
    files = [place + "/pip/pip.conf" for place in (env.get("XDG_CONFIG_DIRS") or "/etc/xdg").split(":")] + ["/etc/pip.conf"]
    files += ([] if os.path.exists(own) else user) + [sys.prefix + "/pip.conf", own]
    for place in [] if own == os.devnull else files:
        parser = RawConfigParser()
        parser.read(place)
        for part in parser.sections():
            found.update((part + "." + key.replace("_", "-"), value) for key, value in parser.items(part))
    found.update((":env:." + key[4:].lower().replace("_", "-"), value) for key, value in env.items() if key[:4] == "PIP_")
    return "".join("%s=%r\\n" % pair for pair in found.items())
try:
    paths = sysconfig.get_paths()
    said["paths"] = [paths[k] for k in ("purelib", "platlib", "scripts")] + [site.getuserbase()]
    said["paths"] += site.getsitepackages()
except Exception:
    pass
try:
    from pip._internal.models.index import PyPI
    said["index"] = [PyPI.url, "https://" + PyPI.file_storage_domain]
    said["settings"] = settings()
except Exception:
    pass
print(json.dumps(said))
`;

/** What python3 and pip on PATH say of themselves: where they install to, which indexes they use. */
export async function pythonVariables(ground: Ground): Promise<Record<string, Variable | undefined>> {
  const said = pythonAnswer((await ask(ground, 'python3', ['-c', QUESTION])) ?? '');
  const settings = said.settings ?? (await ask(ground, 'python3', ['-m', 'pip', 'config', 'list']));
  const set = pipIndexes(settings ?? '');
  const venv = ground.env.VIRTUAL_ENV;
  const paths = [...said.paths, ...(venv ? [join(venv, 'bin'), join(venv, 'lib')] : [])];
  return {
    'prefix:python': prefixVariable('python3 sysconfig', paths),
    'registry:pip': hostVariable("pip's settings", [...(set.index ? [] : said.index), ...set.all]),
  };
}

function pythonAnswer(json: string): { paths: string[]; index: string[]; settings: string | undefined } {
  try {
    const { paths, index, settings } = JSON.parse(json) as { paths?: unknown; index?: unknown; settings?: unknown };
    return { paths: texts(paths), index: texts(index), settings: typeof settings === 'string' ? settings : undefined };
  } catch {
    return { paths: [], index: [], settings: undefined };
  }
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/**
 * The index URLs of `pip config list`, whose lines read `global.index-url='https://…'`.
 * `index` tells whether the built-in index is replaced.
 */
export function pipIndexes(listed: string): { index: boolean; all: string[] } {
  const found = { index: false, all: [] as string[] };
  for (const match of listed.matchAll(/^[^\s='"]+\.((?:extra-)?index-url|find-links)='([^']*)'/gm)) {
    if (match[1] === 'index-url') found.index = true;
    found.all.push(...(match[2] ?? '').split(/(?:\\n|\s)+/).filter((url) => /^https?:/.test(url)));
  }
  return found;
}

/** The index URLs of a pip.conf. */
export function pipConfIndexes(text: string): string[] {
  const urls: string[] = [];
  let key = '';
  for (const line of text.split('\n')) {
    if (/^\s*[#;]/.test(line)) continue;
    const [, name, value] = /^([\w-]+)\s*[=:](.*)$/.exec(line) ?? [];
    if (name !== undefined) key = name.toLowerCase();
    else if (!/^\s/.test(line)) key = '';
    if (/^((extra-)?index-url|find-links)$/.test(key))
      urls.push(...(value ?? line).split(/\s+/).filter((url) => /^https?:/.test(url)));
  }
  return urls;
}
