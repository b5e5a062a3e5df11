import { z } from 'zod';
import { noteSchema } from './note.ts';

/** Rights over files, in the order of their bits: LANDLOCK_ACCESS_FS_… of include/uapi/linux/landlock.h. */
export const fileAccess = [
  'execute',
  'write_file',
  'read_file',
  'read_dir',
  'remove_dir',
  'remove_file',
  'make_char',
  'make_dir',
  'make_reg',
  'make_sock',
  'make_fifo',
  'make_block',
  'make_sym',
  'refer',
  'truncate',
  'ioctl_dev',
] as const;
export type FileAccess = (typeof fileAccess)[number];

/** Rights over TCP ports: LANDLOCK_ACCESS_NET_…. */
export const portAccess = ['bind_tcp', 'connect_tcp'] as const;
export type PortAccess = (typeof portAccess)[number];

/** What a confined process can be kept from reaching outside: LANDLOCK_SCOPE_…. */
export const scopes = ['abstract_unix_socket', 'signal'] as const;
export type Scope = (typeof scopes)[number];

/** The versions of Landlock's interface that brought more than the first: landlock(7). */
const since: Readonly<Record<string, number>> = {
  refer: 2,
  truncate: 3,
  bind_tcp: 4,
  connect_tcp: 4,
  ioctl_dev: 5,
  abstract_unix_socket: 6,
  signal: 6,
};

/** The version of Landlock's interface that a right needs. */
export const abiOf = (right: FileAccess | PortAccess | Scope): number => since[right] ?? 1;

/** The bits of some rights; `names` is the list they are of. */
export const bits = <T extends string>(names: readonly T[], rights: readonly T[]): number =>
  rights.reduce((mask, right) => mask | (1 << names.indexOf(right)), 0);

const pattern = z.string().min(1).max(4096);

const closedSchema = z.strictObject({
  zone: z.string().max(100),
  on: z.enum(['read', 'write', 'any']),
  path: z.array(pattern).max(500),
  except: z.array(pattern).max(500).optional(),
});
export type Closed = z.infer<typeof closedSchema>;

const ruleSchema = z.strictObject({
  path: pattern.meta({
    description:
      'a file or directory, absolute or beginning with a variable; a right over a directory holds for all below',
  }),
  access: z.array(z.enum(fileAccess)).min(1),
  whole: z.boolean().optional().meta({
    description:
      'true: also where zones of `closed` lie in it; absent: what holds one is opened entry by entry, as it is when the program starts',
  }),
  make: z.boolean().optional().meta({ description: 'the directory is made when it is missing' }),
});
export type LandlockRule = z.infer<typeof ruleSchema>;

/** A Landlock rule set as a file: portable while its paths begin with variables, of one machine when they are resolved. */
export const landlockSchema = z
  .strictObject({
    schema: z.literal('ironclaw.guard/landlock/v1'),
    name: z.string().max(200),
    from: z.array(z.string().max(200)).max(500).meta({ description: 'profiles and classes whose rights it unites' }),
    require: z.enum(['best', 'hard']).meta({
      description:
        'hard: a kernel that does not know a handled right runs nothing; best: what it does not know is not forbidden',
    }),
    handled: z
      .strictObject({
        fs: z.array(z.enum(fileAccess)),
        net: z.array(z.enum(portAccess)),
        scope: z.array(z.enum(scopes)),
      })
      .meta({ description: 'what is forbidden but for the rules' }),
    rules: z.array(ruleSchema).max(16_384),
    ports: z
      .array(z.strictObject({ port: z.int().min(0).max(65_535), access: z.array(z.enum(portAccess)).min(1) }))
      .max(16_384),
    closed: z.array(closedSchema).max(500).meta({ description: 'zones that no rule opens' }),
    notes: z.array(noteSchema).max(5000).meta({ description: 'where it says otherwise than the rights, and why' }),
  })
  .meta({ title: 'IronClaw Guard Landlock rule set', id: 'https://ironclaw.example/schema/landlock-v1.json' });
export type LandlockRules = z.infer<typeof landlockSchema>;
