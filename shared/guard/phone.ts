import type { Finding } from './finding.ts';
import { internationalNumber } from './phone-plan.ts';
import { after, announcedAsOther, before, dashes, digitsOf, gap, scan, spaces } from './scan.ts';

const between = `(?:[${spaces}]{1,2}|[${spaces}]?[.·/${dashes}][${spaces}]?)`;
const end = `${after}(?!\\.\\d)`;

/**
 * French numbers as dialled inside the country (ten digits, 01 to 07 and 09, overseas ones among them), in pairs or
 * grouped as the neighbours do; 08 is for services. Also British ones with their groups.
 */
const national = new RegExp(
  `${before}(?:` +
    `\\(?0[1-79]\\)?(${between})\\d{2}\\1\\d{2}\\1\\d{2}\\1\\d{2}` +
    `|0[1-79]\\d{8}|0[1-79]${between}\\d{8}|\\(0\\)[1-79](?:${gap}\\d{2}){4}` +
    `|0[1-79]\\d{2}(${between})\\d{2}\\2\\d{2}\\2\\d{2}` +
    `|0[1-79]\\d{1,2}\\/\\d{2,3}[. ]\\d{2}[. ]\\d{2}` +
    `|0[1-79]\\d{2}[${spaces}]\\d{6}` +
    `|0[1-79]([${spaces}.])(?!(?:19|20)\\d\\d\\3(?:19|20))\\d{4}\\3\\d{4}` +
    `|0[1-79]\\d(${between})(?:\\d{3}\\4\\d{2}\\4\\d{2}|\\d{3}\\4\\d{4})` +
    `|0[1-79]\\d{2}(${between})\\d{3}\\5\\d{3}` +
    `|0[1-79](${between})\\d{3}\\6\\d{3}\\6\\d{2}` +
    `|\\(?0(?:7\\d{3}|1\\d{3})\\)?[ ]\\d{3}[ ]?\\d{3}|07[1-9]\\d{8}|\\(?02\\d\\)?[ ]\\d{4}[ ]?\\d{4}|\\(?0[12]\\d{2}\\)?[ ]\\d{3}[ ]\\d{4}` +
    `)${end}`,
  'gu',
);

/** North American numbers without their country code: the groups or the brackets tell them. */
const american = new RegExp(
  `(?<![\\p{L}\\d_][${dashes}.]?)(?:1[-. ])?(?:\\([2-9]\\d{2}\\)[ ]?\\d{3}[-. ]\\d{4}|[2-9]\\d{2}([-.])\\d{3}\\1\\d{4})${end}(?!-\\d)`,
  'gu',
);

/** A country code behind + or 00, then groups of digits. */
const international = new RegExp(
  `(?<![\\p{L}\\d_])\\(?(?:\\+|00)[ ]?\\(?(?:\\d{1,15}\\)?)(?:${gap}\\(?\\d{1,12}\\)?){0,7}`,
  'gu',
);

/** French mobile numbers in full without their +, as databases hold them. */
const bare = new RegExp(`${before}33[67]\\d{8}${end}`, 'gu');

/** Any number that is said to be one: "Tél. : 02 123 45 67". */
const announced = new RegExp(
  `(?<=(?<!\\p{L})(?:t[ée]l(?:[ée]phone|ephone)?|phone|mobile|portable|cell|gsm|fax|whatsapp)(?:[${spaces}]?[:.=]|\\.[${spaces}]?:)[${spaces}]{0,2})\\(?\\d[\\d${spaces}./()${dashes}]{6,22}\\d${end}`,
  'giu',
);

/**
 * Every telephone number that could be a person's: French ones, overseas ones, E.164 and the usual ways of other
 * countries. Short numbers and those of services (3xxx, 08xx, 0800) never are. Whether a number is announced as an
 * organisation's is for who knows the whole text.
 */
export function findPhones(text: string): readonly Finding[] {
  const within = (match: RegExpExecArray, length: number): number | undefined =>
    isPartOfMore(text, match.index, match.index + length) || announcedAsOther(text, match.index)
      ? undefined
      : length;
  const found = [
    ...scan(text, international, 'phone', (match) => {
      const length = internationalLength(match[0], text, match.index);
      return length === undefined ? undefined : within(match, length);
    }),
    ...scan(text, national, 'phone', (match) => {
      return /^0(\d)\1{8}$/.test(digitsOf(match[0])) ? undefined : within(match, match[0].length);
    }),
    ...scan(text, american, 'phone', (match) => {
      const area = digitsOf(match[0]).slice(-10);
      return internationalNumber(`1${area}`) === 'person' ? within(match, match[0].length) : undefined;
    }),
    ...scan(text, bare, 'phone', (match) => within(match, match[0].length)),
    ...scan(text, announced, 'phone', (match) => {
      const digits = digitsOf(match[0]);
      const isFit = digits.length >= 8 && digits.length <= 15 && !notASubscriber.test(digits);
      return isFit ? match[0].length : undefined;
    }),
  ];
  return found.map((finding) => withoutOuterBrackets(text, finding));
}

