import type { Event } from '../../events/event.ts';
import type { Invocation } from '../../invocations/invocation.ts';
import { effectivePath, isFileAct } from '../act.ts';
import type { Judgement } from '../judgement.ts';
import type { Ledger } from '../ledger.ts';
import type { Broken } from '../tampering.ts';
import { invariant } from './invariant.ts';

/** Files that steer workflows, the runner, or an agent. */
const STEERING: ReadonlySet<string> = new Set(['zone:workflow', 'zone:runner', 'zone:agent']);
/** Files by which something starts again, or somebody may enter. Start-up files of shells and interpreters have honest writers. */
const LASTING: ReadonlySet<string> = new Set(['zone:unit', 'zone:cron', 'zone:authorized-keys']);
/** Disks and their partitions; what is mapped, looped or in memory is made by jobs. */
const DISK = /^\/dev\/(?:(?:sd|vd|xvd|hd)[a-z]+\d*|nvme\d+n\d+(?:p\d+)?|mmcblk\d+(?:p\d+)?|disk\/.+)$/;
/** Programs whose trade disks are. */
const PARTITIONING: ReadonlySet<string> = new Set([
  'mkfs',
  'parted',
  'fdisk',
  'sfdisk',
  'sgdisk',
  'wipefs',
  'pvcreate',
  'mdadm',
]);
const changing: ReadonlySet<string> = new Set(['file.modify', 'file.truncate', 'file.append', 'file.delete']);

/** Unexpected writes of a role that are invariants by where they go. */
export function writeInRole({ rows, target }: Judgement): Broken[] {
  const broken: Broken[] = [];
  if (rows.some((row) => STEERING.has(row))) {
    broken.push(
      invariant(
        'protected-write',
        `a role wrote ${target}, which steers workflows, the runner or an agent`,
        'roles write in their own package',
        target,
      ),
    );
  }
  if (rows.some((row) => LASTING.has(row))) {
    broken.push(
      invariant(
        'persistence-in-role',
        `a role wrote ${target}, by which something starts again or somebody may enter`,
        'roles write in their own package',
        target,
      ),
    );
  }
  return broken;
}

/** Unexpected writes that nobody in a job makes: to a disk itself, and to an action that the runner fetched. */
export function writeAnywhere(
  event: Event,
  { tool }: Invocation,
  { rows, target }: Judgement,
  ledger: Pick<Ledger, 'history'>,
): Broken[] {
  if (!isFileAct(event) || event.done !== true) return [];
  const path = effectivePath(event);
  const changes = changing.has(event.kind);
  const partitions = tool.trusted && PARTITIONING.has(tool.name.split('.')[0] ?? '');
  if (changes && event.kind !== 'file.delete' && DISK.test(path) && !partitions)
    return [
      invariant(
        'disk-write',
        `${tool.name} wrote to the disk ${target} itself`,
        'disks are written through files',
        target,
      ),
    ];
  if (!rows.includes('zone:runner') || !(path.includes('/_actions/') || target.startsWith('${runner:actions}/')))
    return [];
  // what the job itself put there, such as modules that an action installs, the runner did not fetch
  const fetched = changes && ledger.history(path)?.creator === undefined;
  return fetched || (event.kind === 'file.rename' && /\/action\.ya?ml$/.test(path))
    ? [
        invariant(
          'action-changed',
          `${tool.name} changed ${target}, of an action that the runner fetched`,
          'actions stay as the runner fetched them',
          target,
        ),
      ]
    : [];
}
