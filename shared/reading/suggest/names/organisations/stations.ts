import { isGivenName } from '../lexicon/lexicon.ts';
import { listedLength, placeLength } from '../lexicon/lookup.ts';
import { isNameShaped, isStart, keyOf, mention, reason, type Page } from '../page/page.ts';
import { nameList } from '../lists/name-list.ts';
import { Gap } from '../page/words.ts';

/** "France 3 Hauts-de-France", "France Bleu Azur", "ici Orléans": a station and where it sends. */
export function takeStation(page: Page, from: number): void {
  const length = listedLength(page, from);
  const key = keyOf(page, from, from + length);
  if (length === 0 || !/^(?:france bleu|france 3|bfm|rcf|nrj|rtl|rcfm)$/.test(key)) return;
  let to = from + length;
  while (to - from - length < 3) {
    const place = placeLength(page, to);
    const word = page.words[to];
    if (word === undefined || word.gap !== 0 || !isNameShaped(word) || isGivenName(word.key)) break;
    if (place === 0 && key !== 'france bleu') break;
    to += Math.max(place, 1);
  }
  if (to > from + length)
    mention(page, from, to, {
      kind: 'medium',
      strength: 6,
      reasons: [reason(page, 'name.listed', from, from + length)],
    });
}

/** What the local stations of Radio France are called for: "ici Berry", "ici Pays de Savoie". */
const localRadios = nameList(
  'alsace;armorique;auxerre;azur;bearn bigorre;belfort montbeliard;berry;besancon;bourgogne;breizh izel;champagne ardenne;cotentin;creuse;dordogne;drome ardeche;elsass;gard lozere;gascogne;gironde;herault;isere;landes;limousin;loire ocean;lorraine;maine;mayenne;moselle;nord;normandie;occitanie;orleans;paris ile de france;pays basque;pays d auvergne;pays de savoie;perigord;picardie;poitou;provence;rcfm;la rochelle;roussillon;saint etienne loire;sud lorraine;touraine;vaucluse',
);
const localRadioNames = new Set(localRadios);

/** "au micro d’ici Berry": a station whose first word is written small. */
export function takeLocalRadio(page: Page, from: number): void {
  for (let to = Math.min(from + 4, page.words.length); to > from + 1; to -= 1) {
    if (page.words[from + 1]?.gap !== 0 || !isNameShaped(page.words[from + 1])) return;
    if (!localRadioNames.has(keyOf(page, from + 1, to))) continue;
    mention(page, from, to, {
      kind: 'medium',
      strength: 6,
      reasons: [reason(page, 'name.listed', from, to)],
    });
    return;
  }
}

/** What English papers are called, the last word of their titles. */
const papers =
  /^(?:post|times|herald|journal|tribune|gazette|chronicle|sentinel|examiner|inquirer|observer|record|courier|mail|telegraph|express|star|sun|mirror|echo|argus|standard|call|bulletin|independent|advertiser|messenger|mercury|dispatch|review|reporter|globe|news|weekly|daily|press)$/;

/** "first emerged in The Business Post": within a sentence only the title of a paper has a capital on its article. */
export function takePaper(page: Page, index: number): boolean {
  const article = page.words[index];
  if (page.language !== 'en' || article?.key !== 'the' || article.shape !== 'capital' || article.gap !== 0)
    return false;
  if (isStart(page, index) || page.inTitle[index] === 1 || page.words[index - 1]?.shape !== 'lower')
    return false;
  let to = index + 1;
  while (to - index < 5 && page.words[to]?.gap === 0 && page.words[to]?.shape === 'capital') to += 1;
  if (
    to - index < 3 ||
    !papers.test(page.words[to - 1]?.key ?? '') ||
    page.words[to - 1]?.isPossessive === true
  )
    return false;
  if (listedLength(page, index) > 0 || listedLength(page, index + 1) > 0) return false;
  return mention(page, index + 1, to, {
    kind: 'medium',
    strength: 6,
    reasons: [reason(page, 'name.head', to - 1, to)],
  });
}

/** "Channel 9", "NBC 4", "ABC7", "10News": who broadcasts there. */
export function takeChannel(page: Page, index: number): boolean {
  const word = page.words[index];
  const next = page.words[index + 1];
  if (word === undefined) return false;
  const isNetwork = /^(?:abc|nbc|cbs|fox|cw|pbs|[kw][a-z]{2,3})$/.test(word.key) && word.shape === 'upper';
  const isNumbered =
    next !== undefined &&
    next.gap === 0 &&
    /^\d{1,2}$/.test(next.key) &&
    (isNetwork || (word.key === 'channel' && word.shape === 'capital') || word.key === 'fox');
  const isOne = word.shape === 'mixed' && /^(?:(?:abc|nbc|cbs|fox|wb)\d{1,2}|\d{1,2}news)$/.test(word.key);
  if (!isNumbered && !isOne) return false;
  let to = isNumbered ? index + 2 : index + 1;
  if (page.words[to]?.key === 'news' && page.words[to]?.gap === 0 && isNameShaped(page.words[to])) to += 1;
  return mention(page, index, to, {
    kind: 'medium',
    strength: 6,
    reasons: [reason(page, 'name.head', index, to)],
  });
}

/** "Boston police", "Ohio court of appeals": who keeps order or judges there. */
export function takePolice(page: Page, from: number): void {
  const town = from + placeLength(page, from);
  // "Fairfax County police"
  const isCounty = page.words[town]?.key === 'county' && page.words[town]?.gap === 0;
  const to = isCounty && town > from ? town + 1 : town;
  const noun = page.words[to];
  if (to === from || noun === undefined || noun.gap !== 0 || noun.shape !== 'lower') return;
  const isCourt =
    noun.key === 'court' &&
    page.words[to + 1]?.key === 'of' &&
    /^appeals?$/.test(page.words[to + 2]?.key ?? '');
  // "the Texas attorney general’s office"
  const officer = /^(?:attorney|secretary)$/.test(noun.key) ? to + (noun.key === 'attorney' ? 1 : 2) : to;
  if (
    page.words[officer]?.isPossessive === true &&
    /^(?:general|state|governor|attorney)$/.test(page.words[officer]?.key ?? '') &&
    page.words[officer + 1]?.key === 'office'
  ) {
    mention(page, from, officer + 2, {
      kind: 'authority',
      strength: 6,
      reasons: [reason(page, 'name.head', officer + 1, officer + 2)],
    });
    return;
  }
  if (!/^(?:police|council)$/.test(noun.key) && !isCourt) return;
  if (/^(?:a|an)$/.test(page.words[from - 1]?.key ?? '') || page.words[from]?.gap === Gap.comma) return;
  const next = page.words[to + 1];
  // "Leeds council tax": what is paid, and where one lives.
  if (noun.key === 'council' && /^(?:tax|house|houses|flat|flats|estate|housing)$/.test(next?.key ?? ''))
    return;
  const isLong = next?.key === 'department' && next.gap === 0;
  mention(page, from, isCourt ? to + 3 : isLong ? to + 2 : to + 1, {
    kind: 'authority',
    strength: 6,
    reasons: [reason(page, 'name.head', to, to + 1)],
  });
}
