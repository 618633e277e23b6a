import type { UnitCode } from '../model/units.ts';
import type { Language } from './detect-language.ts';
import type { FoldedText } from './fold.ts';
import { isNotCounted, unitOfPhrase, unitOfWord } from './unit-words.ts';

/** What stands beside a number: a unit, something that is no count (days, per cent), or nothing known. */
export type UnitFound =
  | {
      readonly kind: 'unit';
      readonly unit: UnitCode;
      /** Where the unit's word stands, in folded offsets. */
      readonly start: number;
      readonly end: number;
      /** What the number must be multiplied by: "Go" counts bytes by 10^9. */
      readonly factor: number;
    }
  | { readonly kind: 'not-counted' };

const size = /^ ?-?(k|m|g|t|p)(i?)(o|b)(?![a-z0-9])/;
const spelledSize =
  /^(?: |-(?=[a-z]+bytes?(?![a-z])))(?:de |d'|of )?(kilo|mega|giga|tera|peta|kibi|mebi|gibi|tebi)?(?:octets?|bytes?)(?![a-z])|^ (?:de )?(kilo|mega|giga|tera)s?(?![a-z])|^ (gig|meg)(?:s(?![a-z])|(?= of ))/;
const currency = /^ ?(?:€|\$|£|eur|usd|gbp|chf)(?![a-z])/;
const powers: Readonly<Record<string, number>> = { k: 1, m: 2, g: 3, t: 4, p: 5 };
/** Words that may stand between a number and its noun. */
const skipped = new Set(
  `de d des du of ses leurs nos vos ces its their our his her autres autre anciens anciennes ancien nouveaux nouvelles
  premiers premieres jeunes petits petites grands grandes differents differentes faux fausses vrais vraies other former
  current and unique distinct distincts distinctes new different individual the les l'ensemble affected impacted`.split(
    /\s+/,
  ),
);
/** An English noun group ends at one of these: after it comes another thing. */
const stops = new Set(
  `who whose which that with in on at from to for by were was are is had have has been and or as than into whom
  were including across among before after when while dans sur par pour qui que dont ont sont etaient avaient a en et ou
  chez avec`.split(/\s+/),
);
const word = /^[ -]{1,3}(?:de l'|[dl]')?([a-z][a-z-]*)/;

/** The unit written after a number that ends at `end`; `ceiling` is where the next number starts. */
export function unitAfter(
  folded: FoldedText,
  end: number,
  ceiling: number,
  language: Language,
): UnitFound | undefined {
  const window = folded.text.slice(end, Math.min(end + 80, ceiling));
  return measureAfter(folded, end, window) ?? nounAfter(end, window, language);
}

/** The size ("38 Go") or the currency ("1 000 €") written right after a number; `window` is the text from `end`. */
export function measureAfter(folded: FoldedText, end: number, window: string): UnitFound | undefined {
  return sizeAt(folded, end, window) ?? currencyAt(end, window);
}

/** "dossiers : 500 000", "patients (47)": the unit written before a number that starts at `start`. */
export function unitBefore(folded: FoldedText, start: number, floor: number): UnitFound | undefined {
  const from = Math.max(floor, start - 60);
  const match = /([a-z' -]+?) ?(?:[:=(]|\() ?$/.exec(folded.text.slice(from, start));
  if (match === null) {
    const named = /(?:nombre|number) (?:total )?(?:of |de |d')([a-z]+)[a-z' ]{0,30}$/.exec(
      folded.text.slice(from, start),
    );
    const counted = named?.[1] === undefined ? undefined : unitOfWord(named[1]);
    if (named?.[1] !== undefined && counted !== undefined) {
      const at = from + named.index + named[0].indexOf(named[1], 8);
      return { kind: 'unit', unit: counted, start: at, end: at + named[1].length, factor: 1 };
    }
    const sign = /[€$£] ?$/.exec(folded.text.slice(from, start));
    return sign === null
      ? undefined
      : { kind: 'unit', unit: 'money', start: from + sign.index, end: from + sign.index + 1, factor: 1 };
  }
  const bracket = /\( ?$/.test(match[0]);
  const all = [...(match[1] ?? '').matchAll(/[a-z]+/g)];
  for (const candidate of bracket ? all.slice(-1) : all) {
    const unit = unitOfWord(candidate[0]);
    const at = from + match.index + candidate.index;
    if (unit !== undefined)
      return { kind: 'unit', unit, start: at, end: at + candidate[0].length, factor: 1 };
  }
  return undefined;
}

function sizeAt(folded: FoldedText, end: number, window: string): UnitFound | undefined {
  const match = size.exec(window);
  if (match !== null) {
    const [whole, prefix = '', binary = '', letter = ''] = match;
    const start = end + whole.length - prefix.length - binary.length - letter.length;
    const from = folded.offsets[start] ?? 0;
    const written = folded.original.slice(from, from + whole.length);
    // "To" is a terabyte in French; "to" joins two numbers in English.
    if (letter === 'o' && !/^(?:[KMGTP]|k)/.test(written)) return undefined;
    return bytes(start, end + whole.length, (binary === '' ? 1000 : 1024) ** (powers[prefix] ?? 0));
  }
  const spelled = spelledSize.exec(window);
  if (spelled === null) return undefined;
  const prefix = spelled[1] ?? spelled[2] ?? spelled[3];
  const power = prefix === undefined ? 0 : (powers[prefix.charAt(0)] ?? 0);
  const base = prefix !== undefined && prefix.endsWith('bi') ? 1024 : 1000;
  return bytes(end + 1, end + spelled[0].length, base ** power);
}

function bytes(start: number, end: number, factor: number): UnitFound {
  return { kind: 'unit', unit: 'bytes', start, end, factor };
}

function currencyAt(end: number, window: string): UnitFound | undefined {
  const match = currency.exec(window);
  if (match === null) return undefined;
  const start = end + match[0].length - match[0].trimStart().length;
  return { kind: 'unit', unit: 'money', start, end: end + match[0].length, factor: 1 };
}

/** French says the head noun first ("comptes employés"), English last ("guest records"). */
function nounAfter(end: number, window: string, language: Language): UnitFound | undefined {
  if (/^ ?%/.test(window)) return { kind: 'not-counted' };
  if (/^ ?h(?: ?\d| |$)/.test(window)) return { kind: 'not-counted' };
  let position = 0;
  let best: UnitFound | undefined;
  for (let seen = 0; seen < 6; seen += 1) {
    const match = word.exec(window.slice(position));
    if (match === null) break;
    const found = match[1] ?? '';
    const start = position + match[0].length - found.length;
    position += match[0].length;
    if (best === undefined && isNotCounted(found.split('-')[0] ?? found)) return { kind: 'not-counted' };
    const phrase = phraseAt(window, start);
    const unit = phrase?.unit ?? unitOfWord(found) ?? (found.includes('-') ? hyphenated(found) : undefined);
    if (unit !== undefined && unit !== 'other') {
      const length = phrase?.length ?? found.length;
      best = { kind: 'unit', unit, start: end + start, end: end + start + length, factor: 1 };
      if (language === 'fr' || phrase !== undefined) return best;
      continue;
    }
    if (skipped.has(found) && best === undefined) continue;
    if (best !== undefined || stops.has(found) || language === 'fr') break;
  }
  return best;
}

function hyphenated(found: string): UnitCode | undefined {
  const last = found.split('-').at(-1);
  return last === undefined ? undefined : unitOfWord(last);
}

/** Three words, two. */
const groups = [/^[a-z-]+(?: [a-z-]+){2}/, /^[a-z-]+(?: [a-z-]+){1}/] as const;

function phraseAt(
  window: string,
  start: number,
): { readonly unit: UnitCode; readonly length: number } | undefined {
  const rest = window.slice(start);
  for (const words of groups) {
    const match = words.exec(rest);
    const unit = match === null ? undefined : unitOfPhrase(match[0]);
    if (match !== null && unit !== undefined) return { unit, length: match[0].length };
  }
  return undefined;
}
