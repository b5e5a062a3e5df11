import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DockerAction } from './action-manifest.ts';
import { inContainer, mounted, type PathMapping, translated } from './container-paths.ts';
import { containerName, DOCKER, docker, LABEL, named } from './docker-client.ts';
import { type Contexts, interpolate } from './expressions.ts';
import type { Planned, PlannedStep } from './plan.ts';
import type { StepCommand } from './process-stage.ts';
import type { SharedJob, Stage } from './stage.ts';

/** Builds the images of all docker actions that were downloaded: before the first pre, so before any guard (JobExtension.cs). */
export async function buildImages(shared: SharedJob, steps: readonly Planned[]): Promise<void> {
  for (const step of steps) if (step !== 'wait') await buildBelow(shared, step);
}

async function buildBelow(shared: SharedJob, { local, manifest, nested }: PlannedStep): Promise<void> {
  if (local || manifest === undefined) return;
  const action = manifest();
  if (action.kind === 'docker') await imageOf(shared, action);
  for (const step of nested()) await buildBelow(shared, step);
}

/** The image of an action, built where it was not yet: that of a workspace's own action when its main begins. */
async function imageOf({ images, layout }: SharedJob, { image, directory }: DockerAction): Promise<string> {
  // the runner pulls such an image before; here it is in the engine already
  if (image.startsWith('docker://')) return image.slice('docker://'.length);
  const known = images.get(directory);
  if (known !== undefined) return known;
  const built = `${LABEL}:${images.size}`;
  const file = join(directory, image);
  await docker(['build', '-t', built, '-f', file, dirname(file)], layout.workspace);
  images.set(directory, built);
  return built;
}

/** A stage of a docker action: the client that runs a container of its image (actions/runner, src/Runner.Worker/Handlers/ContainerActionHandler.cs). */
export async function dockerRun(
  shared: SharedJob,
  action: DockerAction,
  stage: Stage['name'],
  variables: Readonly<Record<string, string>>,
  contexts: Contexts,
): Promise<StepCommand> {
  const { job, layout } = shared;
  const image = await imageOf(shared, action);
  const inputs = Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) =>
      name.startsWith('INPUT_') ? [[name.slice('INPUT_'.length).toLowerCase(), value]] : [],
    ),
  );
  const known: Contexts = { ...contexts, inputs };
  const given = Object.entries(action.env).map(([name, value]) => [name, interpolate(value, known)]);
  const home = join(layout.temp, '_github_home');
  mkdirSync(home, { recursive: true });
  const mounts: readonly PathMapping[] = [
    { host: layout.workspace, container: '/github/workspace' },
    { host: join(layout.temp, '_runner_file_commands'), container: '/github/file_commands' },
    { host: join(layout.temp, '_github_workflow'), container: '/github/workflow' },
    { host: home, container: '/github/home' },
    { host: layout.temp, container: '/github/runner_temp' },
  ];
  const env = translated({ ...Object.fromEntries(given), ...variables, HOME: home }, mounts);
  const entry = action.entries[stage];
  const args = [
    ...['run', '--name', containerName(image), '--label', LABEL, '--workdir', inContainer(layout.workspace, mounts)],
    ...['--rm', ...named(env), '-e', 'GITHUB_ACTIONS=true'],
    ...(entry === undefined ? [] : ['--entrypoint', entry]),
    // the lab's engine has no network but this
    ...['--network', 'none', '-v', `${job.engine}:/var/run/docker.sock`, ...mounted(mounts)],
    ...[image, ...(action.args ?? []).map((arg) => interpolate(arg, known))],
  ];
  return { command: DOCKER, args, env };
}
