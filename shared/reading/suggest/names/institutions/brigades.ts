import { isCommon, isFunctionWord } from '../lexicon/lexicon.ts';
import { isDictionaryWord } from '../lexicon/dictionary.ts';
import { kindOfInstitution } from './kind.ts';
import { isAdjective, isInfinitive, officialAdjectives } from './adjectives.ts';
import { institutionDomains } from '../lists/french-adjectives.ts';
import { calendarWords } from '../lists/function-words.ts';
import { keyOf, mention, reason, type Page } from '../page/page.ts';
import { isPredicate } from '../page/predicate.ts';
import { placesOf } from '../page/places-of.ts';
import { wordSet } from '../../../word-set.ts';
import { sentenceGaps } from '../page/words.ts';

/** Units of the police, in small letters too. */
const units = wordSet('brigade office sous-direction division');
/** What a unit is for, and the small word that leads on to it. */
const tasks = new Map<string, RegExp>([
  ['lutte', /^contre$/],
  ['enquetes', /^sur$/],
  ['enquete', /^sur$/],
  ['investigations', /^sur$/],
  ['repression', /^(?:de|du|des)$/],
  ['protection', /^(?:de|du|des)$/],
  ['recherche', /^(?:de|du|des)$/],
]);
/** What other units than a brigade fight: of a firm it may be the fraud. */
const crimes =
  /^(?:cyber\p{L}+|criminalite|delinquance|terrorisme|proxenetisme|drogue|stupefiants|corruption)$/u;
const joints = wordSet('de du des d a au aux');
const articles = wordSet('la le les l');
const mostParts = 5;

/**
 * "la brigade de lutte contre la cybercriminalité", "la brigade d'enquêtes sur les fraudes aux technologies de l'information":
 * there is one of each, so its name needs no capital. French only; linear in these words.
 */
export function findBrigades(page: Page): void {
  if (page.language !== 'fr') return;
  for (const index of placesOf(page, units)) {
    const noun = page.words[index];
    if (noun?.shape !== 'lower' || noun.gap !== 0 || page.taken[index] === 1) continue;
    if (!/^(?:la|l|cette)$/.test(page.words[index - 1]?.key ?? '')) continue;
    const task = page.words[index + 2];
    const leads = tasks.get(task?.key ?? '');
    if (!/^(?:de|d)$/.test(page.words[index + 1]?.key ?? '') || leads === undefined) continue;
    if (!leads.test(page.words[index + 3]?.key ?? '')) continue;
    const first = articles.has(page.words[index + 4]?.key ?? '') ? index + 5 : index + 4;
    if (noun.key !== 'brigade' && !crimes.test(page.words[first]?.key ?? '')) continue;
    const to = endOfTask(page, first);
    if (to === first) continue;
    mention(page, index, to, {
      kind: kindOfInstitution(keyOf(page, index, to).split(' ')),
      strength: 7,
      reasons: [reason(page, 'name.institution', index, index + 1)],
    });
  }
}

/** Where "fraudes aux technologies de l'information" ends; where it begins when nothing is there. */
function endOfTask(page: Page, first: number): number {
  let to = first;
  let at = first;
  for (let parts = 0; parts < mostParts; parts += 1) {
    const noun = page.words[at];
    if (noun?.gap !== 0 || noun.shape !== 'lower' || isFunctionWord(noun.key) || isInfinitive(noun.key))
      break;
    if (!noun.key.startsWith('cyber') && !isCommon(noun.key) && !isDictionaryWord(noun.key)) break;
    to = at + 1;
    const quality = page.words[to];
    if (
      quality?.gap === 0 &&
      quality.shape === 'lower' &&
      isAdjective(quality, page, to) &&
      !isPredicate(page, to)
    )
      to += 1;
    const joint = page.words[to];
    if (joint?.gap !== 0 || !joints.has(joint.key) || joint.shape !== 'lower') break;
    // "… du parquet de Paris": another body.
    if (/^(?:parquet|tribunal|gendarmerie)$/.test(page.words[to + 1]?.key ?? '')) break;
    at = articles.has(page.words[to + 1]?.key ?? '') ? to + 2 : to + 1;
    // "de lutte contre la fraude à midi": only what a field is of.
    if (joint.key === 'a' && at === to + 1) break;
  }
  return to;
}

/** Bodies by which documents begin: what stands alone on the first line is who writes. */
const firstHeads = wordSet(
  'commission autorite office agence ministere tribunal cour prefecture federation ordre prepose institut controleur observatoire chambre defenseur',
);
const longestLine = 12;

/** "Commission de la protection de la vie privée" over a report: a body by its head, its field, and nothing else on the line. */
export function findHeadOfReport(page: Page): void {
  if (page.language !== 'fr' || page.words[0]?.shape !== 'capital') return;
  if (!firstHeads.has(page.words[0].key)) return;
  let to = 1;
  while (to < longestLine && page.words[to]?.gap === 0) to += 1;
  const end = page.words[to];
  if (to < 4 || end === undefined || (end.gap & ~sentenceGaps) !== 0) return;
  if (/[.?!]/.test(page.text[page.words[to - 1]?.end ?? 0] ?? '')) return;
  const words = page.words.slice(1, to);
  const isField = words.some(({ key }) => /^(?:de|du|des|d)$/.test(key));
  const isPublic = words.some(({ key }) => institutionDomains.has(key) || officialAdjectives.test(key));
  if (!isPublic || words.some(({ key }) => calendarWords.has(key))) return;
  if (!isField || words.some(({ key, shape }, at) => isVerb(page, at + 1, key) || shape === 'number')) return;
  mention(page, 0, to, {
    kind: kindOfInstitution(keyOf(page, 0, to).split(' ')),
    strength: 6,
    reasons: [reason(page, 'name.head', 0, 1)],
  });
}

function isVerb(page: Page, at: number, key: string): boolean {
  return /^(?:a|est|sont|ont|un|une|ce|cette|votre|vos|son|sa|ses)$/.test(key)
    ? page.text.slice(page.words[at]?.start, page.words[at]?.end).toLowerCase() !== 'à'
    : isPredicate(page, at);
}
