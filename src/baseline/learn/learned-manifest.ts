import type { Manifest } from '../manifest.ts';
import { type LearnedTool, NothingLearned } from './learned-profile.ts';

/**
 * What was learned of a tool as a manifest of the one file that ran: its rights stand for themselves, without those of a class.
 *
 * @param name of the artifact, where the tool is more than this file
 * @throws NothingLearned when no digest of its file was recorded, or several files ran under its name
 */
export function learnedManifest({ profile, support, proposal }: LearnedTool, name = profile.tool): Manifest {
  const { tool, rights, phases, roles, learned, match } = profile;
  const [sha256, more] = [...support.digests.keys()].sort();
  if (sha256 === undefined) throw new NothingLearned(`no recording has a digest of \`${tool}\``);
  if (more !== undefined)
    throw new NothingLearned(`${support.digests.size} different files ran as \`${tool}\`: a manifest is about one`);
  const versions = [...support.versions.keys()];
  const version = versions.length === 1 ? versions[0] : undefined;
  const wider = proposal.widenings.length;
  return {
    schema: 1,
    artifact: {
      sha256,
      name,
      ...(version === undefined ? {} : { version }),
      ...(match?.purl === undefined ? {} : { purl: match.purl }),
    },
    source: 'learn',
    imprecision: [
      'It holds what recorded runs did; what the artifact can do besides is not in it.',
      ...(wider === 0 ? [] : [`${wider} of its patterns allow more than was seen.`]),
    ],
    rights,
    ...(phases === undefined ? {} : { phases }),
    ...(roles === undefined ? {} : { roles }),
    ...(learned === undefined ? {} : { learned }),
  };
}
