import type { Around } from './around.ts';
import { isCapitalAt } from '../../fold.ts';
import { beginsLine, spanOf, type PlainText } from './plain-text.ts';
import type { Told } from './told.ts';

/** Ends what stands before a relative date; each list is of words right before it. */
const after = (words: string): RegExp => new RegExp(`(?:^|[^a-z])(?:${words}) $`);

const announced = after(
  `annonce|annoncent|publie|publient|revele|revelent|confirme|confirment|informe|indique|communique|reconnait|reconnaissent|affirme|affirment|explique|expliquent|assure|assurent|repete|repetent|declare|declarent|precise|precisent|maintient|soutient|admet|dement|devoile|alerte|previent|
   ecrivons|informons|adressons|notifions|publions|annoncons|prevenons|alertons|contactons|avertissons|
   parue?s?|rendue?s? publiques?|des`.replaceAll(/\s/g, ''),
);
const auxiliary = after('a|ont|ai|avons|a ete|ont ete');
/** A participle, as it is written: folded, "annoncé" is "annonce". */
const participle = /^[\s\u00a0](?:[\p{L}’']+[\s\u00a0])?\p{L}{2,}(?:é|ée|és|ées|u|is|it)(?!\p{L})/u;
const participleBefore = /(?:é|ée|és|ées|u|is|it)[\s\u00a0]$/u;
/** A verb of telling or of coming to know, as it is written folded. */
const telling =
  /(?<![a-z])(?:(?:annonc|revel|devoil|publi|communiqu|inform|preven|avert|appren|appri|connai|connu|parl|reconn|confirm|decouv|divulgu|notifi|signal|alert)[a-z]*|sus?|sues?|sai[st]|savoir|savons|dire|dite?s?|public|publique)(?![a-z])/;
const tellingBefore = new RegExp(`${telling.source} (?:seulement |enfin )*$`);
/** "Pourquoi l'annoncer aujourd'hui ?", "avoir attendu pour prévenir aujourd'hui". */
const whyNow =
  /(?:^|[^a-z])(?:pourquoi|attendre pour|attendu pour) (?:l'|les? |la |en |nous |vous )?(?:annoncer|reveler|publier|communiquer|parler|dire|prevenir|avertir|informer) $/;
const elided = /(?:^|[^a-z])(?:d|l|qu|jusqu|lorsqu|puisqu|n|s|j|m)'$/;
/** "Plus de trois semaines plus tard" tells no day. */
const boundsCount = after(
  "plus de|moins de|plus d'|moins d'|more than|less than|fewer than|at least|au moins|within|over|under|a|quelques",
);
const lastsSo = after('the|over|in|in the|within|within the|during|during the|for|for the|over the');
/** "Assurer la veille" is to keep watch. */
const keepsWatch = after(
  'a|assure(?:nt|r)?|poursuit|mene(?:nt|r)?|dans|cellule de|sur|realise(?:r|nt)?|renforce(?:r|nt)?|de|et',
);

/** Whether the words of a relative date are one where they stand: "aujourd'hui" may mean nowadays, "à ce jour" so far. */
export function isToldAccepted(plain: PlainText, told: Told, around: Around): boolean {
  const words = plain.text.slice(told.start, told.end);
  const glued = /[a-z0-9'-]/.test(plain.text.charAt(told.start - 1));
  if (glued && !elided.test(plain.text.slice(Math.max(0, told.start - 9), told.start))) return false;
  const { before } = around;
  if (words === "aujourd'hui") return isThatDay(plain, told, around);
  if (told.isOnward === true) return beginsLine(plain, told.start);
  if (words === 'ce jour') return !after("a|de|jusqu'a|du").test(before);
  if (words.startsWith('demain')) return !after('de|qui').test(before);
  if (words.endsWith('today')) return isToday(plain, told, around);
  if (told.isSpan === true) return !boundsCount.test(before);
  // "In last month's attack": what belongs to a month is no length of time.
  if (/^(?:last|next) /.test(words) && /^'s? [a-z]/.test(around.after)) return true;
  // "Sold for last month" and "for the last month".
  if (/^(?:last|next) (?:week|month|year)/.test(words) && /(?:^|[^a-z])for $/.test(before)) return true;
  if (/^(?:the )?(?:last|next) (?!night|day|morning)/.test(words)) return !lastsSo.test(before);
  if (words.startsWith('la veille')) return !keepsWatch.test(before);
  if (words.startsWith('le lendemain')) return !after('jour').test(before);
  return true;
}

/** "A annoncé aujourd'hui" tells a day; "aujourd'hui, tout le monde" does not. */
function isThatDay(plain: PlainText, told: Told, { before, after: next }: Around): boolean {
  if (/(?:^|[^a-z])(?:jusqu'|d')$/.test(before)) return false;
  if (isOnlyNow(before, next) || whyNow.test(before)) return true;
  // The day itself follows.
  if (/^,? (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le \d|\d)/.test(next)) return false;
  const { start, end } = spanOf(plain, told.start, told.end);
  const { original } = plain;
  // "Aujourd'hui : reprise du service" heads an entry.
  if (before === '' && / ?: /y.test(next)) return true;
  if (auxiliary.test(before) && participle.test(original.slice(end, end + 40).normalize('NFC'))) return true;
  return (
    announced.test(before) ||
    participleBefore.test(original.slice(Math.max(0, start - 6), start).normalize('NFC'))
  );
}

/** "N'en parler qu'aujourd'hui", "révélé seulement aujourd'hui", "connu aujourd'hui seulement": told that day and no sooner. */
function isOnlyNow(before: string, next: string): boolean {
  if (before.endsWith("qu'")) {
    const clause = before.slice(-70);
    return /(?<![a-z])n(?:e |')/.test(clause) && telling.test(clause.replace(/qu'$/, ' '));
  }
  const isOnly = / (?:seulement|enfin) $/.test(before) || /^ (?:seulement|enfin)(?![a-z])/.test(next);
  return isOnly && tellingBefore.test(before);
}

/** "Announced today" tells a day; "Blooms Today", "still in use today" and "today's world" do not. */
function isToday(plain: PlainText, told: Told, { before, after: next }: Around): boolean {
  // "We are told TODAY": a word that is cried out.
  const isName = isCapitalAt(plain, told.start) && !isCapitalAt(plain, told.start + 1);
  if (isName && /[a-z]$/.test(before.trimEnd())) return false;
  if (
    /(?:^|[^a-z])(?:of|to|until|ago|even|still|exists?|remains?|in use|available|known|used) $/.test(before)
  )
    return false;
  return !/^(?:'s (?:world|digital|age|society|landscape|threat)|,? (?:more|many|most|we live))/.test(next);
}
