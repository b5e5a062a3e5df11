/**
 * Draws what GitHub shows as SVG: a page of Markdown, such as a job summary, the first alert of a SARIF log, or the comment on a pull
 * request whose job had a result. Reads it on standard input and writes the picture to standard output.
 *
 *   node scripts/page-picture.ts page 1100 < .ironclaw/…/summary.md > docs/pictures/summary.svg
 *   node scripts/page-picture.ts alert 600 < .ironclaw/…/report.sarif > docs/pictures/alert.svg
 *   node scripts/page-picture.ts comment 700 < .ironclaw/…/result.json > docs/pictures/comment.svg
 *
 * The number is the height in pixels, at which the picture is cut.
 */
import { readFileSync } from 'node:fs';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { Log } from 'sarif';
import { changeSince, type PastResult } from '../src/report/change.ts';
import { pullComment } from '../src/report/pull-comment.ts';
import { resultSchema } from '../src/report/result.ts';
import { drawn } from './page-picture/graph.ts';

const width = 980;
const style = `
div{font:14px/1.5 -apple-system,BlinkMacSystemFont,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;color:#1f2328;padding:24px 28px;background:#fff}
div div{padding:0}
h2{font-size:21px;margin:0 0 12px;padding-bottom:6px;border-bottom:1px solid #d1d9e0}
h3{font-size:17px;margin:20px 0 10px}
p,ul,table,pre{margin:0 0 12px}
ul{padding-left:24px}
code{font:12px ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace;background:#eff1f3;padding:2px 5px;border-radius:5px}
pre{background:#f6f8fa;padding:12px;border-radius:6px}
pre code{background:none;padding:0}
table{border-collapse:collapse}
th,td{border:1px solid #d1d9e0;padding:5px 11px}
a{color:#0969da;text-decoration:none}
summary{margin-bottom:12px}
.badge{border-radius:10px;padding:1px 9px;font-size:12px;font-weight:600;border:1px solid}
.box{border:1px solid #d1d9e0;border-radius:6px;margin-bottom:16px}
.box > div{padding:10px 14px;border-bottom:1px solid #d1d9e0}
.box > div:last-child{border-bottom:0;white-space:pre-line}
.box > .said:last-child{white-space:normal}
.line{background:#f6f8fa;font:12px ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace}
`;

const rendered = (markdown: string): string =>
  micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A page, its graphs drawn. */
function page(markdown: string): string {
  const graphs = [...markdown.matchAll(/^```mermaid\n([\s\S]*?)^```$/gm)].map(([, body = '']) => drawn(body));
  return rendered(markdown).replace(
    /<pre><code class="language-mermaid">[\s\S]*?<\/code><\/pre>/g,
    () => graphs.shift() ?? '',
  );
}

const colours = { critical: '#cf222e', high: '#bc4c00', medium: '#9a6700', low: '#59636e' } as const;

function severity(score: number): keyof typeof colours {
  if (score > 9) return 'critical';
  if (score >= 7) return 'high';
  return score >= 4 ? 'medium' : 'low';
}

/** The first alert of a log, as code scanning shows one. */
function alert(text: string): string {
  const [run] = (JSON.parse(text) as Log).runs;
  const [result] = run?.results ?? [];
  const rule = run?.tool.driver.rules?.[result?.ruleIndex ?? -1];
  if (result === undefined || rule === undefined) throw new Error('the log has no result');
  const score = String(rule.properties?.['security-severity']);
  const word = severity(Number(score));
  const at = result.locations?.[0]?.physicalLocation;
  const tags = (rule.properties?.tags ?? []).map((tag) => `<code>${escaped(tag)}</code>`).join(' ');
  return [
    `<h2>${escaped(rule.shortDescription?.text ?? rule.id)} <span class="badge" style="color:${colours[word]}">${word}</span></h2>`,
    `<p>Open · tool <b>IronClaw Guard</b> · rule <code>${escaped(rule.id)}</code> · severity ${score} · ${tags}</p>`,
    `<div class="box"><div class="line">${escaped(at?.artifactLocation?.uri ?? '')}:${at?.region?.startLine ?? 1}</div>`,
    `<div>${escaped(result.message.text ?? '')}</div></div>`,
    rendered(rule.help?.markdown ?? ''),
  ].join('\n');
}

/** The comment that tells a result, the base branch's last one having been without findings. */
function comment(text: string): string {
  const document = resultSchema.parse(JSON.parse(text));
  const past: PastResult = { schema: document.schema, decision: 'pass', findings: [] };
  const change = changeSince(past, document, { base: 'main', commit: '' });
  const job = { name: 'CI / build', document, cancelled: false, change };
  const body = rendered(pullComment({ key: '0', jobs: [job], notes: [] }));
  return `<div class="box"><div class="line"><b>github-actions</b> bot commented</div><div class="said">${body}</div></div>`;
}

const kinds: Readonly<Record<string, (text: string) => string>> = { page, alert, comment };
const [kind = '', high] = process.argv.slice(2);
const draw = kinds[kind];
const height = Number(high);
if (draw === undefined || !(height > 0))
  throw new Error(`say one of ${Object.keys(kinds).join(', ')} and a height, with what it shows on standard input`);
const body = draw(readFileSync(0, 'utf8'));
process.stdout.write(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<rect width="100%" height="100%" rx="8" fill="#fff" stroke="#d1d9e0"/>
<foreignObject x="1" y="1" width="${width - 2}" height="${height - 2}"><div xmlns="http://www.w3.org/1999/xhtml"><style>${style}</style>
${body}
</div></foreignObject>
</svg>
`);
