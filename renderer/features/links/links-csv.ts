import { stances } from '#shared/model/claim.ts';
import type { Translate } from '../../i18n/messages.ts';
import type { LinkRow } from './link-rows.ts';

const formulaStart = /^[=+\-@\t\r]/;

/**
 * The table of links as CSV: UTF-8 with its mark, semicolons (what a French spreadsheet opens), CRLF, RFC 4180 quoting; a text that
 * a spreadsheet would run as a formula is kept from it by an apostrophe.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function linksCsv(rows: readonly LinkRow[], t: Translate): string {
  const head = [
    t('links.column.from'),
    t('links.column.link'),
    t('links.column.to'),
    ...stances.map((stance) => t(`model.stance.${stance}`)),
    t('links.column.who'),
    t('links.column.sources'),
    t('links.column.origins'),
  ];
  const lines = rows.map(({ edge, from, words, to, who, sources, origins }) => [
    from,
    words,
    to,
    ...stances.map((stance) => String(edge.stances[stance])),
    who,
    String(sources),
    String(origins),
  ]);
  return `\uFEFF${[head, ...lines].map((line) => line.map(cell).join(';')).join('\r\n')}\r\n`;
}

function cell(value: string): string {
  const safe = formulaStart.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
