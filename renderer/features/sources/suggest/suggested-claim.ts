import { rowsOf } from '#shared/case/snapshot.ts';
import type { Accepted } from '#shared/commands/suggestion/accept.ts';
import { remembered } from '#shared/lib/memo.ts';
import { withoutStop } from '#shared/lib/without-stop.ts';
import type { Id } from '#shared/model/index.ts';
import { makeAnchor } from '#shared/reading/anchoring.ts';
import { sentenceAround } from '#shared/reading/sentences.ts';
import type {
  CountSuggestion,
  RelaySuggestion,
  SilenceSuggestion,
  SpeakerSuggestion,
  Suggestion,
} from '#shared/reading/suggest/suggestion.ts';
import type { ClaimDraft } from '../../../claim-form/claim-draft.ts';
import { candidatesOf } from '../../../claim-form/candidates.ts';
import { inputOf } from '../../../claim-form/draft-input.ts';
import { bareQuote, readDraft } from '../../../claim-form/read-draft.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { entityOf } from './entity-choice.ts';
import { stepAt } from './event-step.ts';
import type { SuggestionDesk } from './suggestion-desk.ts';

/** The text's word for what is counted; the head of a column is no beginning of a sentence: "41 200 dossiers". */
function unitWordOf({ unitWord = '', reasons }: CountSuggestion): string {
  const isHead = reasons.some(({ code }) => code === 'count.label');
  return isHead && /^\p{Lu}\p{Ll}{3}/u.test(unitWord)
    ? unitWord.charAt(0).toLocaleLowerCase() + unitWord.slice(1)
    : unitWord;
}

/**
 * The claim a suggestion proposes, as a draft of the form: its words, the finding that says the same if there is one,
 * and who speaks in that sentence. Relays and silences are no claims about a finding: `undefined`.
 */
export function suggestedDraft(desk: SuggestionDesk, one: Suggestion): ClaimDraft | undefined {
  switch (one.kind) {
    case 'count': {
      const draft = draftOn(desk, 'C', one.start, one.end);
      return withAttached(desk, {
        ...draft,
        lower: one.lower,
        upper: one.upper,
        exactness: one.exactness,
        // What is counted was looked for in the whole sentence: the form, which sees less, would name the next thing.
        unit: one.unit,
        unitWord: unitWordOf(one),
        vagueWord: one.vagueWord,
        role: one.role,
        scope: one.scope ?? '',
      });
    }
    case 'date': {
      const sentence = sentenceAround(desk.text, one.start, one.end);
      return withAttached(desk, {
        ...draftOn(desk, 'E', sentence.start, sentence.end, one.start),
        title: titleOf(desk.text, sentence, one),
        ...stepAt(desk, sentence, one),
        date: one.edtf ?? '',
        dateFromPublication: one.isRelative && one.edtf !== undefined ? true : undefined,
        asksDate: one.edtf === undefined ? true : undefined,
      });
    }
    case 'exposure':
      return withAttached(desk, {
        ...draftOn(desk, 'X', one.start, one.end),
        category: one.category,
        state: one.state,
      });
    case 'name': {
      const draft = draftOn(desk, 'N', one.start, one.end);
      const choice = entityOf(desk, one.fullName ?? one.quote, { found: one });
      return {
        ...draft,
        // That somebody is named here is nobody's saying, and taken from no one: least of all from who is named.
        speaker: undefined,
        via: [],
        stance: 'states',
        name: 'create' in choice ? choice.create.name : one.quote,
        entityKind: one.entityKind,
        ...('existing' in choice
          ? { attach: { table: 'entities', id: choice.existing } as const }
          : { brought: choice.create }),
      };
    }
    case 'speaker': {
      const start = Math.min(one.start, one.saidStart);
      const end = Math.max(one.end, one.saidEnd);
      return {
        ...draftOn(desk, 'A', start, end),
        wording: bareQuote(desk.text.slice(one.saidStart, one.saidEnd)),
        speaker: entityOf(desk, one.speaker),
        stance: one.stance,
      };
    }
    case 'relay':
    case 'silence':
      return undefined;
  }
}

/** What accepting records, or `undefined` when something is missing that only the reader can give. */
export function acceptedOf(desk: SuggestionDesk, one: Suggestion, locale: Locale): Accepted | undefined {
  if (one.kind === 'relay') {
    const sentence = sentenceAround(desk.text, one.start, one.end);
    const anchor = makeAnchor(desk.text, sentence.start, sentence.end);
    return { relay: { source: desk.source.id, from: entityOf(desk, one.from, { kind: 'medium' }), anchor } };
  }
  if (one.kind === 'silence') return silenceOf(desk, one);
  // "Mardi soir" of a document without a date: an event whose date is lost would look like one that has none.
  if (one.kind === 'date' && one.edtf === undefined) return undefined;
  const draft = suggestedDraft(desk, one);
  const input =
    draft === undefined ? undefined : inputOf(draft, rowsOf(desk.snapshot, 'cases')[0]?.id ?? '', locale);
  if (draft === undefined || input?.ok !== true) return undefined;
  const claim = input.value;
  const isOtherName = one.kind === 'name' && draft.attach === undefined && draft.name !== one.quote;
  return isOtherName && one.known?.by !== 'identifier' ? { claim, alias: one.quote } : { claim };
}

