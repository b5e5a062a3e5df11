import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';

/** Serves the files of a directory on port 80 of every address, until the returned function is called. For what a case downloads. */
export async function serveFiles(directory: string): Promise<() => void> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://files.example');
    readFile(join(directory, normalize(pathname))).then(
      (content) => response.end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening, failed) => server.once('error', failed).listen(80, listening));
  return () => {
    server.close();
    server.closeAllConnections();
  };
}
