import { nameAt } from './name-runs.ts';
import { type SpeakerPhrase } from './phrases.ts';
import type { Stance } from '../../../model/claim.ts';
import type { RelaySuggestion, SpeakerSuggestion, SuggestionReason } from '../suggestion.ts';
import { antecedentOf, paragraphNumbers, type LastSpeaker } from './antecedents.ts';
import { foundAt, reasonAt } from './cues.ts';
import { doubtGroup, isDoubtOf } from './doubt-groups.ts';
import { spokenGroup } from './phrasal-groups.ts';
import { prepositionCue } from './prepositions.ts';
import { rebuttalOf } from './rebuttals.ts';
import {
  conjunctionAfter,
  pastApposition,
  quotationAfter,
  quotationBefore,
  quotationIndex,
  reportedBy,
  type QuotationIndex,
  type Reported,
} from './reported.ts';
import { voiceNouns, writingNouns } from './speaker-nouns.ts';
import { boasting } from './speech-verbs.ts';
import { subjectOf } from './subjects.ts';
import { placeOf, type SaidText } from './tokens.ts';
import { transcriptCue } from './transcripts.ts';
import { verbForms } from './verb-forms.ts';
import type { VerbGroup } from './verb-parts.ts';

/** Who says what in a text, and what it has from writings that nobody is named for. In order, without overlap. */
export function speakersIn(said: SaidText): {
  readonly speakers: readonly SpeakerSuggestion[];
  readonly relays: readonly RelaySuggestion[];
} {
  const quotes = quotationIndex(said);
  const paragraphs = paragraphNumbers(said);
  const speakers: SpeakerSuggestion[] = [];
  const relays: RelaySuggestion[] = [];
  /** By their colon, quotations of who denies something else before it. */
  const rebuttals = new Map<number, { readonly phrase: SpeakerPhrase; readonly told: Reported }>();
  let last: LastSpeaker | undefined;

  const speak = (
    from: number,
    to: number,
    phrase: SpeakerPhrase,
    stance: Stance,
    leads: boolean,
    reasons: readonly SuggestionReason[],
    told?: Reported,
  ): void => {
    const place = foundAt(said, from, to);
    const before = speakers.at(-1);
    if (before !== undefined && before.end > place.start) {
      // The same words read twice: what names somebody stays.
      if (before.end - before.start >= place.end - place.start) return;
      speakers.pop();
    }
    const behind = phrase.entityKind === 'person' ? pastApposition(said, to) : to;
    const reported = told ?? reportedBy(said, quotes, { from, to: behind }, leads);
    const [name, words] = [
      placeOf(said, phrase.nameFrom, phrase.nameTo),
      placeOf(said, reported.from, reported.to),
    ];
    speakers.push({
      kind: 'speaker',
      ...place,
      speaker: said.folded.original.slice(name.start, name.end),
      speakerStart: name.start,
      speakerEnd: name.end,
      stance,
      saidStart: words.start,
      saidEnd: Math.max(words.start, words.end),
      reasons,
    });
    last = { phrase, paragraph: paragraphs[to - 1] ?? 0, to };
  };

  const speakWith = (
    group: VerbGroup,
    from: number,
    to: number,
    phrase: SpeakerPhrase,
    leads: boolean,
    reasons: readonly SuggestionReason[],
  ): void => {
    const rebuttal = rebuttalOf(said, quotes, group, { from, to }, leads);
    if (rebuttal === undefined) return speak(from, to, phrase, group.stance, leads, reasons);
    const { colon, told, against } = rebuttal;
    // "X dément : « … »": what is denied is not there to be said, and the quotation is what X says.
    if (against === undefined)
      return speak(
        from,
        to,
        phrase,
        'states',
        leads,
        [reasonAt(said, 'speaker-colon', colon, colon + 1)],
        told,
      );
    speak(from, to, phrase, group.stance, leads, reasons, against);
    rebuttals.set(colon, { phrase, told });
  };

  for (let index = 0; index < said.tokens.length; index += 1) {
    const rebuttal = rebuttals.get(index);
    if (rebuttal !== undefined) {
      const reasons = [reasonAt(said, 'speaker-colon', index, index + 1)];
      speak(index, index + 1, rebuttal.phrase, 'states', true, reasons, rebuttal.told);
      continue;
    }
    const cue = prepositionCue(said, index);
    if (cue !== undefined) {
      const phrases =
        cue.phrases.length > 0 || cue.pronoun === undefined
          ? cue.phrases
          : antecedents(said, cue.pronoun, last, paragraphs);
      const reasons = [reasonAt(said, 'speaker-preposition', cue.from, cue.cueTo)];
      for (const [count, phrase] of phrases.entries()) {
        const from = count === 0 ? cue.from : phrase.from;
        const to = cue.to ?? (cue.pronoun === undefined ? phrase.to : cue.pronoun + 1);
        if (phrase.isMedium || phrase.entityKind === 'place') continue;
        if (phrase.isWriting) {
          if (phrase.isDocument) relays.push(relayOf(said, from, to, phrase, reasons));
        } else speak(from, to, phrase, cue.stance ?? 'states', cue.leads ?? false, reasons);
      }
      continue;
    }
    const transcript = transcriptCue(said, index, quotes);
    if (transcript !== undefined) {
      const reasons = [reasonAt(said, 'speaker-colon', transcript.colon, transcript.colon + 1)];
      speak(transcript.phrase.from, transcript.phrase.to, transcript.phrase, 'states', true, reasons);
      continue;
    }
    const group = doubtGroup(said, index) ?? spokenGroup(said, index);
    if (group === undefined || isSilence(group)) continue;
    const subject = subjectOf(said, group);
    if (subject === undefined) continue;
    if (subject.side === 'pronoun') {
      if (!isSaying(said, group, quotes, 'before', group.pronoun === undefined ? subject.pronoun : undefined))
        continue;
      const phrase = antecedentOf(said, subject.pronoun, last, paragraphs);
      if (phrase === undefined) continue;
      const [from, to] = [Math.min(subject.pronoun, group.from), Math.max(subject.pronoun + 1, group.to)];
      const reasons = [
        reasonOf(said, group),
        reasonAt(said, 'speaker-pronoun', subject.pronoun, subject.pronoun + 1),
      ];
      speakWith(group, from, to, phrase, group.pronoun === undefined, reasons);
      continue;
    }
    const { phrase, side } = subject;
    // "The notice reads": only what is written does.
    if (group.form.lemma === 'read' && !isWritten(said, phrase)) continue;
    if (phrase.isMedium || phrase.entityKind === 'place' || !isSaying(said, group, quotes, side, phrase.from))
      continue;
    const [from, to] = [Math.min(phrase.from, group.from), Math.max(phrase.to, toldTo(said, group))];
    if (phrase.isWriting) {
      // "L’article n’en revendique aucune", "cet article ne précise pas": nothing is had from what it does not say.
      if (phrase.isDocument && !isUnsaid(said, group))
        relays.push(relayOf(said, from, to, phrase, [reasonOf(said, group)]));
    } else speakWith(group, from, to, phrase, side === 'before', [reasonOf(said, group)]);
  }
  return { speakers, relays };
}

