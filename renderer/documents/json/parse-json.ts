import { cleanText } from '#shared/documents/clean-text.ts';
import { jsonText } from '#shared/documents/json-text.ts';
import { titleOfName } from '#shared/documents/proposed-title.ts';
import { problem, type Problem } from '#shared/lib/errors.ts';
import { err, ok } from '#shared/lib/result.ts';
import { decodePage } from '../html/decode-page.ts';
import type { Parser } from '../format.ts';

/** Version of what this reader makes of JSON. */
const version = 1;

/** Reads JSON, or one value a line (JSON Lines). What is neither is shown as it is written, and said to be. */
export const parseJson: Parser = ({ bytes, name }) => {
  const { text: written, encoding } = decodePage(bytes);
  const read = valueOf(written);
  if (read === undefined && written.includes('\0')) return Promise.resolve(err(problem('document.damaged')));
  const warnings: readonly Problem[] = read === undefined ? [problem('document.not-json')] : [];
  return Promise.resolve(
    ok({
      text: cleanText(read === undefined ? written : jsonText(read.value)),
      derived: { by: 'json', version },
      encoding,
      proposals: { title: titleOfName(name), kind: 'dataset' },
      children: [],
      warnings,
    }),
  );
};

function valueOf(written: string): { readonly value: unknown } | undefined {
  const whole = parsed(written);
  if (whole !== undefined) return whole;
  const lines = written.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.length < 2) return undefined;
  const values: unknown[] = [];
  for (const line of lines) {
    const one = parsed(line);
    if (one === undefined) return undefined;
    values.push(one.value);
  }
  return { value: values };
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}
