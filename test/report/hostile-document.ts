import fc from 'fast-check';
import type { ResultDocument } from '../../src/report/result.ts';
import { DocumentBuilder } from './builder.ts';

/** Texts that try to be something else where they are shown. */
export const hostileTexts: readonly string[] = [
  '\x1b[2J\x1b[31mpass\x1b[0m',
  '\x9b31m\x07\x08\x00',
  'a\n::error file=x::owned\r\n::set-output name=a::b',
  '::stop-commands::x',
  '##[error]owned',
  'user\u202egnp.exe\u2066x\u2069\u200b\ufeff\u061c',
  '`` ` @octocat | <img src=x onerror=alert(1)> [x](javascript:alert(1)) ![y](http://e.example/z)',
  'a\\|b|c\\\\|d',
  '<!-- --> </details></table><script>1</script> &lt; &#64;octocat #1 GH-1 www.e.example https://e.example me@e.example',
  '~~~\n```\n# heading\n- list\n1. one\n---\n$x$ :tada: **b** _i_',
  '%0A::error::x%25',
  'step › npm › sh',
  '\ud800 lone \udfff \u{e0041}\u{e0042}',
  '__proto__',
  '',
  ' ',
  'é漢字🎉'.repeat(40),
  'x'.repeat(1_000_000),
];

const act = { count: 3, expected: true, risk_contribution: 0 } as const;

const spice = fc.constantFrom(
  ...hostileTexts.slice(0, -1),
  ...[
    '\x1b',
    '\n',
    '\r',
    '::',
    '##[',
    '%',
    '`',
    '|',
    '\\',
    '@a',
    '<b>',
    '](',
    '&',
    '#1',
    '\u202e',
    '\u2028',
    'http://',
    'www.',
    '_',
    '*',
    ':x:',
    '~',
  ],
);

/** Any string, lone surrogates included, with a liking for what our escapes are about. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(spice, fc.string({ unit: 'binary', maxLength: 8 }), fc.string({ unit: 'grapheme', maxLength: 8 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

/** Every quoted field of a document is one of the hostile texts. */
export function hostile(texts: readonly string[] = hostileTexts): ResultDocument {
  const builder = new DocumentBuilder();
  texts.forEach((text, at) => {
    const step = builder.step(text, { name: text, file: text, line: 3 });
    const tool = builder.start(step, {
      tool: text,
      version: text,
      path: text,
      argv: [text, text],
      action: text,
      role: { name: text, version: text },
      signals: [
        { ...act, type: 'fs_write', kind: text, target: text },
        { ...act, type: 'network', kind: text, destination: text },
        { ...act, type: 'process', kind: text, target: text },
      ],
      baseline: { source: 'profile', name: text, status: text, confidence: 0.9 },
      hops: [text],
      exit: { signal: text },
    });
    tool.identity = {
      level: at % 2 === 0 ? 'verified' : 'unknown',
      reason: text,
      evidence: [text, `${text} too`],
      package: { database: text, name: text, version: text, purl: text },
      interpreter: { level: 'packaged', reason: text },
    };
    tool.attestation = {
      present: true,
      verified: at % 2 === 0,
      fresh: false,
      reason: text,
      refused: [`${text} too`],
      repository: text,
      ref: text,
      commit: text,
      workflow: text,
      builder: text,
      stale: [text],
    };
    tool.exposure = {
      known: true,
      vulnerabilities: 1,
      s: 0.5,
      worst: { id: text, aliases: [text], component: text, cvss: null, used: false, exploited: false },
    };
    builder.find(tool, {
      id: `${text}${at}`,
      tactic: 'network',
      class: text,
      w: 0.45,
      c: 0.9,
      type: 'network',
      act: text,
      targets: [text, text],
      expected: [text],
      message: text,
      severity: at % 2 === 0 ? 'error' : 'warning',
      accept: text,
    });
  });
  return builder.build({
    decision: 'incomplete',
    guard: { version: texts[0] ?? '' },
    coverage: { level: 'partial', reasons: [...texts], lost: 1 },
    context: {
      environment: texts[0] ?? '',
      workflow: texts[0] ?? '',
      job: texts[0] ?? '',
      matrix: texts[0] ?? '',
      declared: false,
      reason: texts[0] ?? '',
      circumstances: ['fork'],
      factor: 1.25,
    },
    sensor: {
      name: 'ebpf',
      kernel: texts[0] ?? '',
      hooks: [...texts],
      skipped: texts.map((text) => ({ hook: text, why: text })),
      tried: texts.map((text) => ({ rung: text, why: text })),
      backend: texts[0] ?? '',
      version: texts[0] ?? '',
      unknown: 1,
      died: true,
      reason: texts[0] ?? '',
      notCovered: [...texts],
    },
    policy: {
      mode: 'enforce',
      judgement: 'score',
      threshold: 5,
      held: texts.map((text, at) => ({
        ...ruleOf(text),
        from: at % 2 === 0 ? 'configuration' : text,
        why: text,
        others: [text],
        count: 2,
      })),
      unheld: texts.map(ruleOf),
      packs: [...texts],
      errors: [...texts],
    },
  });
}

/** A rule whose every word is a text. */
const ruleOf = (text: string) => {
  const line = { says: text, holds: true, where: [{ name: text, value: text }], among: [text] };
  const truth = [
    { depth: 0, ...line },
    { depth: 1, ...line },
  ];
  return { id: text, then: 'warn' as const, controls: [text], from: text, when: text, invocation: text, truth };
};
