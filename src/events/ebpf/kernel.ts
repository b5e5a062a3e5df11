import type { ActOf } from './line.ts';
import { firstTime } from './processes.ts';
import { origin, placed, type Scene } from './scene.ts';

/** Acts that change the kernel's state, other processes, or who one is. */

const MAX_DETAIL = 200;

export type KernelKind =
  | 'kernel.bpf'
  | 'kernel.module'
  | 'kernel.io_uring'
  | 'kernel.mount'
  | 'kernel.namespace'
  | 'kernel.memfd';

export function onKernel(line: ActOf<KernelKind>, scene: Scene): void {
  const { kind, detail, own } = line;
  const path = line.path === undefined ? undefined : placed(line, scene, 'path', line.path);
  scene.emit({
    kind,
    ...origin(line, scene),
    ...(detail === undefined ? {} : { detail: detail.slice(0, MAX_DETAIL) }),
    ...(path === undefined ? {} : { path }),
    ...(own === true ? { own } : {}),
  });
}

/** Reaching into another process, once per image, target and outcome. */
export function onMemory(line: ActOf<'mem.access'>, scene: Scene): void {
  const { kind, pid, target, how, done } = line;
  if (target === pid || target === 0) return;
  if (!firstTime(scene.processes.of(line), `m${how} ${target} ${done === true}`)) return;
  scene.emit({ kind, ...origin(line, scene), target, how });
}

/** A signal to another process. Signal 0 only asks whether it lives. */
export function onSignal(line: ActOf<'process.signal'>, scene: Scene): void {
  const { kind, pid, target, signal } = line;
  if (target === pid || signal === '0') return;
  scene.emit({ kind, ...origin(line, scene), target, signal });
}

export function onPrivilege(line: ActOf<'priv.change'>, scene: Scene): void {
  const { kind, uid, gid, capabilities } = line;
  scene.emit({
    kind,
    ...origin(line, scene),
    ...(uid === undefined ? {} : { uid }),
    ...(gid === undefined ? {} : { gid }),
    ...(capabilities === undefined ? {} : { capabilities: capabilities.slice(0, MAX_DETAIL) }),
  });
}
