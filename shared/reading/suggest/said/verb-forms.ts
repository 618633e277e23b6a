import type { Stance } from '../../../model/claim.ts';
import {
  denying,
  doubting,
  englishIrregular,
  englishVerbs,
  frenchIrregular,
  frenchVerbs,
} from './speech-verbs.ts';

/**
 * How much a verb needs around it to be one of saying: `any` nothing, `clause` a "que", a colon, a quotation or an
 * infinitive ("explique que"), `inverted` a subject behind it ("poursuit le directeur").
 */
export type VerbNeed = 'any' | 'clause' | 'inverted';

/** What a form of a verb may be; "dit" is finite and a participle. */
export type VerbForm = {
  readonly lemma: string;
  readonly language: 'fr' | 'en';
  readonly need: VerbNeed;
  readonly stance: Stance;
  readonly isFinite: boolean;
  readonly isParticiple: boolean;
  readonly isInfinitive: boolean;
  readonly isPresentParticiple: boolean;
};

type Parts = { finite: string[]; participle: string[]; infinitive: string[]; present: string[] };

/** Forms of a regular verb in -er, third persons of the tenses of reports: present, imperfect, past, future, conditional. */
function frenchForms(infinitive: string): Parts {
  const stem = infinitive.slice(0, -2);
  const doubled = /(?:el|et)$/.test(stem) && !/(?:rev|rec|dec)el$/.test(stem) ? [stem + stem.slice(-1)] : [];
  const soft = stem.endsWith('g') ? `${stem}e` : stem;
  return {
    finite: [
      ...[stem, ...doubled].flatMap((one) =>
        ['e', 'ent', 'era', 'eront', 'erait', 'eraient'].map((end) => one + end),
      ),
      ...['ait', 'aient', 'a'].map((end) => soft + end),
      `${stem}erent`,
    ],
    participle: ['e', 'ee', 'es', 'ees'].map((end) => stem + end),
    infinitive: [infinitive],
    present: [`${soft}ant`],
  };
}

function englishForms(base: string): Parts {
  const soft = base.endsWith('e') ? base.slice(0, -1) : base;
  const [third, past] = /[^aeiou]y$/.test(base)
    ? [`${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`]
    : [/(?:s|sh|ch|x)$/.test(base) ? `${base}es` : `${base}s`, `${soft}ed`];
  return { finite: [base, third, past], participle: [past], infinitive: [], present: [`${soft}ing`] };
}

function stanceOf(lemma: string): Stance {
  if (denying.has(lemma)) return 'denies';
  return doubting.has(lemma) ? 'doubts' : 'states';
}

const forms = new Map<string, VerbForm>();

function add(lemma: string, language: 'fr' | 'en', need: VerbNeed, parts: Parts): void {
  const put = (form: string, what: Partial<VerbForm>): void => {
    const known = forms.get(form);
    // A form of two verbs or languages ("estimate" / "estime") belongs to the first, with all that it may be.
    const none = { isFinite: false, isParticiple: false, isInfinitive: false, isPresentParticiple: false };
    forms.set(form, { lemma, language, need, stance: stanceOf(lemma), ...none, ...known, ...what });
  };
  for (const form of parts.finite) put(form, { isFinite: true });
  for (const form of parts.participle) put(form, { isParticiple: true });
  for (const form of parts.infinitive) put(form, { isInfinitive: true });
  for (const form of parts.present) put(form, { isPresentParticiple: true });
}

for (const [need, line] of frenchVerbs)
  for (const verb of line.split(' ')) add(verb, 'fr', need, frenchForms(verb));
for (const [need, lemma, finite, participle] of frenchIrregular)
  add(lemma, 'fr', need, {
    finite: finite.split(' '),
    participle: participle === '' ? [] : ['', 'e', 's', 'es'].map((end) => participle + end),
    infinitive: [lemma],
    present: [],
  });
for (const [need, line] of englishVerbs)
  for (const verb of line.split(' ')) add(verb, 'en', need, englishForms(verb));
for (const [need, lemma, finite, participle, present] of englishIrregular)
  add(lemma, 'en', need, {
    finite: finite.split(' '),
    participle: participle === '' ? [] : [participle],
    infinitive: [],
    present: [present],
  });

/** Every form of every verb of saying, folded. */
export const verbForms: ReadonlyMap<string, VerbForm> = forms;
