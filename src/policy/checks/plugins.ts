import { pluginName } from '../../evidence/plugins/plugin.ts';
import type { Config } from '../config.ts';
import { invocationCatalogue } from '../facts/invocation-catalogue.ts';
import type { Remark } from './remark.ts';

/** Variables that put code into a program before its first line, or decide what it finds: whoever sets them in a workflow would be the plug-in. */
const LOADERS =
  /^(LD_.*|NODE_OPTIONS|NODE_PATH|NODE_REPL.*|PYTHON.*|PERL.*|RUBY.*|JAVA_TOOL_OPTIONS|_JAVA_OPTIONS|JDK_JAVA_OPTIONS|BASH_ENV|ENV|SHELLOPTS|BASHOPTS|BASH_FUNC.*|IFS|PATH|HOME|TMPDIR|OPENSSL_.*|GCONV_PATH|GLIBC_TUNABLES)$/;

/** Plug-ins that cannot be told apart, could not be run, or would run something else. */
export function checkPlugins({ plugins }: Pick<Config, 'plugins'>): Remark[] {
  const names = plugins.map(pluginName);
  return plugins.flatMap((plugin, index): Remark[] => {
    const at = (...rest: readonly (string | number)[]): Remark['path'] => ['plugins', index, ...rest];
    const refuse = (path: Remark['path'], message: string): Remark => ({ effect: 'error', path, message });
    const name = names[index] ?? '';
    const place = plugin.name === undefined ? at('command') : at('name');
    return [
      ...(names.indexOf(name) < index
        ? [refuse(place, `is called ${name}, as plugins.${names.indexOf(name)} is; give each its own \`name\``)]
        : []),
      ...(Object.hasOwn(invocationCatalogue.plugin.fields, name)
        ? [refuse(place, `is called ${name}, which rules know as \`plugin.${name}\`; give it another \`name\``)]
        : []),
      ...(plugin.command.split('/').includes('..') || plugin.command.endsWith('/')
        ? [refuse(at('command'), 'is no path of a file; name it from the top of the repository, or from /')]
        : []),
      ...plugin.env.flatMap((variable, position) =>
        LOADERS.test(variable)
          ? [refuse(at('env', position), `${variable} changes what program runs; give settings as \`args\``)]
          : [],
      ),
    ];
  });
}
