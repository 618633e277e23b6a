import type { FoldedText } from '../../fold.ts';
import type { Draft } from './draft.ts';

type Span = { readonly start: number; readonly end: number };

const before =
  /(?<![a-z])(?:en moyenne|on average|averag(?:ed|es|ing)|(?:an |the )?average of|(?:une |la )?moyenne de|a raison de|at a rate of)(?: (?:de|of|a))?,? ?$/;
const day =
  '(?:lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const after = new RegExp(
  `^(?: [a-z'-]+){0,4} (?:par (?:an|annee|saison|exercice|mois|jour|semaine|nuit|heure|minute|seconde|tete|dossier)|(?:chaque|tous les) (?:annee|mois|jours?|nuit|semaine|heure|matins?|soirs?|${day})|(?:(?<!(?:for|in|within|after|over|about|than|of|almost|nearly|half|quite) )(?:a|an)|per|each|every) (?:year|season|month|day|week|night|hour|minute|second|head|morning|evening|${day})|annually)(?![a-z])(?! (?:later|ago|earlier|before|after|prior|beforehand|since))`,
);
/** "Chaque jour, 4 000 voyageurs …", "Every week it serves 900 people": the head of a sentence says how often. */
const often =
  /^[^a-z]*(?:(?:chaque|toutes les|tous les) (?:annees?|mois|jours?|nuits?|semaines?|matins?|soirs?|ete|hiver|week-ends?)|(?:each|every) (?:year|month|day|week|night|morning|evening|summer|winter|weekend))(?:,| [a-z'-]+){0,6}?,? $/;

/** Whether a number is said of each day, year or head: a rate. */
export function isRate(folded: FoldedText, draft: Draft, span: Span): boolean {
  const left = folded.text.slice(Math.max(span.start, draft.start - 80), draft.start);
  return (
    before.test(left.slice(-24)) ||
    after.test(folded.text.slice(draft.phrase.end, draft.phrase.end + 70)) ||
    (draft.start - span.start <= 80 && often.test(left))
  );
}
