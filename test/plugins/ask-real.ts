import { basename, join } from 'node:path';
import { type Plugin, pluginSchema } from '../../src/evidence/plugins/plugin.ts';
import { PluginEvidence } from '../../src/evidence/plugins/plugin-evidence.ts';
import type { ToldTool } from '../../src/evidence/plugins/request.ts';
import { readEvidence } from '../../src/host/evidence/read-evidence.ts';
import { askPlugins } from '../../src/host/plugins/ask.ts';
import { programAt } from '../../src/host/plugins/program.ts';
import { sampleTools } from '../../src/host/plugins/sample-job.ts';

const root = join(import.meta.dirname, '../..');

/** A tool as plug-ins are told of it, with what a test is about. */
export const told = (given: Partial<ToldTool>): ToldTool => ({
  ...(sampleTools[0] as ToldTool),
  components: [],
  ...given,
});

/** Asks a plug-in of this repository about tools. The file has to run where `env node` finds the machine's node. */
export async function askReal(
  command: string,
  tools: readonly ToldTool[],
  given: Partial<Plugin>,
  env: Readonly<Record<string, string>> = {},
) {
  const { bytes, sha256 } = programAt(command, root);
  const plugins = [pluginSchema.parse({ command, sha256, ...given })];
  const asking = {
    plugins,
    programs: new Map([[basename(command, '.mjs'), { bytes }]]),
    env,
    masks: new Set<string>(),
    place: undefined,
  };
  const job = { ended: '2026-01-31T12:00:00.000Z', environment: 'local' };
  const all = { guard: '0.1.0', job, tools, findings: [], first: new Map(), leftOut: [] };
  const evidence = await askPlugins(all, asking, readEvidence('/nonexistent'));
  const [answered] = new PluginEvidence(evidence, plugins).plugins;
  if (answered === undefined) throw new Error('no plug-in was asked');
  return answered;
}
