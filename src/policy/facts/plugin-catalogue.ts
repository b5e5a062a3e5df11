import { type Plugin, pluginName } from '../../evidence/plugins/plugin.ts';
import { factFields } from './catalogue.ts';
import { bool, double, type Fact, type FactFields, group, text } from './fact.ts';
import { invocationCatalogue } from './invocation-catalogue.ts';

/** Every fact that rules of a configuration can use: with those that its plug-ins may give, `plugin.NAME.FACT`. */
export function factsWith(plugins: readonly Plugin[]): FactFields {
  const { plugin } = invocationCatalogue;
  const given = plugins.map((one) => {
    const name = pluginName(one);
    const fields = Object.entries(one.facts).map(([fact, value]) => [fact, factOf(value)] as const);
    return [name, group(`what the plug-in ${name} says of the tool`, Object.fromEntries(fields))] as const;
  });
  return { ...factFields, plugin: group(plugin.says, { ...Object.fromEntries(given), ...plugin.fields }) };
}

function factOf(value: boolean | number | string): Fact {
  const says = `${JSON.stringify(value)} where the plug-in says nothing`;
  if (typeof value === 'boolean') return bool(says);
  return typeof value === 'string' ? text(says) : double(says, [-Number.MAX_VALUE, Number.MAX_VALUE]);
}
