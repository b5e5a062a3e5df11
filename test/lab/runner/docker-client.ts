import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { text } from 'node:stream/consumers';

/** The client that the runner starts, for steps and for itself: the first on its PATH. */
export const DOCKER = 'docker';

/** What the runner marks its containers and images with, so that a later job can clear away what this one leaves. */
export const LABEL = randomBytes(3).toString('hex');

/**
 * Has docker do something for the runner itself, outside of any step: the client is a child of the worker that has the worker's
 * environment and no step's (actions/runner, src/Runner.Worker/Container/DockerCommandManager.cs).
 * @returns what it said on standard output
 * @throws Error with what it said when it fails
 */
export async function docker(args: readonly string[], cwd: string): Promise<string> {
  const child = spawn(DOCKER, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  const [said, complaint, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  if (status === 0) return said.trim();
  throw new Error(`Docker ${args[0] ?? ''} failed with exit code ${status ?? 'none'}: ${complaint.trim()}`);
}

/** A name for a container, after its image. */
export const containerName = (image: string): string =>
  `${image.replaceAll(/[^A-Za-z0-9]/g, '')}_${randomBytes(3).toString('hex')}`;

/** `-e` for each variable by its name alone, so that no value stands in an argument. */
export const named = (env: Readonly<Record<string, string>>): string[] =>
  Object.keys(env).flatMap((name) => ['-e', name]);
