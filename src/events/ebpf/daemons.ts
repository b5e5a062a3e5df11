/** Programs that run what others ask them to, how they are asked, and what of their children is the work. */

export type Via = 'docker' | 'containerd' | 'podman' | 'buildkit' | 'systemd' | 'cron' | 'at';

/** `engine` only begins runtimes, `runtime` begins the work itself: what else the first starts is its own housekeeping. */
export type Family = 'engine' | 'runtime' | 'systemd' | 'cron' | 'at';

export interface Daemon {
  /** File name of the program, or its whole path. */
  readonly program: RegExp;
  readonly family: Family;
  /** Of a runtime it is that of the engine that began it, where one did. */
  readonly via: Via;
}

/** What is asked where. */
export interface Tables {
  readonly daemons: readonly Daemon[];
  /** A connection alone is a request there: what is asked cannot be read. */
  readonly sockets: readonly { readonly path: RegExp; readonly via: Via }[];
  /** Who puts a file there asks for work. */
  readonly spools: readonly { readonly path: RegExp; readonly via: Via }[];
}

/** Where programs of the system lie: a job's own file may be called anything. */
const SYSTEM = '^/(?:usr/(?:local/)?)?(?:s?bin|lib|libexec|lib/systemd|lib/podman|libexec/podman|libexec/docker)/';
const system = (names: string): RegExp => new RegExp(`${SYSTEM}(?:${names})$`);

/** Names as the packages of Debian, Ubuntu, Fedora and of the engines' makers have them. */
export const TABLES: Tables = {
  daemons: [
    { program: system('dockerd|docker-proxy'), family: 'engine', via: 'docker' },
    { program: system('containerd|ctr'), family: 'engine', via: 'containerd' },
    { program: system('buildkitd'), family: 'engine', via: 'buildkit' },
    { program: system('podman'), family: 'engine', via: 'podman' },
    { program: system('conmon|crun'), family: 'runtime', via: 'podman' },
    { program: system('containerd-shim(?:-[a-z0-9-]+)?|runc|buildkit-runc'), family: 'runtime', via: 'containerd' },
    { program: system('systemd|systemd-executor|init'), family: 'systemd', via: 'systemd' },
    { program: system('cron|crond|anacron'), family: 'cron', via: 'cron' },
    { program: system('atd'), family: 'at', via: 'at' },
  ],
  sockets: [
    { path: /\/containerd\.sock$/, via: 'containerd' },
    { path: /\/buildkitd\.sock$/, via: 'buildkit' },
    { path: /^\/run\/(?:user\/\d+\/)?systemd\/private$/, via: 'systemd' },
    { path: /^\/run\/(?:dbus\/system_bus_socket|user\/\d+\/bus)$/, via: 'systemd' },
  ],
  spools: [
    { path: /^\/var\/spool\/(?:at|cron\/atjobs|cron\/atspool)\//, via: 'at' },
    { path: /^\/(?:var\/spool\/cron\/|etc\/cron|etc\/anacrontab$)/, via: 'cron' },
    { path: /^\/(?:etc|run|usr\/lib|lib|usr\/local\/lib)\/systemd\/(?:system|user|transient)\//, via: 'systemd' },
    { path: /\/\.config\/systemd\/user\//, via: 'systemd' },
  ],
};

/** A container, and the command that is run in one that runs already. */
export interface Unit {
  readonly container?: string;
  readonly exec?: string;
  readonly via?: Via;
  /** Directory of its config.json. */
  readonly bundle?: string;
}

const ID = /^[0-9a-f]{64}$/;

/** What a runtime says in its arguments that it is to run (runc(8), conmon(8), containerd's shim API). */
export function unitOf(argv: readonly string[]): Unit {
  const after = (...names: string[]): string | undefined => {
    const at = argv.findIndex((word) => names.includes(word));
    return at < 0 ? undefined : argv[at + 1];
  };
  const container = after('-id', '--cid', '-c') ?? argv.findLast((word) => ID.test(word)) ?? runName(argv);
  const pidFile = after('--pid-file');
  const exec = argv.includes('exec') ? /([^/]+)\.pid$/.exec(pidFile ?? '')?.[1] : undefined;
  const bundle = after('--bundle', '-bundle', '-b') ?? pidFile?.slice(0, pidFile.lastIndexOf('/'));
  const ofDocker = after('-namespace') === 'moby' || argv.some((word) => /\/moby(?:\/|$)/.test(word));
  return {
    ...(container === undefined ? {} : { container }),
    ...(exec === undefined ? {} : { exec }),
    ...(bundle?.startsWith('/') === true ? { bundle } : {}),
    ...(ofDocker ? { via: 'docker' as const } : {}),
  };
}

/** The last word of `runc … create|run|exec|restore … NAME`; a command behind an `exec` leaves it unknown. */
function runName(argv: readonly string[]): string | undefined {
  const last = argv.at(-1);
  return argv.some((word) => word === 'create' || word === 'run' || word === 'restore') && !last?.startsWith('-')
    ? last
    : undefined;
}

/** The container that a control group is of, by its name: `docker-ID.scope`, `/docker/ID`, `cri-containerd-ID.scope`, `libpod-ID`. */
export function containerOf(group: string): string | undefined {
  return /(?:^|[/-])([0-9a-f]{64})(?:\.scope)?(?:\/|$)/.exec(group)?.[1];
}

/** The unit of systemd that a control group is of. */
export function serviceOf(group: string): string | undefined {
  return group.split('/').findLast((name) => /\.(?:service|scope)$/.test(name));
}
