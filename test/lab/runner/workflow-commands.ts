import type { Annotation } from './job.ts';

const PER_LEVEL = 10;
const MESSAGE_LIMIT = 4096;

/** Reads a stage's output as the runner does: `::command::` lines become annotations, masks are applied to the log. */
export class WorkflowCommands {
  readonly annotations: Annotation[] = [];
  readonly #masks: string[];
  readonly #lines: string[] = [];
  #resume: string | undefined;

  /** @param masks values to hide, shared by the whole job: add-mask adds to it */
  constructor(masks: string[]) {
    this.#masks = masks;
  }

  get log(): string {
    return this.#lines.join('\n');
  }

  line(text: string): string {
    const masked = this.#mask(text);
    const command = /^\s*::([a-zA-Z-]+)(?:\s(.*?))?::(.*)$/.exec(text);
    if (this.#resume !== undefined) {
      if (command?.[1] === this.#resume || text.trim() === `::${this.#resume}::`) this.#resume = undefined;
      else this.#lines.push(masked);
      return masked;
    }
    if (command === null) {
      this.#lines.push(masked);
      return masked;
    }
    const [, name = '', properties = '', message = ''] = command;
    this.#command(name, properties, message, masked);
    return masked;
  }

  #command(name: string, properties: string, message: string, masked: string): void {
    if (name === 'add-mask') {
      const value = unescapeData(message);
      if (value !== '') this.#masks.push(value);
    } else if (name === 'stop-commands') this.#resume = message;
    else if (name === 'error' || name === 'warning' || name === 'notice') {
      const text = this.#mask(unescapeData(message));
      this.#lines.push(`##[${name}]${text}`);
      if (this.annotations.filter(({ level }) => level === name).length < PER_LEVEL) {
        this.annotations.push({
          level: name,
          message: text.slice(0, MESSAGE_LIMIT),
          properties: parseProperties(properties),
        });
      }
    } else this.#lines.push(masked);
  }

  /** The runner's own error, which is an annotation too. */
  error(text: string): void {
    this.#lines.push(`##[error]${text}`);
    this.annotations.push({ level: 'error', message: text, properties: {} });
  }

  warning(text: string): void {
    this.#lines.push(`##[warning]${text}`);
    this.annotations.push({ level: 'warning', message: text, properties: {} });
  }

  #mask(text: string): string {
    return this.#masks.reduce((hidden, mask) => hidden.replaceAll(mask, '***'), text);
  }
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function parseProperties(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const pair of text.split(',')) {
    const [name = '', ...value] = pair.trim().split('=');
    if (name !== '') found[name] = unescapeData(value.join('=').replaceAll('%3A', ':').replaceAll('%2C', ','));
  }
  return found;
}
