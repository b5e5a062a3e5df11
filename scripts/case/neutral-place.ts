import { execFileSync, type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** Where every case says it was recorded: as on a hosted runner of GitHub. */
export const WORKSPACE = '/home/runner/work/app/app';
/** Where the runner puts the script of a step. */
export const SCRIPTS = '/home/runner/work/_temp';
export const HOME = '/home/runner';
export const RUNNER = { uid: 1001, gid: 1001 };

/** What is to be there when the command starts. */
export interface Place {
  /** Directory whose files become the workspace's. */
  readonly files?: string | undefined;
  /** Directory whose files become those of the home. */
  readonly home?: string | undefined;
  /** Directory whose files are served on port 80, with --network none as every name of `hosts`. */
  readonly serve?: string | undefined;
  /** File of the step that is recorded: it lies where the runner puts what a step runs. */
  readonly script?: string | undefined;
  /** File of a job that is run in place of the command. */
  readonly job?: string | undefined;
  /** Shell command that is run in the workspace before the recording. */
  readonly prepare?: string | undefined;
  /** Shell command that is run there afterwards. */
  readonly after?: string | undefined;
  /** Directories that appear in the tool cache: place in it -> directory. */
  readonly tools: ReadonlyMap<string, string>;
  /** Names in /etc/hosts: name -> address. */
  readonly hosts: ReadonlyMap<string, string>;
  /** none: a network of its own in which every address of 203.0.113.0/24, and that of clouds' metadata, refuses; prepared: that, once prepared. */
  readonly network: 'host' | 'none' | 'prepared';
  /** Whether the command runs as root and not as `runner`. */
  readonly root: boolean;
  /** Whether it has a system of its own to write to, which is gone afterwards, and in which `runner` may use sudo, as on a hosted runner. */
  readonly system: boolean;
}

/** In a mount namespace of its own: what hides the machine, in the order in which it must be done. */
const SETUP = `set -eu
mount -t tmpfs -o mode=755 none /mnt
mkdir /mnt/guard /mnt/node /mnt/stage /mnt/opt
mount --bind "$CASE_REPOSITORY" /mnt/guard
mount --bind "$CASE_NODE" /mnt/node
mount --bind "$CASE_STAGE" /mnt/stage
mount --bind /opt /mnt/opt
if [ "$CASE_SYSTEM" = own ]; then
  for each in usr etc var; do
    mkdir -p "/mnt/own/$each/upper" "/mnt/own/$each/work"
    mount -t overlay -o "lowerdir=/$each,upperdir=/mnt/own/$each/upper,workdir=/mnt/own/$each/work" overlay "/$each"
  done
  echo 'runner ALL=(ALL) NOPASSWD:ALL' > /etc/sudoers.d/runner
  echo 'runner:*:20000::::::' >> /etc/shadow
fi
mount -t tmpfs -o mode=755 none /opt
for each in /mnt/opt/*; do
  [ -d "$each" ] || continue
  mkdir "/opt/\${each##*/}" && mount --bind "$each" "/opt/\${each##*/}"
done
mkdir -p /opt/hostedtoolcache
while IFS='	' read -r name directory; do
  mkdir -p "/opt/hostedtoolcache/$name" && mount --bind "$directory" "/opt/hostedtoolcache/$name"
done < /mnt/stage/tools
mount -t tmpfs -o mode=755 none /home
mount -t tmpfs -o mode=1777 none /tmp
mount -t tmpfs -o mode=1777 none /var/tmp
mkdir -p ${WORKSPACE} ${SCRIPTS}
cp -a /mnt/stage/home/. ${HOME}/
cp -a /mnt/stage/files/. ${WORKSPACE}/
cp -a /mnt/stage/script/. ${SCRIPTS}/
chown -R ${RUNNER.uid}:${RUNNER.gid} ${HOME}
for each in passwd group hosts; do mount --bind "/mnt/stage/$each" "/etc/$each"; done
hostname runner
cd ${WORKSPACE}
inside() { /mnt/node/node --disable-warning=MODULE_TYPELESS_PACKAGE_JSON /mnt/guard/scripts/case/inside.ts "$@"; }
if [ "$CASE_NETWORK" = prepared ]; then
  inside --prepare
  : > /mnt/stage/prepare
  exec unshare --net /bin/sh -eu -c "$CASE_NOWHERE" sh "$@"
fi
if [ "$CASE_NETWORK" = none ]; then exec /bin/sh -eu -c "$CASE_NOWHERE" sh "$@"; fi
ip link set lo up
inside "$@"
`;

/** In a network namespace of its own. */
const NOWHERE = `ip link set lo up
ip address add 203.0.113.0/24 dev lo
echo 0 > /proc/sys/net/ipv4/ip_unprivileged_port_start
ip address add 169.254.169.254/32 dev lo
mount --bind /mnt/stage/resolv.conf /etc/resolv.conf
exec /mnt/node/node --disable-warning=MODULE_TYPELESS_PACKAGE_JSON /mnt/guard/scripts/case/inside.ts "$@"
`;

/**
 * Runs `scripts/case/inside.ts` with the command where nothing tells whose machine it is: a workspace, a home, temporary directories, a
 * host name and users of its own. Needs root.
 *
 * @returns the directory of what was recorded, in a directory that `remove` removes
 */
export function recordThere(
  place: Place,
  argv: readonly string[],
  env: NodeJS.ProcessEnv,
): { out: string; status: number; remove: () => void } {
  const stage = mkdtempSync(join(tmpdir(), 'case-'));
  const remove = (): void => rmSync(stage, { recursive: true, force: true });
  try {
    fillStage(stage, place);
    const namespaces = ['--mount', '--uts', '--propagation', 'private', ...(place.network === 'none' ? ['--net'] : [])];
    const ended: SpawnSyncReturns<Buffer> = spawnSync(
      'unshare',
      [...namespaces, '/bin/sh', '-c', SETUP, 'sh', ...argv],
      {
        stdio: 'inherit',
        env: {
          ...env,
          CASE_REPOSITORY: join(import.meta.dirname, '../..'),
          CASE_NODE: dirname(realpathSync(process.execPath)),
          CASE_STAGE: stage,
          CASE_NETWORK: place.network,
          CASE_NOWHERE: NOWHERE,
          CASE_SYSTEM: place.system ? 'own' : 'shared',
        },
      },
    );
    return { out: join(stage, 'out'), status: ended.status ?? 1, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

function fillStage(
  stage: string,
  { files, home, serve, script, job, prepare, after, tools, hosts, root }: Place,
): void {
  for (const [name, from] of Object.entries({ files, home })) {
    mkdirSync(join(stage, name));
    if (from !== undefined) cpSync(from, join(stage, name), { recursive: true, verbatimSymlinks: true });
  }
  mkdirSync(join(stage, 'script'));
  if (script !== undefined) cpSync(script, join(stage, 'script', basename(script)));
  if (job !== undefined) cpSync(job, join(stage, 'job.yml'));
  if (serve !== undefined) cpSync(serve, join(stage, 'served'), { recursive: true });
  const write = (name: string, text: string): void => writeFileSync(join(stage, name), text);
  write('tools', [...tools].map(([name, directory]) => `${name}\t${realpathSync(directory)}\n`).join(''));
  write('passwd', `${users('/etc/passwd')}runner:x:${RUNNER.uid}:${RUNNER.gid}::${HOME}:/bin/bash\n`);
  write('group', `${users('/etc/group')}runner:x:${RUNNER.gid}:\n`);
  const named = [...hosts].map(([name, address]) => `${address} ${name}\n`);
  write('hosts', `127.0.0.1 localhost runner\n::1 localhost\n${named.join('')}`);
  // nobody answers there, and a question asked of it is none of this machine's
  write('resolv.conf', 'nameserver 203.0.113.53\noptions timeout:1 attempts:1\n');
  write('prepare', prepare ?? '');
  write('after', after ?? '');
  write('user', root ? 'root' : 'runner');
  execFileSync('chmod', ['-R', 'go+rX', stage]);
}

/** The system's own lines of a file of accounts: people's begin at 1000. */
function users(path: string): string {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines
    .filter((line) => Number(line.split(':')[2] ?? Number.NaN) < 1000)
    .map((line) => `${line}\n`)
    .join('');
}
