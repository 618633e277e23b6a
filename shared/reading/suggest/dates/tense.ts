import type { Around } from './around.ts';
import { matchesIn } from '../../matches.ts';
import { writtenAt, type PlainText } from './plain-text.ts';

/** On which side of the day of writing the words beside a date put it; `near` is a deadline's word right before it. */
export type Side = 'past' | 'maybe-past' | 'future' | 'near' | undefined;

const deadline =
  /(?:^|[^a-z])(?:avant|d'ici|d'ici a|d'ici au|d'ici la|jusqu'au|jusqu'a|jusqu'en|au plus tard|plus tard|a partir de|a partir du|a compter de|a compter du|pour|before|by|until|till|no later than|prior to|starting|due|effective|deadline of|deadline is|through|echeance|limite) (?:le |la |l'|au |du |on |the |ce )?$/;
const begun = /(?:^|[^a-z])(?:depuis|since) (?:(?:le|la|les|the|last|debut|fin|mi|early|late|mid)[ -]|l')*$/;
/** "Prochaine réunion : jeudi", "Next update: Friday": a label that looks ahead. */
const scheduled =
  /(?<![a-z])(?:prochaine?s?|next|upcoming|a venir|a suivre|rendez-vous|rdv|deadline|due|echeance|date limite|reouverture|reprise|reopening|suite|audience|proces|verdict|delibere|reunion|assemblee|conference|permanence|webinaire|livraison|hearing|meeting|trial)(?: [a-z'-]+){0,3} ?: (?:le |la |on )?$/;
/** "L'échéance, fixée à lundi, est passée": whatever was fixed for then is over. */
const expired =
  /^[^.;:!?]{0,24}(?:(?:est|sont|etait) (?:deja )?(?:passee?s?|depassee?s?|echue?s?)|(?:a|ont) expire|(?:has|had|have) (?:passed|expired|lapsed))(?![a-z])/;
/** "Friday's settlement": what a weekday is said to have had. */
const ofWeekday =
  /^'s (?:[$€£]?[a-z0-9.,-]+ ){0,4}?(?:settlement|attack|breach|announcement|ruling|decision|fine|penalty|leak|hack|statement|report|outage|verdict|news|disclosure|filing|notice|letter|revelations?|admission)(?![a-z])/;
/** "Patch Tuesday is on the 13th": when it is. */
const fallsOn = /(?:^|[^a-z])(?:is|are|falls?|comes) on (?:the )?$/;
const frenchFuture =
  /(?<![a-z])(?:(?!(?:camera|opera|extra|infra|ultra|supra|sahara|mora|agora|aura |angora|tiara|hydra|cobra|versera )(?![a-z]))[a-z]+(?:era|iront|eront|dra|dront|vra|vront|rra|rront|ira|aura|auront|ura|uront)|[a-z]{2,}(?:erai|irai|drai|vrai)|doit|doivent|devait|devaient|devrait|devraient|repoussee?s?|(?:reportee?s?|renvoyee?s?|ajournee?s?|decalee?s?|prolongee?s?|etendue?s?|avancee?s?)(?= (?:aux?|a|en|jusqu))|objectifs?|(?<!(?:a|ai|ont|avait|avaient|aurait|ayant|est|sont|ete|deja|avons|avez) )(?:se reuni|(?:s')?ouvr|rouvr|debut|commenc|repren|se termin|se tien|expir|demarr)(?:t|e|d|ent|issent|nent)|(?<!(?:a|ai|ont|avait|avaient|est|sont|etait|etaient|ete) )pass(?:e|ent) (?:au|en|devant|a la)|(?:nous|vous|moi|toi)(?: (?:vous|nous|le|la|les|lui|leur|y|en))? [a-z]+r(?:ons|ez)|a lieu|ont lieu|(?<!(?:etait|etaient|avait|avaient) )(?:prevue?s?|attendue?s?|programmee?s?)|(?<!(?:etait|etaient|avait|avaient|ete) )(?:fixee?s?|calee?s?|planifiee?s?)(?= (?:(?:aux?|du|le|les|pour|en|entre|a) |$)|$)|envisage(?:e?s?|nt)|prochaine?s?|prome(?:t|ttent)|espere(?:nt)?|s'y engage(?:nt)?|s'engage(?:nt)?|prevoi(?:t|ent)|table(?:nt)? sur|en delibere|delibere(?= (?:le|au) )|verdict|(?:va|vont|compte(?:nt)?) [a-z]{2,}(?:er|ir|re)|pense(?:nt)? (?:(?:tout|pouvoir) ){0,2}[a-z]{2,}(?:er|ir|re)|pourrai(?:t|ent)(?! avoir| etre| remonter| dater| provenir| s'etre)|rendez-vous|rdv|a venir|echeance|date limite|(?:la )?suite (?=(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le \d|en [a-z]|demain|$))|a suivre)(?![a-z])/g;
const englishFuture =
  /(?<![a-z'])(?<!(?:n't|not) )(?:will|shall|won't|we'll|going to|expected|expects?|scheduled|slated|(?:set|listed|booked|fixed) (?:down )?for|due|planned|plans?|upcoming|next [a-z]+(?: [a-z]+)?(?=:)|deadline|expires?|enrol|enroll|renewal|takes? effect|is set to|are set to|must|should|would|about to|(?:meet|(?<!(?:left|was|were|been|stayed|remained|kept|publicly) )open|reopen|start|end|close|resume|return|vote|launch)s?|begins?|goes|takes? place|runs out|hopes? to|intends? to|promises?|pledges?|vows?|aims? to|(?:moved|postponed|delayed|adjourned|rescheduled|deferred|pushed back|put back|put off|brought forward)(?= (?:to|until|till|from) )|(?:rises?|increases?|falls?) by|comes? into|appl(?:y|ies)(?= from)|(?:is|are) to|(?<!(?:was|were|had|found|known|proved|out|said|alleged|believed|thought|reported|claimed|needed|used|continued|began|started|seemed|appeared) )to be (?:[a-z]{3,}ed|held|heard|sent|paid|done|shut|ready|told|rebuilt|put|made))(?![a-z])/g;
const frenchPast =
  /(?<![a-z])(?:s'est|se sont|a|ai|ont|avons|avez|avais|avions|aviez|avait|avaient|etait|etaient|fut|furent|ete|eu|aurait|auraient|ayant|[a-z]{3,}(?:ait|aient|erent|irent))(?![a-z])/g;
/** Words that only one of the two has: "a résumé", "le vote" are no verbs of the other. */
const frenchWords =
  /(?<![a-z])(?:le|la|les|des|du|une|dans|pour|sur|par|qui|que|est|etait|[ldqn]'[a-z]+)(?![a-z])/;
const englishWords = /(?<![a-z])(?:the|of|and|was|were|has|had|will|would|with|from|by|at|its|that)(?![a-z])/;
const notBefore =
  /(?:ne |n')[a-z]+r(?:a|ont)(?: [a-z]+){0,3} qu(?:e |')(?:(?:vers|a|au|en|fin|debut) )*(?:le |la |l')?$/;
/** These may be of the present too: "est joignable". */
const frenchPresent = /(?<![a-z])(?:est|sont|is|are)(?![a-z])/g;
const longPast = /(?<![a-z])(?:had|was|were|did|didn't|avait|avaient|etait|etaient)(?![a-z])/;
const englishPast =
  /(?<![a-z])(?:was|were|had|has|have|did|didn't|said|told|began|found|sent|took|became|came|made|saw|went|got|learnt|put|hit|fell|rose|gave|wrote|sold|paid|kept|left|lost|stole|broke|brought|bought|held|met|ran|grew|knew|led|let|cut|set|shut|spoke|stood|struck|thought|understood|withdrew|won|sat|leaked|[a-z]{3,}ed)(?![a-z])/g;

/** What stands in a calendar: of a sentence without a verb of the past it is to come. */
const appointment =
  /(?<![a-z])(?:audience|permanence|reunion|conference|webinaire|atelier|formation|rendez-vous|rencontre|assemblee generale|ag|seance|envoi|livraison|versement|scrutin|point presse|mail|courrier|hearing|meeting|briefing|webinar|workshop|town hall|trial|(?:tien(?:t|nent)|organise(?:nt)?|propose(?:nt)?|recoi(?:t|vent)|accueille(?:nt)?|comparai(?:t|ssent)|plaide(?:nt)?|statue(?:nt)?|examine(?:nt)?|revien(?:t|nent)|rouvre(?:nt)?))(?![a-z])/;
const untilThen = /(?:^|[^a-z])(?:jusqu'(?:a|au|en)|until|till|through) (?:le |la |l'|the )?$/;
const allThrough = /(?:^|[^a-z])(?:all |right )?through(?:out)? (?:all )?(?:the )?$/;
/** What has not come yet. */
const toCome =
  /(?<![a-z'])(?:will|won't|shall|(?:is|are|not) (?:to|expected|due|set|planned|scheduled|likely)|going to|devr(?:a|ont|ait|aient)|[a-z]{2,}er(?:a|ont)|ser(?:a|ont)|attendue?s|prevue?s?|n'est pas attendue?)(?![a-z])/;
/** What went on and was over; what is put off, closed or prolonged until a day is so still. */
const wentOn =
  /(?<![a-z])(?:(?:a|ont) dure|(?:est|sont) (?:restee?s?|demeuree?s?)|(?:a|ont) ete (?!repouss|report|prolong|fix|accord|donn|etend|suspend|ferm|plac|mis)[a-z]+|stayed|remained|lasted|left|ran|continued|persisted|kept)(?![a-z])/;

const endsAsFuture = /(?<![a-z'])[a-z]+r(?:a|ont|ai)(?![a-z])/g;

/** The same words with the preposition "à" taken out, so that only "a" is left for the verb. */
export function verbsOnly(plain: PlainText, start: number, end: number, { before, after }: Around): Around {
  const from = start - before.length;
  const heard = (text: string, at: number): string =>
    text.replaceAll(/(?<![a-z'])a(?![a-z'])/g, (letter, index: number) =>
      /^[àÀ]/.test(writtenAt(plain, at + index, at + index + 1).normalize('NFC')) ? '_' : letter,
    );
  return { before: heard(before, from), after: heard(after, end) };
}

/** "Next week: a talk with …, on Tuesday": what a newsletter or an agenda announces. */
const comingUp =
  /^(?:[a-z]+ )?(?:next (?:week|issue|edition|time)|coming up|(?:dans|au|a suivre dans) (?:le |notre )?prochaine? (?:numero|lettre|edition|episode)|(?:la )?semaine prochaine|a venir|au programme) ?:/;

/** Tells from the sentence whether a date without a year, or a weekday, lies behind or ahead of the day of writing. */
export function sideOf({ before, after }: Around, heard: Around = { before, after }): Side {
  // "Depuis septembre" is the September that was.
  if (begun.test(before)) return 'past';
  if (scheduled.test(before) || comingUp.test(before)) return 'future';
  if (expired.test(after) || ofWeekday.test(after)) return 'past';
  if (fallsOn.test(before)) return 'future';
  // What stands beyond a semicolon or a colon speaks of something else; a label right before the date speaks of it.
  const label = /: $/.exec(before)?.index ?? before.length;
  const whole = before.slice(
    Math.max(before.lastIndexOf(';'), before.lastIndexOf(': ', label - 1), lastClause(before)) + 1,
  );
  // "Juin : reprise attendue": what a label has behind it is what it tells.
  const told = before === '' ? after.replace(/^ ?: /, ' ') : after;
  const rest = /^[^;]*?(?=;|: |$)/.exec(told)?.[0] ?? told;
  // "Les auteurs, arrêtés en juillet, seront jugés": what stands between commas speaks for itself.
  const inner = rest.startsWith(',')
    ? /, ([a-z' -]{4,40}) (?:en|le|au|in|on|d[eu]s?) $/.exec(whole)?.[1]
    : undefined;
  // "Ne sera corrigée que le 17 septembre" is told of the past as often as of what is to come.
  const [from, to] = inner === undefined ? [whole.replace(notBefore, ''), rest] : [inner, ''];
  // "Until Friday to respond" is a term that is given.
  if (untilThen.test(before) && /^ (?:at \S+ )?(?:to|pour) [a-z]/.test(after)) return 'near';
  if (untilThen.test(before) && wentOn.test(from)) return 'past';
  // "Will take until November": however far that is.
  if (untilThen.test(before) && toCome.test(from)) return 'future';
  // "It sat there all through the summer": for as long as that went on.
  if (allThrough.test(before) && !toCome.test(from) && distanceOf([englishPast], from, '') !== undefined)
    return 'past';
  if (deadline.test(before)) return longPast.test(`${from} ${to.slice(0, 40)}`) ? 'past' : 'near';
  const isFrench = frenchWords.test(from + to) && !englishWords.test(from + to);
  const future = distanceOf(isFrench ? [frenchFuture] : [frenchFuture, englishFuture], from, to);
  const past = distanceOf(
    isFrench ? [frenchPast] : [frenchPast, englishPast],
    before.endsWith(from) ? heard.before.slice(before.length - from.length) : from,
    after.startsWith(to) ? heard.after.slice(0, to.length) : to,
  );
  const isOver = /(?<![a-z])(?:s'est|se sont|est|sont) [a-z]{2,}(?:ee?s?|i[es]?|u|us|it|is)(?![a-z])/.test(
    `${from} ${to}`,
  );
  if (future === undefined && past === undefined && !isOver && appointment.test(from)) return 'future';
  if (future === undefined && past === undefined)
    return distanceOf([frenchPresent], from, to) === undefined ? undefined : 'maybe-past';
  if (future === undefined) return 'past';
  // "A été annoncé pour", "est prévue": the auxiliary belongs to the word that looks ahead.
  return past === undefined || future <= past + 12 ? 'future' : 'past';
}

/**
 * The same words without the names that end as a French verb to come does: "Canberra", "Sandra". Such a verb has no capital
 * but at the head of its sentence, where French has none.
 */
export function withoutNames(plain: PlainText, start: number, end: number, around: Around): Around {
  const spoken = (text: string, at: number): string =>
    text.replaceAll(endsAsFuture, (word, index: number) => {
      const [first = '', second = ''] = writtenAt(plain, at + index, at + index + 2);
      return /\p{Lu}/u.test(first) && /\p{Ll}/u.test(second) ? '_'.repeat(word.length) : word;
    });
  return {
    before: spoken(around.before, start - around.before.length),
    after: spoken(around.after, end),
  };
}

/** Where the last clause begins that a comma and a conjunction part from the one before. */
function lastClause(before: string): number {
  return Math.max(
    ...[', and ', ', but ', ', et ', ', mais ', ', puis '].map((join) => before.lastIndexOf(join)),
  );
}

/** How far the nearest of some words stands from the date; those after it count as a little farther. */
function distanceOf(patterns: readonly RegExp[], before: string, after: string): number | undefined {
  let nearest: number | undefined;
  const keep = (distance: number): void => {
    if (nearest === undefined || distance < nearest) nearest = distance;
  };
  for (const pattern of patterns) {
    for (const match of matchesIn(before, pattern)) keep(before.length - match.index - match[0].length);
    for (const match of matchesIn(after, pattern)) keep(match.index + 8);
  }
  return nearest;
}

/** What is fixed for a day has its participle before it as well: "attendu jeudi". */
const fixed =
  /^(?:prevu|attendu|programm|report|repouss|fix|convoqu|planifi|cal(?=ee?s?$)|invit|ajourn|renvoy|decal|appel|cite|assign|envisag|deliber|prolong|etend|avanc|promis|arrete(?=s? au)|plac|maintenu)/;
const participle =
  // Read from the end: forwards, each letter of the sentence could begin one.
  /$(?<=(?<=^|[^\p{L}])(\p{L}{2,}(?:é|ée|és|ées))[\s\u00a0]+(?:(?:le|en|au|ce|cet|dès|fin|début|mi|depuis)[\s\u00a0-]+)*)/u;
const opening =
  /(?:^|[,;(–—][\s\u00a0]+)(\p{L}{2,}(?:é|ée|és|ées|is|ise|ie|ies|it|ite|ue|us|ues|erte?s?))[\s\u00a0]+(?:[\p{L}'’-]+[\s\u00a0]+){0,3}?(?:(?:le|en|au|ce|dès|fin|début|mi)[\s\u00a0-]+)*$/u;

const term =
  /(?<![a-z])(?:closes?|ends?|expires?|lapses?|runs? out|terminates?|prend fin|prennent fin|expirent?|echoit|s'achevent?|se terminent?|s'acheve|se termine|prendra fin|expirera|s'achevera|se terminera|will (?:close|end|expire|lapse)) (?:(?:on|in|at|by|le|au|en|fin|the|end|of|late|early) ?)*$/;

/** Whether something ends on a date by the verb before it: "Enrollment closes on", "will take until". */
export function isTerm({ before }: Around): boolean {
  return term.test(before) || (untilThen.test(before) && toCome.test(before.slice(lastClause(before) + 1)));
}

/** Verbs and their kind that may be told of a day to come: "a annoncé la fermeture ce jeudi", "fermerait ce jeudi". */
const announces =
  /(?<![a-z])(?:(?:annonc|prom[ei]s?|prev|programm|confirm|indiqu|inform(?!ation)|alert|averti|decid|demand|exig|invit|vot|fix|warn|ask|call|order|agree)[a-z]*|sa(?:id|ys)|told|(?!aurai|serai(?:t|ent) (?:deja|entree?s?))[a-z]{2,}rai(?:t|ent))(?![a-z])/;
/** Right before the day: what is held on it, or what is to be done. */
const toBeDone =
  /(?<![a-z])(?:pour|d'ici|before|by|for|to [a-z]+|[a-z]{2,}(?:er|ir|[^ai]re|[^a]ire)|faire|(?:an? |the |un |une |des |le |la |l')(?:[a-z-]+ ){0,2}(?:reunion|assemblee|audience|conference|vote|conseil|debat|manifestation|greve|meeting|hearing|trial|strike|debate)) $/;

/**
 * Whether the verbs of the past in a sentence speak of a day named "ce jeudi" that begins at a plain offset: it heads the
 * sentence, a participle stands right before it ("a confirmé ce jeudi"), or nothing beside it looks ahead.
 */
export function isOfVerb(plain: PlainText, start: number, { before }: Around): boolean {
  if (/^(?:(?:et|mais|puis|and|but),? )?$/.test(before)) return true;
  const written = writtenAt(plain, start - Math.min(before.length, 40), start).normalize('NFC');
  const done = participle.exec(written)?.[1];
  const word = done === undefined ? '' : foldedWord(done);
  const left = before.slice(0, before.lastIndexOf(word));
  const isNoun = /(?<![a-z])(?:(?:une?|la|les?|des|du|de|cette|ce|sa|son|ses|leurs?) |[ld]')$/.test(left);
  if (word !== '' && !isNoun)
    return !fixed.test(word) && !/(?<![a-z])serai(?:t|ent) (?:[a-z]+ )?$/.test(left);
  return !toBeDone.test(before) && !announces.test(before);
}

function foldedWord(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/**
 * Whether a French participle stands before a date that begins at a plain offset and has no auxiliary of its own: "interpellé
 * dimanche, il doit…", "8 000 dossiers annoncés en octobre". Read from the text as written: only the accent tells it.
 */
export function isOfParticiple(plain: PlainText, start: number, { before, after }: Around): boolean {
  const from = start - before.length;
  const written = writtenAt(plain, Math.max(from, start - 60), start).normalize('NFC');
  const close = participle.exec(written)?.[1];
  const first = /^[^.;:]{0,60}?,/.test(after) ? opening.exec(written)?.[1] : undefined;
  const found = close ?? first;
  if (found === undefined) return false;
  const folded = foldedWord(found);
  if (fixed.test(folded)) return false;
  const left = before.slice(0, Math.max(0, before.lastIndexOf(folded)));
  return !/(?:^|[^a-z])(?:ser(?:a|ont|ait|aient)|etre|est|sont|soi(?:t|ent)|fut|furent|a|ont|avait|avaient|aura|auront|etai(?:t|ent)|ete) (?:[a-z]+ ){0,2}$/.test(
    left,
  );
}
