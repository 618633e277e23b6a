import { pageUnshown } from '#shared/documents/page-unshown.ts';
import { xmlWords } from '#shared/documents/xml-words.ts';
import type { FindingKind } from '#shared/guard/finding.ts';
import type { UnshownPart } from '#shared/model/unshown.ts';
import { deskEmail, email, lookalike } from './guard-lookalikes.ts';
import { card, drawFrom, iban, nir, phone, type Draw } from './guard-values.ts';

/** A document as its reader hands it over, with the values that must be told of; none when nothing is to be asked. */
export type UnshownCase = {
  readonly markup: string;
  readonly parts: readonly UnshownPart[];
  readonly shown: string;
  readonly expected: Readonly<Partial<Record<FindingKind, number>>>;
};

type ValueKind = Exclude<FindingKind, 'person'>;
const makers: Readonly<Record<ValueKind, (draw: Draw) => string>> = { nir, iban, card, email, phone };
const kinds = Object.keys(makers) as readonly ValueKind[];

const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const numbered = (words: string): string =>
  [...words].map((sign) => `&#${String(sign.codePointAt(0))};`).join('');

/** Where a page holds words that nobody reads. */
const inPage: readonly ((words: string) => string)[] = [
  (words) => `<a href="mailto:${escaped(words)}?subject=Bonjour"></a>`,
  (words) => `<a href="tel:${escaped(words)}"></a>`,
  (words) => `<a href="/compte?id=7&amp;v=${encodeURIComponent(words)}&amp;p=2"></a>`,
  (words) => `<a data-user="${escaped(words)}"></a>`,
  (words) => `<i title='${words.replaceAll("'", '&#39;')}'></i>`,
  (words) => `<div data-props="${escaped(JSON.stringify({ value: words, count: 3 }))}"></div>`,
  (words) => `<input type="hidden" value="${escaped(words)}">`,
  (words) => `<meta name="owner" content="${escaped(words)}">`,
  (words) => `<!-- ${words} -->`,
  (words) => `<!-- <a href="${escaped(words)}"></a> -->`,
  (words) => `<script>var a = ${JSON.stringify({ user: { value: words } })};</script>`,
  (words) => `<script type="application/json">${JSON.stringify(JSON.stringify([words]))}</script>`,
  (words) => `<textarea>${words}</textarea>`,
  (words) => `<noscript><p>${words}</p></noscript>`,
  (words) => `<template><td>${words}</td></template>`,
  (words) => `<option>${numbered(words)}</option>`,
];

/** Where somebody wrote in an office document and it does not show. */
const inLetter: readonly ((words: string) => string)[] = [
  (words) => `<office:annotation><text:p>Voir ${words}.</text:p></office:annotation>`,
  (words) => `<w:del><w:r><w:delText>${words}</w:delText></w:r></w:del>`,
  (words) => `<text:tracked-changes><text:p>Appeler ${words}, dit-il.</text:p></text:tracked-changes>`,
  (words) => `<form:text form:current-value="${escaped(words)}"/>`,
];

/**
 * `count` labelled documents, the same for the same numbers: pages with many values or with a few, office documents in which a
 * person wrote one, with what looks like values and with values that are shown as well.
 */
export function guardUnshownCases(random: () => number, count: number): readonly UnshownCase[] {
  const draw = drawFrom(random);
  return Array.from({ length: count }, (_, index) => {
    if (index % 4 === 0) return letter(draw, 1 + draw.below(3));
    if (index % 4 === 1) return page(draw, 0);
    if (index % 4 === 2) return page(draw, 1 + draw.below(4));
    return page(draw, 5 + draw.below(20));
  });
}

function page(draw: Draw, most: number): UnshownCase {
  const values = distinct(draw, most, most > 4 ? kinds : ['card', 'email', 'phone']);
  const markup: string[] = [];
  const shown: string[] = [];
  for (const { written } of values)
    for (let times = 0; times <= draw.below(2); times += 1) markup.push(draw.one(inPage)(written));
  for (let noise = 0; noise < draw.below(12); noise += 1)
    markup.push(draw.one(inPage)(draw.below(3) === 0 ? deskEmail(draw) : lookalike(draw)));
  for (const { written } of distinct(draw, draw.below(8), ['email', 'phone'])) {
    if (values.some((value) => value.key === keyOf(written))) continue;
    shown.push(`Écrire à ${written}.`);
    markup.push(draw.one(inPage)(written), `<p>Écrire à ${written}.</p>`);
  }
  const whole = markup.sort(() => draw.below(3) - 1).join('\n');
  const isAsked = values.length >= 5;
  return {
    markup: whole,
    parts: pageUnshown(whole),
    shown: shown.join('\n'),
    expected: isAsked ? counted(values) : {},
  };
}

function letter(draw: Draw, most: number): UnshownCase {
  const values = distinct(draw, most, kinds);
  const markup = [
    ...values.map(({ written }) => draw.one(inLetter)(written)),
    `<w:p><w:r><w:t>${lookalike(draw)}</w:t></w:r></w:p>`,
    `<w:p><w:hyperlink w:tooltip="${escaped(deskEmail(draw))}"/></w:p>`,
  ].join('\n');
  const parts = Object.entries(xmlWords(markup)).map(([place, text]) => ({
    place: place as UnshownPart['place'],
    by: ['comments', 'changes', 'fields'].includes(place) ? ('person' as const) : ('program' as const),
    text,
  }));
  return { markup, parts, shown: '', expected: counted(values) };
}

type Value = { readonly kind: ValueKind; readonly written: string; readonly key: string };

/** Values that differ from each other however they are written. */
function distinct(draw: Draw, count: number, from: readonly ValueKind[]): readonly Value[] {
  const values = new Map<string, Value>();
  for (let made = 0; made < count; made += 1) {
    const kind = draw.one(from);
    const written = makers[kind](draw);
    values.set(keyOf(written), { kind, written, key: keyOf(written) });
  }
  return [...values.values()];
}

/** By other means than the guard's: what is left of an address or a number without what people write around it. */
function keyOf(written: string): string {
  const letters = written.toLowerCase().replaceAll(/\s*[([]at[)\]]\s*/g, '@');
  return letters.includes('@') ? letters : letters.replaceAll(/[^\da-z]/g, '').slice(-9);
}

function counted(values: readonly Value[]): UnshownCase['expected'] {
  const counts: Partial<Record<FindingKind, number>> = {};
  for (const { kind } of values) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
