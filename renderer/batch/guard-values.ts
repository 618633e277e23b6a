/**
 * Values of persons and what looks like them, made for the benchmark of the guard. Keys and check digits are found by
 * trial and on large integers, by other means than the guard's, so that neither proves the other's mistakes.
 */
export type Draw = {
  readonly digit: () => string;
  readonly digits: (count: number) => string;
  readonly below: (limit: number) => number;
  readonly one: <T>(of: readonly T[]) => T;
};

/** Draws from a source of numbers from 0 to 1. */
export function drawFrom(random: () => number): Draw {
  const below = (limit: number): number => Math.floor(random() * limit);
  const digit = (): string => String(below(10));
  return {
    below,
    digit,
    digits: (count) => Array.from({ length: count }, digit).join(''),
    one: (of) => {
      const chosen = of[below(of.length)];
      if (chosen === undefined) throw new Error('nothing to choose from');
      return chosen;
    },
  };
}

/** The six parts of a number of social security, and its key. */
function nirParts({ below, one }: Draw): readonly string[] {
  const two = (number: number): string => String(number).padStart(2, '0');
  const three = (number: number): string => String(number).padStart(3, '0');
  const month = below(12) === 0 ? one(['20', '31', '35', '42', '50', '77', '99']) : two(1 + below(12));
  const place = one([
    '2A',
    '2B',
    '97',
    '98',
    '99',
    two(1 + below(19)),
    two(21 + below(75)),
    two(21 + below(75)),
  ]);
  const parts = [
    below(20) === 0 ? one(['3', '4', '7', '8']) : one(['1', '2']),
    two(below(100)),
    month,
    place,
    three(1 + below(900)),
    three(1 + below(999)),
  ];
  const plain = parts.join('').replace(/[AB]/, '0');
  // The rule as the law has it: a million less for 2A, two for 2B.
  const number = BigInt(plain) - (place === '2A' ? 1_000_000n : place === '2B' ? 2_000_000n : 0n);
  return [...parts, two(97 - Number(number % 97n))];
}

const nirForms: readonly ((parts: readonly string[]) => string)[] = [
  (parts) => parts.join(''),
  (parts) => parts.join(' '),
  (parts) => parts.join('\u00a0'),
  (parts) => parts.join('\u202f'),
  (parts) => parts.join('.'),
  (parts) => parts.join('-'),
  (parts) => `${parts.slice(0, 6).join('')} ${parts[6] ?? ''}`,
  (parts) => `${parts.slice(0, 6).join(' ')} / ${parts[6] ?? ''}`,
  (parts) => `${parts.slice(0, 6).join(' ')} clé ${parts[6] ?? ''}`,
  (parts) => parts.join(' ').toLowerCase(),
];

/** A valid number of social security in one of the ways it is written. */
export function nir(draw: Draw): string {
  return draw.one(nirForms)(nirParts(draw));
}

/** The same with a key that is not its own, or without one. */
export function wrongNir(draw: Draw): string {
  const parts = nirParts(draw);
  const key = String(((Number(parts[6]) + 1 + draw.below(95)) % 97) + 1).padStart(2, '0');
  if (key === parts[6]) return parts.slice(0, 6).join(' ');
  return draw.one([...nirForms, (all: readonly string[]) => all.slice(0, 6).join(' ')])([
    ...parts.slice(0, 6),
    key,
  ]);
}

const ibanForms: Readonly<Record<string, string>> = {
  FR: '0'.repeat(20) + 'A00',
  MC: '0'.repeat(20) + 'A00',
  DE: '0'.repeat(18),
  BE: '0'.repeat(12),
  ES: '0'.repeat(20),
  IT: `A${'0'.repeat(22)}`,
  NL: `AAAA${'0'.repeat(10)}`,
  GB: `AAAA${'0'.repeat(14)}`,
  CH: '0'.repeat(17),
  LU: '0'.repeat(16),
  PT: '0'.repeat(21),
  PL: '0'.repeat(24),
  MT: `AAAA${'0'.repeat(23)}`,
  NO: '0'.repeat(11),
};

function account(draw: Draw): { readonly country: string; readonly number: string } {
  const country = draw.one(['FR', 'FR', 'FR', ...Object.keys(ibanForms)]);
  const letter = (): string => String.fromCharCode(65 + draw.below(26));
  const number = (ibanForms[country] ?? '').replaceAll(/[A0]/g, (sign) =>
    sign === 'A' ? letter() : draw.digit(),
  );
  return { country, number };
}

const asNumber = (signs: string): bigint =>
  BigInt(signs.replaceAll(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55)));

function checkOf({ country, number }: { readonly country: string; readonly number: string }): string {
  for (let check = 2; check <= 98; check += 1) {
    const two = String(check).padStart(2, '0');
    if (asNumber(number + country + two) % 97n === 1n) return two;
  }
  throw new Error('no check digits');
}

const inFours = (signs: string, by: string): string => signs.replaceAll(/(.{4})(?=.)/g, `$1${by}`);

