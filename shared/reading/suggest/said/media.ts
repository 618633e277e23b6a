import { mediumNouns, titles } from './speaker-nouns.ts';
import type { SaidText } from './tokens.ts';
import { wordSet } from '../../word-set.ts';

/** Media that are told by one word of their name alone; folded. */
const knownWords = wordSet(
  'afp reuters ap bloomberg checknews mediapart zataz numerama bfm bfmtv rtl rmc tf1 lci cnews arte euronews franceinfo lexpress nouvelobs mediacites',
  'streetpress rue89 slate huffpost 20minutes actu.fr clubic zdnet 01net nextinpact cyberscoop bleepingcomputer techcrunch wired gizmodo engadget vice politico axios',
  'bbc cnn nbc cbs abc npr pbs itv cnbc forbes fortune newsweek ansa dpa efe belga keystone-ats rtbf rts vrt nos zdf ard databreaches.net databreaches therecord',
  'krebsonsecurity securityweek darkreading threatpost hackread cybernews haveibeenpwned hibp lemagit liberation mediascite l-usine-digitale reflets basta korii',
);

/** Media whose name is several words, or a word that means something else without its article; folded, article apart. */
const knownNames = wordSet(
  'le-monde le-figaro le-parisien le-point le-progres le-telegramme le-temps le-soir le-canard-enchaine les-echos la-croix la-tribune la-montagne',
  'la-voix-du-nord la-depeche la-depeche-du-midi la-provence la-nouvelle-republique le-dauphine-libere le-dauphine l-humanite l-express l-obs l-equipe l-usine-nouvelle',
  'l-union l-est-republicain l-independant l-informe paris-normandie midi-libre ouest-france sud-ouest nice-matin var-matin corse-matin paris-match france-info',
  'france-inter france-bleu france-culture france-2 france-3 france-24 europe-1 radio-france ici-paris next-inpact courrier-international valeurs-actuelles',
  'the-guardian the-times the-register the-record the-verge the-independent the-telegraph the-economist the-intercept the-hacker-news the-washington-post',
  'new-york-times the-new-york-times wall-street-journal the-wall-street-journal financial-times the-financial-times washington-post sky-news fox-news associated-press',
  'the-associated-press press-association krebs-on-security dark-reading have-i-been-pwned los-angeles-times usa-today the-sun daily-mail the-daily-mail the-mirror',
  'bonjour-la-fuite agence-france-presse france-televisions tv5-monde tv5monde sky-news der-spiegel el-pais la-repubblica',
);

/** Words that make a name that of a medium, wherever they stand in it. */
const tellingWords = wordSet(
  'gazette tribune herald courier courrier chronicle observer telegraph telegramme depeche press echo echos nouvelles journal quotidien hebdo magazine radio news presse tv tele',
  'infos info media times post dauphine republicain eclair matin libre daily weekly newswire broadcasting podcast mag sentinel examiner inquirer',
);
/** Words of bodies that a telling word makes no media of ("La Poste Info" is one, "Presse et Co SA" is not told). */
const bodyWords = wordSet('sa sas sarl ltd inc gmbh llc syndicat groupe agence-regionale conseil mutuelle');

/** Whether a name is that of a medium: its words, a kind that it was given, or the noun that stands before it. */
export function isMedium(said: SaidText, from: number, to: number): boolean {
  const kind = said.named.get(from)?.kind;
  if (kind === 'medium') return true;
  if (kind === 'person' || kind === 'threat-actor' || kind === 'place')
    return hasMediumNoun(said, from) && kind !== 'person';
  const words = said.tokens
    .slice(from, to)
    .map(({ text }) => text.replace(/\.(?:com|fr|net|org|info|co\.uk)$/, ''));
  if (words.some((word) => knownWords.has(word))) return true;
  const name = words.join('-').replaceAll("'", '');
  const article = said.tokens[from - 1]?.text.replace("'", '') ?? '';
  if (knownNames.has(name) || knownNames.has(`${article}-${name}`))
    return said.tokens[from]?.isProper === true;
  // "au Monde", "du Figaro": the article is inside the preposition.
  if (/^(?:au|du)$/.test(article) && knownNames.has(`le-${name}`)) return true;
  if (/^(?:aux|des)$/.test(article) && knownNames.has(`les-${name}`)) return true;
  if (kind === 'authority') return false;
  if (words.some((word) => /[a-z]{3}-?(?:presse|news|infos?|actus?|hebdo)$/.test(word))) return true;
  if (
    words.some((word) => tellingWords.has(word)) &&
    words.length > 1 &&
    !words.some((word) => bodyWords.has(word))
  )
    return true;
  return hasMediumNoun(said, from);
}

/** "l’agence Hexapresse", "le quotidien régional L’Aube", "nos confrères de L’Aube". */
function hasMediumNoun(said: SaidText, from: number): boolean {
  for (let index = from - 1; index >= Math.max(0, from - 4); index -= 1) {
    const { text, isWord, isProper } = said.tokens[index] ?? { text: '', isWord: false, isProper: false };
    if (mediumNouns.has(text)) return true;
    if ((!isWord && text !== '«') || titles.has(text)) return false;
    if (isProper && index < from - 1) return false;
    if (/^(?:a|au|par|dans|sur|que|qui|et)$/.test(text)) return false;
  }
  return false;
}
