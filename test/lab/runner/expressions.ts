export type Contexts = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;

/** Replaces `${{ context.key }}` and `${{ toJson(context) }}`, the forms the lab's jobs need; what is not there is the empty string, or null. */
export function interpolate(text: string, contexts: Contexts): string {
  return text
    .replaceAll(/\$\{\{\s*toJson\(([\w-]+)\)\s*\}\}/g, (_, context: string) =>
      JSON.stringify(contexts[context] ?? null),
    )
    .replaceAll(
      /\$\{\{\s*([\w-]+)\.([\w.-]+)\s*\}\}/g,
      (_, context: string, key: string) => contexts[context]?.[key] ?? '',
    );
}

export type JobStatus = 'success' | 'failure' | 'cancelled';

/** Whether a main runs, by its `if:` and the job's status so far. */
export function holds(condition: string | undefined, status: JobStatus): boolean {
  switch (condition ?? 'success()') {
    case 'always()':
      return true;
    case 'success()':
      return status === 'success';
    case 'failure()':
      return status === 'failure';
    case 'cancelled()':
      return status === 'cancelled';
    default:
      return false;
  }
}