function writtenIban(draw: Draw, whole: string): string {
  return draw.one([
    whole,
    inFours(whole, ' '),
    inFours(whole, '\u00a0'),
    inFours(whole, '-'),
    inFours(whole, '\u202f'),
    whole.toLowerCase(),
    `${whole.slice(0, 4)} ${whole.slice(4, 9)} ${whole.slice(9, 14)} ${whole.slice(14)}`,
  ]);
}

/** A valid account number. */
export function iban(draw: Draw): string {
  const made = account(draw);
  return writtenIban(draw, made.country + checkOf(made) + made.number);
}

/** An account number whose check digits are those of another. */
export function wrongIban(draw: Draw): string {
  const made = account(draw);
  const check = 2 + ((Number(checkOf(made)) - 2 + 1 + draw.below(95)) % 97);
  return writtenIban(draw, made.country + String(check).padStart(2, '0') + made.number);
}

/** Luhn's digits doubled and added across, as a table. */
const doubled = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];

function luhnSum(digits: string): number {
  return [...digits].reverse().reduce((sum, digit, place) => {
    const value = Number(digit);
    return sum + (place % 2 === 1 ? (doubled[value] ?? 0) : value);
  }, 0);
}

/** Digits with a check digit at their end that makes Luhn's sum whole. */
export function luhnChecked(digits: string): string {
  for (let check = 0; check < 10; check += 1) {
    if (luhnSum(digits + String(check)) % 10 === 0) return digits + String(check);
  }
  throw new Error('no check digit');
}

function writtenCard(draw: Draw, digits: string): string {
  const by = draw.one([' ', '-', '\u00a0', '.']);
  const apart =
    digits.length === 15
      ? [digits.slice(0, 4), digits.slice(4, 10), digits.slice(10)].join(by)
      : inFours(digits, by);
  return draw.one([digits, apart, apart]);
}

function cardDigits(draw: Draw): string {
  const [prefix, length] = draw.one([
    ['4', 16],
    ['4', 16],
    [String(51 + draw.below(5)), 16],
    [String(2221 + draw.below(500)), 16],
    [draw.one(['34', '37']), 15],
    ['6011', 16],
    [String(3528 + draw.below(60)), 16],
  ] as const);
  return prefix + draw.digits(length - 1 - prefix.length);
}

/** A payment card number with its check digit. */
export function card(draw: Draw): string {
  return writtenCard(draw, luhnChecked(cardDigits(draw)));
}

/** The same with another last digit. */
export function wrongCard(draw: Draw): string {
  const valid = luhnChecked(cardDigits(draw));
  const last = (Number(valid.at(-1)) + 1 + draw.below(9)) % 10;
  return writtenCard(draw, valid.slice(0, -1) + String(last));
}

const pairs = (digits: string, by: string): string => digits.replaceAll(/(\d\d)(?=\d)/g, `$1${by}`);

/** A telephone number: French, overseas or from elsewhere, in the ways people write them. */
export function phone(draw: Draw): string {
  const { digits, one } = draw;
  const first = one(['1', '2', '3', '4', '5', '6', '6', '6', '7', '9']);
  const national = first + digits(8);
  const spaced = `${first} ${pairs(national.slice(1), ' ')}`;
  const overseas = one(['262 692', '590 690', '594 694', '596 696', '262 639']);
  return one([
    () => pairs(`0${national}`, one([' ', '.', '-', '\u00a0', '\u202f', '/', ' - '])),
    () => pairs(`0${national}`, ' '),
    () => `0${national}`,
    () => `+33 ${spaced}`,
    () => `+33${national}`,
    () => `+33 (0)${spaced}`,
    () => `0033 ${spaced}`,
    () => `0033${national}`,
    () => `+33.${first}.${pairs(national.slice(1), '.')}`,
    () => `+${overseas} ${pairs(digits(6), ' ')}`,
    () => `0${one(['692', '690', '694', '696', '262', '590'])} ${pairs(digits(6), ' ')}`,
    () => `+32 4${digits(2)} ${pairs(digits(6), ' ')}`,
    () => `+41 79 ${digits(3)} ${pairs(digits(4), ' ')}`,
    () => `+44 7${digits(3)} ${digits(6)}`,
    () => `+44 20 7${digits(3)} ${digits(4)}`,
    () => `+49 15${digits(1)} ${digits(8)}`,
    () => `+34 6${digits(2)} ${digits(3)} ${digits(3)}`,
    () => `+351 91${digits(1)} ${digits(3)} ${digits(3)}`,
    () => `+1 (4${digits(1)}5) 5${one(['3', '6', '7'])}${digits(1)}-${digits(4)}`,
    () => `+1 212 5${one(['3', '6', '7'])}${digits(1)} ${digits(4)}`,
    () => `(6${digits(1)}7) 4${one(['3', '6', '7'])}${digits(1)}-${digits(4)}`,
    () => `6${digits(1)}7-4${one(['3', '6', '7'])}${digits(1)}-${digits(4)}`,
    () => `+352 621 ${digits(3)} ${digits(3)}`,
    () => `+212 6${digits(2)}-${digits(6)}`,
  ])();
}
