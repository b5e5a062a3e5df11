import { z } from 'zod';

/** What ironclaw-sensor says of itself. Further fields are of later versions, and left alone. */

const count = z.int().min(0);
const counts = z.record(z.string(), count);
const tried = z.array(z.object({ rung: z.string(), why: z.string() }));

/** What is told of a sensor that watches: the recording keeps it. */
export const sensorFactsSchema = z.object({
  kernel: z.string().optional(),
  hooks: z.array(z.string()).optional().meta({ description: 'where in the kernel it listens' }),
  skipped: z
    .array(z.object({ hook: z.string(), why: z.string() }))
    .optional()
    .meta({ description: 'hooks that this kernel lacks or refuses' }),
  rings: z
    .object({ bulk: count, priority: count })
    .optional()
    .meta({ description: 'bytes of the rings between kernel and sensor' }),
  programs: z.array(z.object({ id: count, name: z.string(), tag: z.string() })).optional(),
  maps: z.array(count).optional(),
  links: z.array(count).optional(),
  selfTest: z.record(z.string(), z.boolean()).optional().meta({ description: 'known acts, and whether it saw them' }),
  loadMs: z.number().min(0).optional(),
  tried: tried.optional().meta({ description: 'better sensors that could not be had' }),
});

const readySchema = z.object({
  kind: z.literal('sensor.ready'),
  rung: z.enum(['full', 'degraded']),
  version: z.string(),
  notCovered: z.array(z.string()),
  ...sensorFactsSchema.shape,
});

const sensorLineSchema = z.discriminatedUnion('kind', [
  readySchema,
  z.object({ kind: z.literal('sensor.refused'), tried }),
  z.object({
    kind: z.literal('sensor.heartbeat'),
    t: z.int(),
    ids: z.string(),
    dropped: counts.optional(),
  }),
  z.object({
    kind: z.literal('sensor.loss'),
    t: z.int(),
    lost: count,
    priority: count,
    by: counts.optional(),
    reason: z.string().optional(),
  }),
  z.object({ kind: z.literal('sensor.sync'), token: z.string() }),
  z.object({ kind: z.literal('sensor.tamper'), t: z.int(), what: z.string() }),
  z.object({ kind: z.literal('sensor.stop'), t: z.int(), lost: count.optional() }),
]);

export type SensorReady = z.infer<typeof readySchema>;
export type SensorLine = z.infer<typeof sensorLineSchema>;

/** Whether a line is about the sensor: in a text of an act the same characters would be escaped. */
export function isSensorLine(text: string): boolean {
  return text.includes('"kind":"sensor.');
}

/** Reads such a line; undefined when this version does not understand it. */
export function readSensorLine(text: string): SensorLine | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const parsed = sensorLineSchema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}
