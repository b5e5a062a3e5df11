import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { inContainer, mounted, type PathMapping, translated } from './container-paths.ts';
import { containerName, DOCKER, docker, LABEL, named } from './docker-client.ts';
import type { StepCommand } from './process-stage.ts';
import type { SharedJob } from './stage.ts';

/** A container that every step of the job runs in, pre and post too. */
export interface JobContainer {
  readonly id: string;
  readonly mappings: readonly PathMapping[];
  /** PATH of its image, which a step's GITHUB_PATH goes before */
  readonly path: string;
}

/** As actions/runner marks all it starts. */
const WATERMARK = ['-e', 'GITHUB_ACTIONS=true', '-e', 'CI=true'];

/**
 * Starts the job's container, which does nothing by itself, and its services: before the first pre, so before any guard
 * (actions/runner, src/Runner.Worker/ContainerOperationProvider.cs).
 * @returns the job's container, and how all of them are stopped
 */
export async function startContainers({
  job,
  layout,
}: SharedJob): Promise<{ container: JobContainer | undefined; stop: () => Promise<void> }> {
  const started: string[] = [];
  const start = async (options: readonly string[], image: string, args: readonly string[]): Promise<string> => {
    const name = ['--name', containerName(image), '--label', LABEL, '--network', 'none'];
    const id = await docker(['create', ...name, ...options, ...WATERMARK, image, ...args], layout.workspace);
    started.push(id);
    await docker(['start', id], layout.workspace);
    return id;
  };
  let container: JobContainer | undefined;
  if (job.container !== undefined) {
    const { image, options = [] } = job.container;
    const mappings = mappingsOf(layout);
    for (const { host } of mappings) mkdirSync(host, { recursive: true });
    const id = await start(
      [
        ...['--workdir', inContainer(layout.workspace, mappings), ...options, '-e', 'HOME=/github/home'],
        ...['-v', `${job.engine}:/var/run/docker.sock`],
        ...mounted(mappings.filter(({ container: name }) => name !== '/__e')),
        ...mounted(
          mappings.filter(({ container: name }) => name === '/__e'),
          ':ro',
        ),
        ...['--entrypoint', 'tail'],
      ],
      image,
      ['-f', '/dev/null'],
    );
    const path = await docker(
      ['inspect', '--format', '{{range .Config.Env}}{{println .}}{{end}}', id],
      layout.workspace,
    );
    container = { id, mappings, path: /^PATH=(.*)$/m.exec(path)?.[1] ?? '' };
  }
  for (const { image, command = [] } of Object.values(job.services ?? {})) await start([], image, command);
  const stop = async (): Promise<void> => {
    for (const id of started) await docker(['rm', '--force', id], layout.workspace);
  };
  return { container, stop };
}

function mappingsOf({ root, temp }: SharedJob['layout']): PathMapping[] {
  return [
    { host: join(temp, '_github_workflow'), container: '/github/workflow' },
    { host: join(temp, '_github_home'), container: '/github/home' },
    { host: join(root, '_work'), container: '/__w' },
    { host: join(root, 'externals'), container: '/__e' },
  ];
}

/** A step's command as it runs in the job's container: the client of `docker exec`, with the step's variables by name (StepHost.cs). */
export function insideContainer(
  { id, mappings, path }: JobContainer,
  { layout, path: prepended }: SharedJob,
  step: StepCommand,
): StepCommand {
  const env = translated(step.env, mappings);
  const inside = (value: string): string => inContainer(value, mappings);
  const args = [
    ...['exec', '-i', '--workdir', inside(layout.workspace), ...named(env)],
    ...(prepended.length === 0 ? [] : ['-e', `PATH=${[...prepended, ...(path === '' ? [] : [path])].join(':')}`]),
    ...[id, inside(step.command), ...step.args.map(inside)],
  ];
  return { command: DOCKER, args, env };
}
