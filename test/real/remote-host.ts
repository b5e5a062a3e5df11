import { execFileSync } from 'node:child_process';
import type { TestContext } from 'node:test';

/** A network of two: commands run in the one namespace, the host with the address stands in the other. */
export interface RemoteHost {
  readonly address: string;
  /** Arguments before a command that shall run in the network, as the user who runs the tests. */
  under(env: NodeJS.ProcessEnv): string[];
}

const isRoot = process.getuid?.() === 0;

/** ip(8), which needs root. */
function ip(...args: string[]): void {
  const argv = isRoot ? ['ip', ...args] : ['sudo', '-n', 'ip', ...args];
  execFileSync(argv[0] ?? '', argv.slice(1), { stdio: 'pipe', timeout: 10_000 });
}

/**
 * Makes the network for a test: 203.0.113.1 here, `address` (in 203.0.113.0/24, which is for documentation) there, and
 * nothing else reachable. Nobody listens there: a connection is refused, which is an answer. It goes with the test.
 */
export function remoteHost(test: TestContext, address = '203.0.113.7'): RemoteHost {
  const name = `guard${process.pid}x${Math.trunc(performance.now() * 1000) % 1_000_000}`;
  const [here, there] = [`${name}a`, `${name}b`];
  test.after(() => {
    for (const namespace of [here, there]) {
      try {
        ip('netns', 'del', namespace);
      } catch {
        // it was never made
      }
    }
  });
  ip('netns', 'add', here);
  ip('netns', 'add', there);
  ip('-n', here, 'link', 'set', 'lo', 'up');
  ip('link', 'add', 'near', 'netns', here, 'type', 'veth', 'peer', 'name', 'far', 'netns', there);
  ip('-n', here, 'addr', 'add', '203.0.113.1/24', 'dev', 'near');
  ip('-n', there, 'addr', 'add', `${address}/24`, 'dev', 'far');
  ip('-n', here, 'link', 'set', 'near', 'up');
  ip('-n', there, 'link', 'set', 'far', 'up');
  return {
    address,
    under: (env) => {
      if (isRoot) return ['ip', 'netns', 'exec', here];
      const user = [`--reuid=${process.getuid?.()}`, `--regid=${process.getgid?.()}`, '--init-groups'];
      const variables = Object.entries(env).map(([key, value]) => `${key}=${value}`);
      return ['sudo', '-n', 'ip', 'netns', 'exec', here, 'setpriv', ...user, 'env', '-i', ...variables];
    },
  };
}
