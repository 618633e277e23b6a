import { placeNamed } from '../lexicon/gazetteer.ts';
import { isCommon, isFunctionWord, isGivenName } from '../lexicon/lexicon.ts';
import { conventionalCapitals } from '../lists/function-words.ts';
import { isCalendar, isNameShaped, isStart, keyOf, mention, type Mention, type Page } from '../page/page.ts';
import { isPredicate } from '../page/predicate.ts';
import { endsOf, peopleByGiven, shortReason, surnameIn } from '../people/surnames.ts';
import { Gap } from '../page/words.ts';

/**
 * Further occurrences of what was found: the very form again where its capital alone would not tell (headings, starts of
 * sentences), and short forms ("Kervadec" after "Solène Kervadec", "Tessandier" after "Tessandier Maison").
 */
export function findEchoes(page: Page): void {
  const forms = new Map<string, Mention>();
  const byFirst = new Map<string, Set<number>>();
  const shorts = new Map<string, Mention>();
  for (const one of page.mentions) {
    const known = forms.get(one.key);
    if (known === undefined || known.strength < one.strength) forms.set(one.key, one);
    const first = firstOf(one.key);
    byFirst.set(first, (byFirst.get(first) ?? new Set()).add(one.to - one.from));
    for (const short of shortForms(page, one)) if (!shorts.has(short)) shorts.set(short, one);
  }
  for (let index = 0; index < page.words.length; index += 1) {
    if (page.taken[index] === 1) continue;
    const lengths = byFirst.get(firstOf(page.words[index]?.name ?? ''));
    if (lengths !== undefined) echo(page, index, lengths, forms);
    if (page.taken[index] === 0) shorten(page, index, shorts);
  }
  relabel(page, shorts);
}

function firstOf(key: string): string {
  const space = key.indexOf(' ');
  return space < 0 ? key : key.slice(0, space);
}

function echo(
  page: Page,
  index: number,
  lengths: ReadonlySet<number>,
  forms: ReadonlyMap<string, Mention>,
): void {
  for (const length of [...lengths].sort((left, right) => right - left)) {
    let whole = index + length <= page.words.length;
    for (let at = index + 1; at < index + length && whole; at += 1) {
      const gap = page.words[at]?.gap;
      whole = (gap === 0 || gap === Gap.ampersand || gap === Gap.comma) && page.taken[at] === 0;
    }
    if (!whole) continue;
    const form = forms.get(keyOf(page, index, index + length));
    const word = page.words[index];
    if (form === undefined || word === undefined) continue;
    const isWritten = isNameShaped(word) || length > 2 || page.words[form.from]?.shape === 'lower';
    const isPlain =
      length === 1 &&
      isCommon(word.key) &&
      (isStart(page, index) || page.inTitle[index] === 1) &&
      form.strength < 4;
    if (!isWritten || isPlain) continue;
    mention(page, index, index + length, { kind: form.kind, strength: form.strength, reasons: form.reasons });
    return;
  }
}

function shorten(page: Page, index: number, shorts: ReadonlyMap<string, Mention>): void {
  const word = page.words[index];
  const next = page.words[index + 1];
  if (!isNameShaped(word) || word.key.length < 3) return;
  if (next !== undefined && next.gap === 0 && isNameShaped(next) && page.taken[index + 1] === 0) return;
  const whole = shorts.get(word.name);
  if (whole === undefined || (isCommon(word.key) && !isSureEcho(page, index, whole))) return;
  const fullName = page.text.slice(whole.start, whole.end);
  mention(page, index, index + 1, {
    kind: whole.kind,
    strength: 4,
    reasons: [shortReason(page, index, fullName)],
    fullName,
  });
}

/**
 * An everyday word that is short for a name: its capital says so within a sentence. Somebody’s family name ("said Lane used",
 * "Hill said") must be no small word, no month, and nowhere written small.
 */
function isSureEcho(page: Page, index: number, whole: Mention): boolean {
  const word = page.words[index];
  if (word === undefined || page.inTitle[index] === 1 || page.inCapitals[index] === 1) return false;
  if (whole.kind !== 'person') return !isStart(page, index);
  if (page.words[whole.to - 1]?.key !== word.key || isCalendar(page, index)) return false;
  if (isFunctionWord(word.key) || page.seenLower.has(word.key) || isNameShaped(page.words[index - 1]))
    return false;
  return !isStart(page, index) || isPredicate(page, index + 1);
}

