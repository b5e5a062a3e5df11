import type { Services } from './services.ts';
import { epssScores, kevCatalogue } from './sources/exploitation.ts';
import { githubAttestations, type Unsnappy } from './sources/github-attestations.ts';
import { githubRelease } from './sources/github-release.ts';
import { githubDependencyGraph } from './sources/github-sbom.ts';
import { npmAttestations } from './sources/npm-attestations.ts';
import { osvAdvisories } from './sources/osv.ts';
import { pythonProvenance } from './sources/python-provenance.ts';
import type { Source } from './sources/source.ts';
import { trustedRoots } from './sources/trusted-roots.ts';

/** Every service evidence is asked of. @param cache directory for what they need to keep beside their answers */
export function serviceSources(
  { github, npm, python, osv, kev, epss, tuf }: Services,
  unsnappy: Unsnappy,
  cache?: string,
): readonly Source[] {
  return [
    githubAttestations(github, unsnappy),
    ...githubRelease(github),
    githubDependencyGraph(github),
    npmAttestations(npm),
    pythonProvenance(python),
    osvAdvisories(osv),
    kevCatalogue(kev),
    epssScores(epss),
    trustedRoots(tuf, cache),
  ];
}
