import type { Finding } from './finding.ts';
import { announcedAsOther, before, dashes, digitsOf, scan, spaces } from './scan.ts';

type Network = { readonly from: number; readonly to: number; readonly lengths: readonly number[] };

/** First digits (as many as `from` has) and lengths of the networks of payment cards; ISO/IEC 7812. */
const networks: readonly Network[] = [
  { from: 4, to: 4, lengths: [16, 13, 19] },
  { from: 51, to: 55, lengths: [16] },
  { from: 2221, to: 2720, lengths: [16] },
  { from: 34, to: 34, lengths: [15] },
  { from: 37, to: 37, lengths: [15] },
  { from: 300, to: 305, lengths: [14, 16] },
  { from: 3095, to: 3095, lengths: [14, 16] },
  { from: 36, to: 36, lengths: [14, 16] },
  { from: 38, to: 39, lengths: [14, 16] },
  { from: 3528, to: 3589, lengths: [16, 19] },
  { from: 6011, to: 6011, lengths: [16, 19] },
  { from: 644, to: 649, lengths: [16, 19] },
  { from: 65, to: 65, lengths: [16, 19] },
  { from: 62, to: 62, lengths: [16, 19, 17, 18] },
  { from: 81, to: 82, lengths: [16] },
  { from: 60, to: 60, lengths: [16] },
  { from: 2200, to: 2204, lengths: [16, 19] },
  { from: 9792, to: 9792, lengths: [16] },
  { from: 5018, to: 5018, lengths: [16, 19, 12, 13, 18] },
  { from: 5019, to: 5019, lengths: [16] },
  { from: 5020, to: 5020, lengths: [16, 19, 12, 13, 18] },
  { from: 5038, to: 5038, lengths: [16, 19, 12, 13, 18] },
  { from: 5893, to: 5893, lengths: [16, 19, 12, 13, 18] },
  { from: 6304, to: 6304, lengths: [16, 19, 12, 13, 18] },
  { from: 6331, to: 6331, lengths: [16] },
  { from: 6759, to: 6763, lengths: [16, 19, 12, 13, 18] },
];

/** How the digits of a card are grouped on it and by those who copy it. */
const groupings: ReadonlySet<string> = new Set([
  '4-4-4-4',
  '4-6-5',
  '4-4-4-3',
  '4-6-4',
  '4-4-4-2',
  '4-4-4-1',
  '4-4-5',
  '4-4-4',
  '4-4-4-4-3',
  '4-4-4-4-2',
  '4-4-4-4-1',
]);

const between = `[${spaces}.${dashes}]`;
// Behind "0," the digits are a fraction; behind any other comma they are a cell.
const pattern = new RegExp(
  `${before}(?:(?<!(?<!\\d[${spaces}]?)0,)\\d{12,19}(?!\\d)|\\d{4}(?:${between}\\d{1,6}(?!\\d)){2,4})`,
  'gu',
);

/** Every payment card number: first digits and length of a known network, and the check digit of Luhn. */
export function findCards(text: string): readonly Finding[] {
  return scan(text, pattern, 'card', (match) => lengthOf(match[0], text, match.index));
}

function lengthOf(candidate: string, text: string, start: number): number | undefined {
  const next = text[start + candidate.length] ?? '';
  const groups = candidate.split(/\D/);
  // Four groups first: what follows them is more often the code on the back than three more digits.
  const counts = [4, ...groups.map((_, index) => groups.length - index)].filter(
    (count) => count <= groups.length,
  );
  for (const count of counts) {
    const written = groups.slice(0, count).join(' ');
    const isWhole = count === groups.length;
    if (
      isWhole &&
      (/[\p{L}_]/u.test(next) ||
        /^\.\d/.test(text.slice(start + candidate.length, start + candidate.length + 2)))
    )
      continue;
    const grouping = groups
      .slice(0, count)
      .map((group) => group.length)
      .join('-');
    if (count > 1 && !groupings.has(grouping)) continue;
    if (isCard(digitsOf(written), count > 1) && !announcedAsOther(text, start)) return written.length;
  }
  return undefined;
}

function isCard(digits: string, isGrouped: boolean): boolean {
  const isKnown = networks.some(({ from, to, lengths }) => {
    const first = Number(digits.slice(0, String(from).length));
    return first >= from && first <= to && lengths.includes(digits.length);
  });
  if (!isKnown || /^(\d)\1+$/.test(digits) || !passesLuhn(digits)) return false;
  return isGrouped || !looksLikeEstablishment(digits);
}

/** A French establishment (SIRET): fourteen digits, of which the first nine pass Luhn too and a rank below 1000 follows. */
function looksLikeEstablishment(digits: string): boolean {
  return digits.length === 14 && digits.slice(9, 11) === '00' && passesLuhn(digits.slice(0, 9));
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place]);
    const doubled = digit * 2;
    sum += place % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
