import { type Document, visit } from 'yaml';
import { escapeHidden, hides } from './escape.ts';

/**
 * A document as YAML that shows what it holds: a text with line feeds stays on one line, and what a terminal or a reader could
 * be misled by is escaped as YAML escapes it, so that the same text is read back.
 */
export function plainYaml(document: Document, options: { readonly lineWidth?: number } = {}): string {
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'string' && hides(node.value)) node.type = 'QUOTE_DOUBLE';
    },
  });
  const text = document.toString({
    lineWidth: 0,
    flowCollectionPadding: true,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
    ...options,
  });
  return text.split('\n').map(escaped).join('\n');
}

/** Of hidden characters YAML itself escapes the controls; the others stand in double quotes only. */
const escaped = (line: string): string => escapeHidden(line, (code) => `\\U${code.toString(16).padStart(8, '0')}`);