/** Whether accepting has all that it needs, told of many at little cost; `acceptedOf` has the last word. */
export function isWhole(one: Suggestion): boolean {
  switch (one.kind) {
    case 'count':
      return one.unit !== undefined;
    case 'date':
      return one.edtf !== undefined;
    case 'silence':
      return one.who !== undefined;
    case 'name':
    case 'exposure':
    case 'speaker':
    case 'relay':
      return true;
  }
}

/** A plain claim on a sentence, for what has no form of its own: a relay as its origin, a silence as a stance. */
export function draftInWords(
  desk: SuggestionDesk,
  one: Suggestion,
  sentence: { readonly start: number; readonly end: number },
): ClaimDraft {
  const draft = draftOn(desk, 'A', sentence.start, sentence.end);
  if (one.kind !== 'silence') return draft;
  const speaker = one.who === undefined ? undefined : entityOf(desk, one.who);
  return { ...draft, stance: 'declines', speaker, topic: 'contact' };
}

function silenceOf(desk: SuggestionDesk, one: SilenceSuggestion): Accepted | undefined {
  if (one.who === undefined) return undefined;
  const sentence = sentenceAround(desk.text, one.start, one.end);
  return {
    silence: {
      source: desk.source.id,
      anchor: makeAnchor(desk.text, sentence.start, sentence.end),
      asked: entityOf(desk, one.who),
      request: {
        channel: 'unknown',
        question: bareQuote(desk.text.slice(sentence.start, sentence.end)).slice(0, 300),
        outcome: one.answer === 'no-comment' ? 'no-comment' : 'silence',
        ...(desk.source.publisherEntity === undefined ? {} : { by: desk.source.publisherEntity }),
      },
    },
  };
}

/** A draft on a stretch of the text; who speaks and whom it is from are read `at` a place of it, its start if not said. */
function draftOn(
  desk: SuggestionDesk,
  letter: ClaimDraft['letter'],
  start: number,
  end: number,
  at: number = start,
): ClaimDraft {
  const anchor = makeAnchor(desk.text, start, end);
  const isSuggested = desk.isForForm !== true;
  const draft = readDraft(desk.snapshot, { letter, sourceId: desk.source.id, anchor, isSuggested });
  return { ...draft, stance: 'states', ...spoken(desk, at) };
}

/** Who is said to say something in a text, the shortest saying first, and whom it is said to have its words from. */
const voicesOf = remembered((all: readonly Suggestion[]) => ({
  speakers: all
    .filter((one): one is SpeakerSuggestion => one.kind === 'speaker')
    .toSorted((left, right) => left.saidEnd - left.saidStart - (right.saidEnd - right.saidStart)),
  relays: all.filter((one): one is RelaySuggestion => one.kind === 'relay'),
}));

/** Who speaks where a suggestion stands, how, and whom the sentence has it from. */
function spoken(desk: SuggestionDesk, at: number): Partial<ClaimDraft> {
  const { speakers, relays } = voicesOf(desk.all);
  const speaker = speakers.find(
    (one) => Math.min(one.start, one.saidStart) <= at && at < Math.max(one.end, one.saidEnd),
  );
  const sentence = sentenceAround(desk.text, at, at + 1);
  const via = relays
    .filter((one) => sentence.start <= one.start && one.end <= sentence.end)
    .map((one) => entityOf(desk, one.from, { kind: 'medium' }));
  return {
    ...(speaker === undefined ? {} : { speaker: entityOf(desk, speaker.speaker), stance: speaker.stance }),
    via,
  };
}

/** The finding of the case that says the very same, else none: two that only resemble each other are the reader's to join. */
function withAttached(desk: SuggestionDesk, draft: ClaimDraft): ClaimDraft {
  const same = candidatesOf(desk.snapshot, draft).find(({ table, id }) => {
    if (table === 'figures') {
      const figure = desk.snapshot.tables.figures.get(id as Id<'figures'>);
      return (
        figure !== undefined &&
        figure.lower === draft.lower &&
        figure.upper === draft.upper &&
        figure.exactness === draft.exactness &&
        figure.unit === draft.unit &&
        figure.role === draft.role
      );
    }
    if (table === 'exposures') return true;
    return (
      table === 'events' &&
      draft.date !== '' &&
      desk.snapshot.tables.events.get(id as Id<'events'>)?.stage === draft.stage &&
      draft.stage !== 'other' &&
      desk.snapshot.tables.events.get(id as Id<'events'>)?.date === draft.date
    );
  });
  return same === undefined ? draft : { ...draft, attach: same };
}

const titleLength = 120;

/** A title for an event: its sentence, or as much of it around the date as a title holds, cut between words. */
function titleOf(
  text: string,
  sentence: { readonly start: number; readonly end: number },
  date: { readonly start: number },
): string {
  const words = withoutStop(bareQuote(text.slice(sentence.start, sentence.end)));
  if (words.length <= titleLength) return words;
  const from = Math.max(0, Math.min(date.start - sentence.start - 40, words.length - titleLength));
  const start = from === 0 ? 0 : words.indexOf(' ', from) + 1;
  const cut = words.slice(start, start + titleLength);
  const end = start + titleLength >= words.length ? cut.length : Math.max(cut.lastIndexOf(' '), 1);
  return `${start === 0 ? '' : '… '}${cut.slice(0, end)}${start + end >= words.length ? '' : ' …'}`;
}
