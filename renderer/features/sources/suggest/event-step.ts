import type { EntityChoice } from '#shared/commands/claim/record.ts';
import type { EventStage } from '#shared/model/event.ts';
import { tellingOf } from '#shared/reading/event-stage.ts';
import { foldText } from '#shared/reading/fold.ts';
import { entityOf } from './entity-choice.ts';
import type { SuggestionDesk } from './suggestion-desk.ts';

type Stretch = { readonly start: number; readonly end: number };

/** Steps by which an organisation knows of its breach: who takes them decides when the 72 hours begin. */
const knowing: ReadonlySet<EventStage> = new Set<EventStage>([
  'discovery',
  'internal-inquiry',
  'containment',
  'confirmation',
]);

/**
 * The step of a breach that a sentence tells of at a date, and the organisation that it says took it. The other dates
 * of the sentence part what it says of each.
 */
export function stepAt(
  desk: SuggestionDesk,
  sentence: Stretch,
  date: Stretch,
): { readonly stage: EventStage; readonly actor?: EntityChoice } {
  const inside = ({ start, end }: Stretch): Stretch => ({
    start: start - sentence.start,
    end: end - sentence.start,
  });
  const others = desk.all.filter(
    ({ kind, start, end }) =>
      kind === 'date' && start !== date.start && sentence.start <= start && end <= sentence.end,
  );
  const text = desk.text.slice(sentence.start, sentence.end);
  const { stage, words } = tellingOf(text, inside(date), others.map(inside));
  // The form does not show who takes part, and records nothing that it does not show.
  const isAsked = desk.isForForm !== true && knowing.has(stage);
  const actor = words === undefined || !isAsked ? undefined : actorOf(desk, sentence, words);
  return { stage, ...(actor === undefined ? {} : { actor }) };
}

const passive = /(?<![a-z])(?:ete|est|sont|fut|was|were|been|being)(?![a-z])/;
/** Who is told something knows it from then on, though the verb is passive: "was alerted by". */
const isTold = /alert|inform|notif|warn|tipped|avis|preven|avert|aware/;
const agent =
  /^[^,.;:]{0,50}(?<![a-z])(?:par|by) (?:la |le |l'|the )?(?:societe |entreprise |groupe |company |firm )?$/;

/** The organisation just before the words that tell of the step, or behind "par"; none when the sentence names no doer. */
function actorOf(desk: SuggestionDesk, sentence: Stretch, words: Stretch): EntityChoice | undefined {
  const [start, end] = [sentence.start + words.start, sentence.start + words.end];
  const between = (from: number, to: number): string => foldText(desk.text.slice(from, to)).text;
  const told = isTold.test(between(start, end));
  const found = desk.all
    .flatMap((one) => (one.kind === 'name' && one.entityKind === 'organisation' ? [one] : []))
    .flatMap((one) =>
      [one, ...one.also].map((place) => ({ name: one.quote, start: place.start, end: place.end })),
    )
    .filter((place) => sentence.start <= place.start && place.end <= sentence.end)
    .find((place) => {
      if (place.start >= end) return !told && agent.test(between(end, place.start));
      if (place.end > start) return false;
      const verb = between(place.end, start);
      return /^(?: [a-z'-]+){0,4} ?$/.test(verb) && (told || !passive.test(verb));
    });
  return found === undefined ? undefined : entityOf(desk, found.name);
}
