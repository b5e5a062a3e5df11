import { ledTo } from '../evidence/http/address.ts';
import type { HttpClient } from '../evidence/http/client.ts';
import { RequestError } from '../evidence/http/request-error.ts';
import type { GitHubClient } from './github-client.ts';

/**
 * Fetches an artifact's archive, which is hostile: any step of its run can have written it.
 * @param most bytes that are taken
 * @throws what the client throws, or a RequestError
 */
export async function downloadArtifact(
  client: GitHubClient,
  http: HttpClient,
  {
    api,
    repository,
    id,
    most,
  }: { readonly api: URL; readonly repository: string; readonly id: number; readonly most: number },
): Promise<Buffer> {
  const [owner = '', repo = ''] = repository.split('/');
  const { headers } = await client.rest.actions.downloadArtifact({
    owner,
    repo,
    artifact_id: id,
    archive_format: 'zip',
  });
  const { location } = headers;
  if (location === undefined) throw new RequestError(`${api.host} says not where the artifact is`);
  // the address is signed: the token is not sent there
  const answer = await http.ask(ledTo(api, location), { accept: '*/*', limit: most });
  if (answer === undefined) throw new RequestError('the artifact is not there any more');
  return answer.body;
}
