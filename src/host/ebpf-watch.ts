import { EbpfDecoder } from '../events/ebpf/decoder.ts';
import type { SensorLine } from '../events/ebpf/sensor-line.ts';
import type { SensorReport } from './coverage.ts';
import type { EbpfSensor } from './ebpf-sensor.ts';
import { LiveWorld, ownNamespace } from './live-world.ts';
import type { RecordingWriter } from './recording-writer.ts';
import type { Listener } from './sensor-stream.ts';
import { Silence } from './silence.ts';

const MAX_SIGNS = 20;
const MAX_KINDS = 12;
const MAX_SAMPLES = 10;
const SAMPLE_LENGTH = 200;

type Loss = SensorLine & { kind: 'sensor.loss' };

/** A recording made by the eBPF sensor: its lines become events, and what it says of itself becomes health. */
export class EbpfWatch implements Listener {
  readonly #writer: RecordingWriter;
  readonly #sensor: EbpfSensor;
  readonly #decoder: EbpfDecoder;
  readonly #silence: Silence;
  readonly #tampered = new Set<string>();
  readonly #lostKinds = new Map<string, number>();
  readonly #samples: string[] = [];
  #unknown = 0;
  #lost = 0;

  /** Begins at once. `resolvers`: the DNS servers whose answers may name addresses. */
  constructor(writer: RecordingWriter, sensor: EbpfSensor, resolvers: readonly string[]) {
    const trusted = new Set(resolvers);
    this.#writer = writer;
    this.#sensor = sensor;
    this.#decoder = new EbpfDecoder({
      world: new LiveWorld(),
      mntns: ownNamespace('mnt'),
      netns: ownNamespace('net'),
      trusted: (resolver) => trusted.has(resolver),
      emit: writer.write,
    });
    writer.guards(sensor.pid, sensor.directory);
    writer.sensor('sensor.start');
    this.#silence = new Silence(
      () => sensor.heard(),
      (seconds) => this.sign(`the sensor did not answer for ${seconds} s`),
    );
    sensor.listen(this);
  }

  /** How many processes of the job live, as far as was seen. */
  get living(): number {
    return this.#decoder.living;
  }

  line(text: string): void {
    this.#decoder.line(text);
  }

  told(line: SensorLine | undefined, text: string): void {
    switch (line?.kind) {
      case 'sensor.heartbeat': {
        const lost = Object.values(line.dropped ?? {}).reduce((sum, n) => sum + n, 0);
        const sound = line.ids === 'ok';
        if (!sound) this.sign(`what the sensor had loaded into the kernel was changed: ${line.ids}`);
        const health = { ...(lost === 0 ? {} : { lost }), ...(sound ? {} : { reason: line.ids }) };
        this.#writer.sensor('sensor.heartbeat', health, line.t);
        break;
      }
      case 'sensor.loss':
        this.#loses(line);
        break;
      case 'sensor.tamper':
        this.sign(line.what);
        break;
      case 'sensor.stop': {
        // what its counters know of and no line before has told
        const untold = (line.lost ?? 0) - this.#lost;
        if (untold > 0) this.#loses({ kind: 'sensor.loss', t: line.t, lost: untold, priority: untold });
        break;
      }
      case 'sensor.sync':
        break;
      default:
        this.#unknown++;
        if (this.#samples.length < MAX_SAMPLES) this.#samples.push(text.slice(0, SAMPLE_LENGTH));
    }
  }

  /** Everything that happened before this call has been told; false when that cannot be had. */
  sync(): Promise<boolean> {
    return this.#sensor.sync();
  }

  /** How it did until now. `blind`: why it does not see any more. */
  soFar(blind: string | undefined): SensorReport {
    const how = this.#sensor.ended;
    const reason = blind ?? (how === undefined ? undefined : `ironclaw-sensor ended before it was asked to (${how})`);
    return this.#report(0, [], reason);
  }

  /** Ends the watch. Never rejects. `limits`: sentences that limit what was seen. */
  async stop(limits: readonly string[]): Promise<SensorReport> {
    this.#silence.end();
    const end = await this.#sensor.stop();
    const report = this.#report(end.overlong, limits, end.reason, end.died);
    const { unknown } = report;
    this.#writer.sensor('sensor.stop', { unknown, ...(end.reason === undefined ? {} : { reason: end.reason }) });
    return report;
  }

  #report(overlong: number, limits: readonly string[], reason?: string, died = reason !== undefined): SensorReport {
    const kinds = [...this.#lostKinds].sort(([, a], [, b]) => b - a).slice(0, MAX_KINDS);
    const lost = `the sensor could not keep up and lost ${this.#lost} events: ${words(kinds)}`;
    return {
      started: true,
      died,
      unknown: this.#unknown + this.#decoder.unknown + overlong,
      sample: [...this.#decoder.samples, ...this.#samples].slice(0, MAX_SAMPLES),
      tampered: [...this.#tampered],
      limits: [...limits, ...(this.#lost > 0 ? [lost] : [])],
      ...(reason === undefined ? {} : { reason }),
    };
  }

  #loses({ t, lost, priority, by = {}, reason = 'the sensor could not keep up' }: Loss): void {
    this.#lost += lost;
    for (const [kind, n] of Object.entries(by)) this.#lostKinds.set(kind, (this.#lostKinds.get(kind) ?? 0) + n);
    const kinds = Object.entries(by).slice(0, MAX_KINDS);
    this.#writer.lost(t, lost, priority, `${reason}: ${words(kinds)}`);
  }

  /** Keeps a sign that somebody reached for the guard. */
  sign(sign: string): void {
    if (this.#tampered.size < MAX_SIGNS) this.#tampered.add(sign);
  }
}

/** `file.create 12, process.exec 3` */
function words(kinds: readonly (readonly [string, number])[]): string {
  return kinds.length === 0 ? 'of unknown kinds' : kinds.map(([kind, n]) => `${kind} ${n}`).join(', ');
}