/** What was taken by its capital alone but is the short form of a surer name is what that one is. */
function relabel(page: Page, shorts: ReadonlyMap<string, Mention>): void {
  const parts = new Set(
    page.mentions
      .filter(({ kind, from, to }) => kind === 'organisation' && to - from > 2)
      .flatMap(({ key }) => key.split(' ')),
  );
  const heads = new Map(
    page.mentions
      .filter(({ kind, from, to }) => kind === 'organisation' && to - from > 2)
      .map((one) => [keyOf(page, one.from, one.from + 2), one]),
  );
  const people = new Map(
    page.mentions.filter(({ kind }) => kind === 'person').map((one) => [endsOf(one), one]),
  );
  const byGiven = peopleByGiven(page);
  for (const [at, one] of page.mentions.entries()) {
    // "Keniona Thomas" where the text has "Keniona Laneen Thomas".
    const same = one.kind === 'organisation' && one.strength < 5 ? people.get(endsOf(one)) : undefined;
    if (same !== undefined && one.to - one.from > 1) {
      page.mentions[at] = { ...one, kind: 'person', strength: 4, reasons: same.reasons };
      continue;
    }
    // "Saint Francis Hospital … from Saint Francis": a town that only the long list has is the body’s short name here.
    const isOpen = one.kind === 'place' && one.strength < 6 && !isDateline(page, one);
    const body = isOpen ? heads.get(one.key) : undefined;
    if (body !== undefined && !/^(?:in|near|a|vers)$/.test(page.words[one.from - 1]?.key ?? '')) {
      page.mentions[at] = { ...one, kind: body.kind, strength: 4, reasons: body.reasons };
      continue;
    }
    if (one.to - one.from > 1 && !shorts.has(one.key)) {
      const surname = surnameIn(page, one, shorts);
      if (surname !== undefined) page.mentions[at] = surname;
      continue;
    }
    // "Romain" after "Romain Sauval" is another occurrence of him.
    const named = one.kind === 'person' ? byGiven.get(one.key) : undefined;
    if (named !== undefined && named.from < one.from && one.strength < 5) {
      page.mentions[at] = { ...one, key: named.key };
      continue;
    }
    const whole = shorts.get(one.key);
    // "Karen Billings … Billings told": a town's name that is somebody's here, unless words say that it is where.
    const isTown =
      one.kind === 'place' &&
      whole?.kind === 'person' &&
      (one.strength < 6 || (page.language === 'en' && placeNamed(one.key) === 'commune')) &&
      /^(?:city|commune|region|department)$/.test(placeNamed(one.key) ?? '');
    // "Mayfield Brain & Spine … from Mayfield": what only the long list of towns has is the firm’s short name here.
    const isRareTown =
      one.kind === 'place' &&
      one.strength < 6 &&
      placeNamed(one.key) === undefined &&
      one.reasons[0]?.code === 'name.where' &&
      (whole?.kind === 'person' ||
        !/^(?:in|near|at|outside|around|a|vers)$/.test(page.words[one.from - 1]?.key ?? '')) &&
      one.to - one.from === 1;
    if (isRareTown && whole === undefined && parts.has(one.key)) {
      page.mentions[at] = { ...one, kind: 'organisation', strength: 3 };
      continue;
    }
    // "McCutcheon-Boggs": spelt as firms are, and somebody’s.
    const isSpelt =
      one.kind === 'organisation' && whole?.kind === 'person' && one.reasons[0]?.code === 'name.spelling';
    if (one.strength > 3 && !isTown && !isRareTown && !isSpelt) continue;
    if (
      whole === undefined ||
      (whole.strength <= one.strength && !isRareTown && !isTown) ||
      whole.key === one.key
    )
      continue;
    const fullName = page.text.slice(whole.start, whole.end);
    page.mentions[at] = {
      ...one,
      kind: whole.kind,
      strength: 4,
      reasons: [shortReason(page, one.from, fullName)],
      fullName,
    };
  }
}

/** "SAN DIEGO - Dec. 21": in capitals at the start of a line, before a dash or a comma, is where the news comes from. */
function isDateline(page: Page, { from, to }: Mention): boolean {
  const first = page.words[from];
  const next = page.words[to];
  return (
    first?.shape === 'upper' &&
    (first.gap & Gap.line) !== 0 &&
    page.inCapitals[from] === 0 &&
    next !== undefined &&
    (next.gap & (Gap.dash | Gap.comma)) !== 0
  );
}

/** A person’s family name; of a firm its first word, when it is no everyday one. */
function shortForms(page: Page, one: Mention): readonly string[] {
  const words = page.words.slice(one.from, one.to);
  if (words.length < 2) return [];
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return [];
  if (one.kind === 'person') {
    const isCapitals = first.shape === 'upper' && last.shape === 'capital';
    const family = isCapitals ? first : last;
    const given = isCapitals ? last : first;
    // "Allan Chiang Yam-wang": which of them is the family name, the text tells when it uses it alone.
    const middle = words
      .slice(1, -1)
      .filter(({ key, shape }) => shape === 'capital' && key.length > 2 && !isGivenName(key));
    // "Le Bihan" after "Annick Le Bihan"
    const article = words.at(-2);
    const isLed =
      words.length > 2 &&
      article !== undefined &&
      /^(?:le|la|de|du|van|von|el|al|ben|da|di|mac|o|d)$/.test(article.key);
    // "Wong See-man": a family name that stands first, before a given name of two parts.
    const isFirst =
      words.length === 2 &&
      /^\p{Lu}\p{Ll}+[-\u2010\u2011]\p{Ll}+$/u.test(page.text.slice(last.start, last.end));
    return [
      family.name,
      ...(isFirst && !isGivenName(first.key) ? [first.name] : []),
      ...(isLed ? [`${article.name} ${family.name}`] : []),
      ...middle.map(({ name }) => name),
      ...(given.key.length > 2 && isGivenName(given.key) ? [given.name] : []),
    ];
  }
  if (one.kind !== 'organisation' && one.kind !== 'medium' && one.kind !== 'threat-actor') return [];
  const head = words.find(({ key }) => !isFunctionWord(key));
  if (head === undefined || isCommon(head.key) || conventionalCapitals.has(head.key) || !isNameShaped(head))
    return [];
  return [head.name];
}