function isWritten(said: SaidText, { from, to }: SpeakerPhrase): boolean {
  return said.tokens.slice(from, to).some(({ text }) => writingNouns.has(text) || voiceNouns.has(text));
}

/** A document that does not say, or claims none. */
function isUnsaid(said: SaidText, group: VerbGroup): boolean {
  return (
    group.stance === 'declines' ||
    (boasting.has(group.form.lemma) && /^n[e']$/.test(said.tokens[group.from]?.text ?? ''))
  );
}

/** Who declines to comment is silent, and is found as such. */
function isSilence({ form, stance }: VerbGroup): boolean {
  return stance === 'declines' && /^(?:comment|commenter|repondre|respond|reply|reagir)$/.test(form.lemma);
}

/** "told Reuters": whom it was told belongs to the verb. */
function toldTo(said: SaidText, group: VerbGroup): number {
  if (group.form.lemma !== 'tell') return group.to;
  const at = /^(?:the|le|la|l')$/.test(said.tokens[group.to]?.text ?? '') ? group.to + 1 : group.to;
  const name = nameAt(said, at);
  if (name !== undefined && name.from <= at) return name.to;
  return /^(?:us|reporters|journalists|customers|users|him|her|them)$/.test(said.tokens[group.to]?.text ?? '')
    ? group.to + 1
    : group.to;
}

function antecedents(
  said: SaidText,
  pronoun: number,
  last: LastSpeaker | undefined,
  paragraphs: Int32Array,
): readonly SpeakerPhrase[] {
  const phrase = antecedentOf(said, pronoun, last, paragraphs);
  return phrase === undefined ? [] : [phrase];
}

function relayOf(
  said: SaidText,
  from: number,
  to: number,
  phrase: SpeakerPhrase,
  reasons: readonly SuggestionReason[],
): RelaySuggestion {
  const name = placeOf(said, phrase.nameFrom, phrase.nameTo);
  return {
    kind: 'relay',
    ...foundAt(said, from, to),
    from: said.folded.original.slice(name.start, name.end),
    fromStart: name.start,
    fromEnd: name.end,
    reasons,
  };
}

function reasonOf(said: SaidText, group: VerbGroup): SuggestionReason {
  const code =
    boasting.has(group.form.lemma) && group.stance === 'states'
      ? 'speaker-claims'
      : `speaker-${group.stance}`;
  return reasonAt(said, code, group.from, group.to);
}

/** Whether a verb that may mean other things says something here. */
function isSaying(
  said: SaidText,
  group: VerbGroup,
  quotes: QuotationIndex,
  side: 'before' | 'after',
  /** Where the subject begins; absent when it is a pronoun behind the verb, which tells enough. */
  from: number | undefined,
): boolean {
  if (from === undefined || (side === 'after' && !group.isPassive) || group.form.need === 'any') return true;
  if (isDoubtOf(said, group)) return true;
  if (group.stance === 'declines' || toldTo(said, group) > group.to) return true;
  if (/^s[e']$/.test(said.tokens[group.from]?.text ?? '')) return true;
  if (
    quotationBefore(said, quotes, Math.min(from, group.from)) !== undefined ||
    quotationAfter(said, quotes, group.to) !== undefined
  )
    return true;
  if (group.form.need === 'inverted') return false;
  if (said.tokens[group.to]?.text === 'sur' && /^(?:alerter|insister)$/.test(group.form.lemma)) return true;
  const end = said.sentenceEnd[group.verb] ?? group.to;
  const that = conjunctionAfter(said, group.to, end);
  // "X explique la panne par le fait que": the conjunction belongs to a noun when a preposition came first.
  if (that !== undefined && !isLoose(said, group.to, that)) return true;
  const next = said.tokens[group.to]?.text ?? '';
  if (
    next === ':' ||
    (group.form.language === 'en' &&
      /^(?:it|they|he|she|we|there|its|the|no|nothing)$/.test(next) &&
      /^(?:say|believe|think|suspect|warn|estimate|argue|conclude|report)$/.test(group.form.lemma))
  )
    return true;
  return (
    isLast(said, group, from) ||
    // "Orvalys dit regretter"
    (group.form.lemma === 'dire' && verbForms.get(next)?.isInfinitive === true) ||
    /^(?:avoir|etre|ne|n'|y|en|pouvoir|vouloir|devoir)$/.test(next) ||
    (/(?:er|ir|oir)$/.test(next) && !verbForms.has(next) && group.form.language === 'fr' && next.length > 4)
  );
}

/** "Nothing was taken, Orvalys says in its notice.": who says it stands behind a comma, and nothing else is told. */
function isLast(said: SaidText, group: VerbGroup, subject: number): boolean {
  // "Firm lost files, court told": to whom.
  if (group.form.language !== 'en' || group.form.lemma === 'tell') return false;
  if (said.tokens[subject - 1]?.text !== ',') return false;
  const next = said.tokens[group.to]?.text ?? '.';
  return subject - 1 > (said.sentenceStart[subject] ?? 0) + 1 && /^(?:[.!?;]|\n.*|in|on|at)$/s.test(next);
}

function isLoose(said: SaidText, from: number, to: number): boolean {
  for (let at = from; at < to - 1; at += 1) {
    const text = said.tokens[at]?.text ?? '';
    if (
      /^(?:par|pour|dont|qui|fait|ainsi|alors|lors|bien|tant|plus|moins|tandis|afin|depuis|pendant|so)$/.test(
        text,
      )
    )
      return true;
  }
  return false;
}
