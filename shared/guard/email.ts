import type { Finding } from './finding.ts';
import { isDeskAddress } from './organisation-words.ts';

/** The @ as it is, as it stands in a web address, or written out against robots. */
const atSign = /@|＠|%40|[ \u00a0]?[[(]\s?(?:at|arobase|arobas|chez)\s?[\])][ \u00a0]?/giu;
const localSign = /[\p{L}\p{N}._%+'-]/u;
const domainSign = /[\p{L}\p{N}.-]/u;
const writtenDot = /\s?[[(]\s?(?:dot|point|\.)\s?[\])]\s?/iy;

/** Endings of files, which no address has. */
const fileEndings: ReadonlySet<string> = new Set(
  'png jpg jpeg gif webp svg bmp ico tif tiff css js mjs ts tsx jsx json pdf doc docx xls xlsx csv tsv txt html htm php xml yml yaml log bak exe dll'.split(
    ' ',
  ),
);

const longestLocal = 64;
const longestDomain = 255;

/**
 * Every e-mail address of a person. Not those of an organisation's desk, handles (`@name@server`), logins in a web
 * address, identifiers of messages, names of packages or files, nor addresses that were masked already.
 */
export function findEmails(text: string): readonly Finding[] {
  const findings: Finding[] = [];
  atSign.lastIndex = 0;
  for (let match = atSign.exec(text); match !== null; match = atSign.exec(text)) {
    const local = localBefore(text, match.index);
    const domain = local === undefined ? undefined : domainAfter(text, match.index + match[0].length);
    if (local === undefined || domain === undefined) continue;
    const name = text.slice(local, match.index);
    if (isDeskAddress(name, domain.name) || isSomethingElse(text, local, name)) continue;
    findings.push({ kind: 'email', start: local, end: domain.end });
    atSign.lastIndex = domain.end;
  }
  return findings;
}

/** Where the part before the @ begins; undefined when there is none. */
function localBefore(text: string, at: number): number | undefined {
  let start = at;
  while (start > 0 && at - start < longestLocal && localSign.test(signBefore(text, start)))
    start -= signBefore(text, start).length;
  while (start < at && /[.'%+-]/.test(text[start] ?? '')) start += 1;
  if (start === at || !/[\p{L}\p{N}]/u.test(text.slice(start, at))) return undefined;
  return start;
}

/** The sign that ends at an offset, both halves of a pair together. */
function signBefore(text: string, at: number): string {
  const half = text.charCodeAt(at - 1);
  return half >= 0xdc00 && half <= 0xdfff ? text.slice(at - 2, at) : text.slice(at - 1, at);
}

/** The part after the @: at least two labels, the last of letters. */
function domainAfter(
  text: string,
  from: number,
): { readonly name: string; readonly end: number } | undefined {
  let name = '';
  const ends: number[] = [];
  let at = from;
  while (at - from < longestDomain) {
    const sign = String.fromCodePoint(text.codePointAt(at) ?? 32);
    writtenDot.lastIndex = at;
    const dot = writtenDot.exec(text);
    if (dot !== null && name !== '') {
      name += '.';
      at += dot[0].length;
    } else if (domainSign.test(sign)) {
      name += sign;
      at += sign.length;
    } else break;
    while (ends.length < name.length) ends.push(at);
  }
  const labels = name.split('.');
  while (labels.length > 0 && !isTopLabel(labels.at(-1) ?? '')) labels.pop();
  const whole = labels.join('.');
  const [first = '', second = ''] = labels;
  if (labels.length < 2 || labels.some((label) => label === '' || label.length > 63)) return undefined;
  // A version of a package, an image at twice its size.
  if ((/^\d+$/.test(first) && /^\d+$/.test(second)) || /^\dx$/i.test(first)) return undefined;
  return { name: whole, end: ends[whole.length - 1] ?? from };
}

/** Whether a label can be the last of a domain; "jean@free.fr.txt" is a file named after an address. */
function isTopLabel(label: string): boolean {
  return /^(?:\p{L}{2,24}|xn--[a-z\d-]+)$/iu.test(label) && !fileEndings.has(label.toLowerCase());
}

function isSomethingElse(text: string, start: number, name: string): boolean {
  const previous = text[start - 1] ?? '';
  if (/[@*•…]/u.test(previous)) return true;
  const behind = text.slice(Math.max(0, start - 200), start);
  if (/[a-z]:\/\/[^\s/?#]*$/i.test(behind)) return true;
  if (/(?:^|\n)(?:message-id|in-reply-to|references|content-id)\s*:[^\n]*<$/i.test(behind)) return true;
  return /\bcid:$/i.test(behind) || /^cid:/i.test(name);
}
