import { githubIssuer } from '../../evidence/provenance/certificate-claims.ts';
import type { Config } from '../config.ts';
import type { Remark } from './remark.ts';

/** Workflows of pins and declared pipelines that are the bare name of a file: compared is its path. */
export function checkWorkflows({ tools, pipeline }: Pick<Config, 'tools' | 'pipeline'>): Remark[] {
  const declared = pipeline.declared.flatMap(({ workflow }, index) =>
    remark(['pipeline', 'declared', index, 'workflow'], workflow),
  );
  const pinned = tools.flatMap(({ workflow, issuer = githubIssuer }, index) =>
    workflow === undefined || issuer !== githubIssuer ? [] : remark(['tools', index, 'workflow'], workflow),
  );
  return [...declared, ...pinned];
}

function remark(path: Remark['path'], workflow: string): Remark[] {
  const bare = /^[^/]+\.ya?ml$/.test(workflow);
  return bare
    ? [
        {
          effect: 'error',
          path,
          message: `is compared with the path in the repository; write .github/workflows/${workflow}`,
        },
      ]
    : [];
}
