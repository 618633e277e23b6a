import { isDictionaryWord } from '../lexicon/dictionary.ts';
import { isCommon, isGivenName } from '../lexicon/lexicon.ts';
import { isStart, reason, type Mention, type Page } from '../page/page.ts';
import { isFunction } from './cues.ts';

/** Persons of several words by their given names, when only one bears it. */
export function peopleByGiven(page: Page): ReadonlyMap<string, Mention> {
  const found = new Map<string, Mention | undefined>();
  for (const one of page.mentions) {
    if (one.kind !== 'person' || one.to - one.from < 2) continue;
    const given = page.words[one.from]?.name ?? '';
    if (!isGivenName(given) || given === page.words[one.to - 1]?.name) continue;
    const other = found.get(given);
    found.set(given, found.has(given) && other?.key !== one.key ? undefined : (other ?? one));
  }
  return new Map([...found].flatMap(([given, one]) => (one === undefined ? [] : [[given, one] as const])));
}

/** "Condamne Orsetti", "Deputy Feerick": somebody's family name, behind a verb at the head of a sentence or what he is. */
export function surnameIn(
  page: Page,
  one: Mention,
  shorts: ReadonlyMap<string, Mention>,
): Mention | undefined {
  const first = page.words[one.from];
  const last = page.words[one.to - 1];
  if (one.kind !== 'organisation' || one.strength > 4 || one.to - one.from !== 2) return undefined;
  if (first === undefined || last === undefined) return undefined;
  const whole = shorts.get(last.name);
  if (whole?.kind !== 'person' || page.words[whole.to - 1]?.name !== last.name) return undefined;
  const isPlain =
    isFunction(first.key) ||
    (isStart(page, one.from) && (isCommon(first.key) || isDictionaryWord(first.key)));
  if (!isPlain) return undefined;
  const fullName = page.text.slice(whole.start, whole.end);
  return {
    ...one,
    from: one.to - 1,
    start: last.start,
    key: last.name,
    kind: 'person',
    strength: 4,
    reasons: [shortReason(page, one.to - 1, fullName)],
    fullName,
  };
}

/** The first and the last word of a name. */
export function endsOf({ key }: Mention): string {
  const words = key.split(' ');
  return `${words[0] ?? ''} ${words.at(-1) ?? ''}`;
}

/** Why a short form is one: what it is short for. */
export function shortReason(page: Page, index: number, name: string): ReturnType<typeof reason> {
  return reason(page, 'name.short', index, index + 1, { name });
}
