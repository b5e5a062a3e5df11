/**
 * The SHA-256 digests that an in-toto statement is about: a bare one, or that in a DSSE envelope or a Sigstore bundle. Nothing is verified:
 * that is for whoever asks who signed it.
 * @returns none where the text is no statement
 */
export function subjectsOf(text: string): string[] {
  const file = parsed(text);
  const envelope = field(file, 'dsseEnvelope') ?? file;
  const payload = field(envelope, 'payload');
  const statement = typeof payload === 'string' ? parsed(Buffer.from(payload, 'base64').toString('utf8')) : file;
  const subjects = field(statement, 'subject');
  if (!Array.isArray(subjects)) return [];
  return subjects.flatMap((one: unknown) => {
    const digest = field(field(one, 'digest'), 'sha256');
    return typeof digest === 'string' ? [digest] : [];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function field(of: unknown, name: string): unknown {
  if (typeof of !== 'object' || of === null || !Object.hasOwn(of, name)) return undefined;
  return (of as Readonly<Record<string, unknown>>)[name];
}