/** Services, dates in eight digits, and one digit over and over. */
const notASubscriber = /^(?:0?800|08|(?:19|20)\d{6}$|(\d)\1+$)/;

/** How much of the candidate is one number: the most groups that make one, so that a second one behind it is left alone. */
function internationalLength(candidate: string, text: string, start: number): number | undefined {
  const ends = [...candidate.matchAll(/\d+\)?/g)].map((group) => group.index + group[0].length);
  for (const length of ends.reverse()) {
    const next = text.slice(start + length, start + length + 2);
    if (/^(?:[\p{L}\d_]|\.\d)/u.test(next)) continue;
    const written = candidate.slice(0, length);
    if (isThousands(written)) continue;
    const digits = digitsOf(written).replace(written.includes('+') ? /^/ : /^00/, '');
    const kind = internationalNumber(digits);
    if (kind === 'service') return undefined;
    if (kind === 'person') return written.replace(/\($/, '').length;
  }
  return undefined;
}

/** "+491 840 000": an amount that was added, not somebody's number; no amount runs to thousands of millions. */
function isThousands(written: string): boolean {
  return /^\+\d{1,3}(?:\D\d{3})+$/.test(written) && digitsOf(written).length < 11;
}

/** "(06 12 34 56 78)" stands in brackets, "(+33) 6…" and "(212) 555…" have their own. */
function withoutOuterBrackets(text: string, { kind, start, end }: Finding): Finding {
  const number = text.slice(start, end);
  const count = (sign: string): number => number.split(sign).length - 1;
  const closesMore = number.endsWith(')') && count(')') >= count('(');
  if (number.startsWith('(')) {
    const inner = number.slice(1, closesMore ? -1 : undefined);
    const closing = inner.indexOf(')');
    const opening = inner.indexOf('(');
    const isOwn = closing !== -1 && (opening === -1 || opening > closing);
    if (!isOwn) return { kind, start: start + 1, end: closesMore ? end - 1 : end };
  }
  return { kind, start, end: number.endsWith(')') && count(')') > count('(') ? end - 1 : end };
}

/** Whether the groups go on: a longer series of pairs, or a code with letters before a dash. */
function isPartOfMore(text: string, start: number, end: number): boolean {
  const behind = text.slice(Math.max(0, start - 5), start);
  const ahead = text.slice(end, end + 5);
  if (/[\p{L}_][-_]$/u.test(behind) || /^[-_](?!0[1-79])[\p{L}\d]/u.test(ahead)) return true;
  const number = text.slice(start, end).replace(/^\(/, '');
  const separator = /^0\d+(\D)\d/.exec(number)?.[1];
  if (separator === undefined) return false;
  const isInPairs = /^\d\d\D\d\d\D/.test(number);
  if (isInPairs && isOneOfSeveral(text, start, end, separator)) return false;
  const next = /^(\D)(\d{1,3})(?!\d)/.exec(ahead);
  // "… 89 24 heures": words follow the group, and it does not count on.
  const isOwn =
    / \p{L}/u.test(text.slice(end + (next?.[0].length ?? 0), end + 5)) &&
    Number(next?.[2]) !== Number(number.slice(-2)) + 1;
  const goesOn = next?.[1] === separator && (!isInPairs || next[2]?.length === 2);
  if (goesOn && !isOwn) return true;
  const [, previous = '', joint] = /(?<!\d)(\d{1,3})(\D)$/.exec(behind) ?? [];
  return joint === separator && (!isInPairs || previous.length === 2);
}

/** Units on either side in which numbers that follow each other are looked for: three more of them. */
const neighbourhood = 45;

/** Whether a number in pairs is one of several with nothing between them but the sign between pairs: five pairs each. */
function isOneOfSeveral(text: string, start: number, end: number, separator: string): boolean {
  const pairs = (words: readonly string[]): readonly number[] => {
    const other = words.findIndex((word) => !/^\d\d$/.test(word));
    return (other === -1 ? words : words.slice(0, other)).map(Number);
  };
  const before = pairs(
    text
      .slice(Math.max(0, start - neighbourhood), start)
      .split(separator)
      .reverse()
      .slice(1),
  ).toReversed();
  const after = pairs(
    text
      .slice(end, end + neighbourhood)
      .split(separator)
      .slice(1),
  );
  const all = [...before, ...pairs(text.slice(start, end).split(separator)), ...after];
  const counts = all.every((value, index) => index === 0 || value === (all[index - 1] ?? 0) + 1);
  return all.length > 5 && before.length % 5 === 0 && after.length % 5 === 0 && !counts;
}
