import type { z } from 'zod';

/** What to write instead of what a schema refuses. `given` is what stands there. */
export function advice(issue: z.core.$ZodIssue, given: unknown): string {
  switch (issue.code) {
    case 'invalid_value':
      return `write one of ${issue.values.map((one) => `\`${String(one)}\``).join(', ')}`;
    case 'invalid_type':
      return issue.message.endsWith('received undefined')
        ? `is missing; write ${kinds[issue.expected] ?? issue.expected}`
        : `write ${kinds[issue.expected] ?? issue.expected}${/received (\w+)$/.exec(issue.message)?.[1]?.replace(/^/, ', not ') ?? ''}`;
    case 'too_small':
      if (issue.origin === 'array') return 'write at least one entry';
      return issue.origin === 'string' ? 'write some text' : `write a number not below ${issue.minimum}`;
    case 'too_big':
      return `write a number not above ${issue.maximum}`;
    case 'invalid_format':
      return (
        format(issue.format === 'regex' ? String((issue as { pattern?: string }).pattern) : issue.format, given) ??
        issue.message
      );
    case 'invalid_union':
      return 'write a text, or a list of texts';
    default:
      return issue.message;
  }
}

function format(name: string, given: unknown): string | undefined {
  return name === SHA256 ? digest(String(given)) : formats[name];
}

const SHA256 = '/^[0-9a-f]{64}$/';

const formats: Readonly<Record<string, string>> = {
  date: 'write a date such as 2027-01-31',
  '/^https:\\/\\/\\S+$/': 'write an address such as https://github.com/OWNER/REPO',
  '/^\\//': 'write an absolute path such as /usr/bin/terraform',
  '/^[a-z0-9][a-z0-9._/-]{0,79}$/':
    'write small letters, digits, dots, dashes and slashes, such as unverified-and-risky',
  '/^[a-z0-9-]+:[A-Za-z0-9][A-Za-z0-9._/-]*$/': 'write STANDARD:CONTROL, such as slsa:build-l3 or ssdf:PS.3.2',
};

/** Digests that are taken for a SHA-256, by their hexadecimal digits. */
const others: Readonly<Record<number, string>> = { 32: 'an MD5', 40: 'a SHA-1', 96: 'a SHA-384', 128: 'a SHA-512' };

function digest(given: string): string {
  const wanted = 'write the SHA-256 as 64 hexadecimal digits, small letters';
  if (/^[0-9a-f]{64}$/i.test(given)) return `${wanted}: ${given.toLowerCase()}`;
  if (!/^[0-9a-f]+$/i.test(given)) return wanted;
  const other = others[given.length];
  return `${wanted}; this has ${given.length}${other === undefined ? '' : `, as ${other} has`}`;
}

const kinds: Readonly<Record<string, string>> = {
  number: 'a number',
  string: 'a text',
  array: 'a list',
  object: 'a table of keys and values',
  record: 'a table of keys and values',
};
