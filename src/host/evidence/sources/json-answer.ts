import type { z } from 'zod';
import type { HttpAnswer } from '../http/client.ts';
import { RequestError } from '../http/request-error.ts';

/**
 * The body of an answer as JSON of a shape.
 * @throws RequestError when it is something else, as the page of a captive portal is
 */
export function jsonAnswer<T extends z.ZodType>(answer: HttpAnswer, shape: T): z.infer<T> {
  const { url, body, type } = answer;
  let data: unknown;
  try {
    data = JSON.parse(body.toString('utf8'));
  } catch {
    const said = /^[\w.+/-]{1,80}$/.test(type) ? type : 'something else';
    throw new RequestError(`${url.host} answered with ${said}, JSON was expected`);
  }
  const parsed = shape.safeParse(data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue?.path.map(String).join('.').slice(0, 100) || 'the document';
  throw new RequestError(`${url.host} answered with JSON of another shape: ${place}: ${issue?.message.slice(0, 200)}`);
}

/** JSON that was inside an answer as a file of its own. @throws RequestError when it is nested too deeply to be written */
export function jsonBytes(value: unknown): Buffer {
  try {
    return Buffer.from(JSON.stringify(value));
  } catch {
    throw new RequestError('the answer is nested too deeply');
  }
}
