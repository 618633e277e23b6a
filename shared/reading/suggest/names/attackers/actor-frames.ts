import { isCommon, isFunctionWord, isGivenName, isPlainAcronym, listedName } from '../lexicon/lexicon.ts';
import { isDictionaryWord } from '../lexicon/dictionary.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import { actorNouns, extortionWords } from '../lists/cue-words.ts';
import { wordSet } from '../../../word-set.ts';
import { isNameShaped, isStart, keyOf, mention, reason, type Page } from '../page/page.ts';
import { Gap, sentenceGaps, type Word } from '../page/words.ts';

/** English says behind a name that it is a gang's: "the Xyndral gang", "the Xyndral ransomware group". */
const gangNouns = wordSet('gang crew cartel ransomware malware botnet infostealer stealer hackers');
const kindsOfGroup = wordSet(
  'ransomware hacking hacker hackers hacktivist extortion cybercrime cybercriminal criminal threat leak malware',
);
const groups = wordSet(
  'group gang crew collective cartel operation actor actors outfit team groupe collectif equipe',
);
const programs = wordSet(
  'rancongiciel ransomware malware stealer infostealer cheval logiciel-malveillant maliciel',
);
const claims =
  /^(?:revendiqu|claim|rancon|ransom|extor|extorqu|pirat|hack|affirm|boast|taking$|took$|behind$|auteur)/;
const deeds =
  /^(?:attack|attaque|cyberattack|cyberattaque|intrusion|hack|vol|theft|breach|leak|fuite|credit|responsibility|operation)s?$/;
/** What is done with stolen data, as participles behind which "par X" or "by X" says who did it. */
const published =
  /^(?:publiee?s?|diffusee?s?|devoilee?s?|divulguee?s?|exfiltree?s?|volee?s?|derobee?s?|revendiquee?s?|leaked|dumped|stolen|exfiltrated)$/;
const spoils =
  /^(?:go|to|gb|tb|mo|mb|gigaoctets?|teraoctets?|megaoctets?|gigabytes?|terabytes?|documents?|fichiers?|donnees|files?|data|records|lignes?|dossiers?)$/;
/** What sellers and gangs write, and hardly anybody else. */
const trade = wordSet(
  'escrow tox onion btc xmr monero leak leaks dump fulldump jabber session sample samples echantillon buyer acheteur pay payer payez publier publish negotiate negotiator negocier deadline mirror proof proofs timer crypto',
);
/** What somebody gives himself out as stands behind these pairs. */
const selfNaming: ReadonlySet<string> = new Set([
  'presentant comme',
  'presente comme',
  'faisant appeler',
  'fait appeler',
  'font appeler',
  'nom de',
  'pseudonyme de',
  'calling itself',
  'calling himself',
  'calling themselves',
  'calls itself',
  'calls himself',
  'known as',
]);
const selfNamingEnds: ReadonlySet<string> = new Set([...selfNaming].map((pair) => pair.split(' ')[1] ?? ''));
const called = wordSet(
  'called named dubbed nomme nommes nommee nommees denomme denommes denommee denommees baptise baptises baptisee baptisees appele appeles appelee appelees',
);
/** So many words back somebody may be said to attack or sell. */
const farthestActor = 8;
/** So many of these words make a text the post of whoever attacked. */
const fewestTradeWords = 3;

/** Gangs by the sentence around them, where no word right before the name says it. Linear. */
export function findActorFrames(page: Page): void {
  const isPost =
    new Set(page.words.map(({ key }) => key).filter((key) => trade.has(key))).size >= fewestTradeWords;
  for (const [index, word] of page.words.entries()) {
    if (word.shape === 'lower' || word.shape === 'capital') {
      if (gangNouns.has(word.key) || groups.has(word.key)) takeBefore(page, index);
      if (programs.has(word.key)) takeBracketed(page, index);
      if (groups.has(word.key) || actorNouns.has(word.key)) takeApposed(page, index);
      if (word.key === 'par' || word.key === 'by') takeDoer(page, index);
    }
    if (called.has(word.key)) takeCalled(page, index);
    if (selfNamingEnds.has(word.key) && selfNaming.has(`${page.words[index - 1]?.key ?? ''} ${word.key}`))
      takeSelfNamed(page, index);
    if (isPost && /^(?:sommes?|are)$/.test(word.key)) takeOurselves(page, index);
  }
  if (isPost) takeHeader(page);
}

/** "hit by the DrossFen gang", "the Ledgerwraith extortion group": behind an article, and no words of the language. */
function takeBefore(page: Page, noun: number): void {
  if (page.language !== 'en' || page.words[noun]?.gap !== 0) return;
  const isKind = kindsOfGroup.has(page.words[noun - 1]?.key ?? '') && page.words[noun - 1]?.shape === 'lower';
  if (!gangNouns.has(page.words[noun]?.key ?? '') && !isKind) return;
  const to = isKind ? noun - 1 : noun;
  if (isKind && page.words[to]?.gap !== 0) return;
  let from = to;
  while (to - from < 3 && isNameShaped(page.words[from - 1]) && page.taken[from - 1] === 0) {
    from -= 1;
    if (page.words[from]?.gap !== 0) break;
  }
  const before = page.words[from - 1];
  if (before === undefined || !/^(?:the|a|by|called|named|notorious|prolific)$/.test(before.key)) return;
  if (from < to && page.words[from]?.gap === 0) take(page, from, to, noun, noun + 1);
}

/** "rançongiciel (Ombrelune)": the strain, in brackets. */
function takeBracketed(page: Page, noun: number): void {
  const name = page.words[noun + 1];
  const behind = page.words[noun + 2];
  if (name === undefined || (name.gap & Gap.open) === 0) return;
  if (behind === undefined || (behind.gap & Gap.close) === 0) return;
  if (name.shape !== 'capital' && name.shape !== 'mixed') return;
  take(page, noun + 1, noun + 2, noun, noun + 1);
}

/** "the group claiming the attack, Ombrelune, said": a group, what it did, and what it is called between commas. */
function takeApposed(page: Page, noun: number): void {
  let isClaim = actorNouns.has(page.words[noun]?.key ?? '');
  let isDeed = false;
  for (let at = noun + 1; at < noun + 10; at += 1) {
    const word = page.words[at];
    if (word === undefined || (word.gap & (sentenceGaps | Gap.colon | Gap.open)) !== 0) return;
    if ((word.gap & ~Gap.quoteOpen) === Gap.comma) {
      let to = at;
      while (to - at < 3 && isNameShaped(page.words[to]) && (to === at || page.words[to]?.gap === 0)) to += 1;
      const behind = page.words[to];
      const isClosed = behind === undefined || (behind.gap & (Gap.comma | sentenceGaps)) !== 0;
      if (isClaim && isDeed && to > at && isClosed) take(page, at, to, noun, at);
      return;
    }
    if (isGivenOut(page, at)) {
      isClaim = true;
      isDeed = true;
    }
    if (claims.test(word.key)) isClaim = true;
    if (deeds.test(word.key)) isDeed = true;
  }
}

/** "un groupe qui se dit algérien", "un collectif apparu en mai" that then claims: what only those are told by whom nobody knows. */
function isGivenOut(page: Page, at: number): boolean {
  const { key = '' } = page.words[at] ?? {};
  const before = page.words[at - 1]?.key ?? '';
  if (before === 'se' && /^(?:dit|disant|pretend|pretendant|presentant|revendiquant)$/.test(key)) return true;
  if (/^(?:russophone|prorusse|pro-russe|hacktiviste)s?$/.test(key)) return true;
  if (!/^(?:apparue?|surgie?|inconnue?)$/.test(key)) return false;
  return page.words.slice(at, at + 12).some((word) => claims.test(word.key));
}

/** "140 Go publiés par Ombrelune", "5 millions revendiqués par Ombrelune": what was taken, and by whom. */
function takeDoer(page: Page, index: number): void {
  const verb = page.words[index - 1];
  const name = page.words[index + 1];
  if (verb === undefined || name === undefined || page.words[index]?.gap !== 0 || name.gap !== 0) return;
  if (!published.test(verb.key) || !isNameShaped(name) || isFunctionWord(name.key)) return;
  const isOwn = /^(?:revendiqu|exfiltr|vole|derobe|dumped|stolen)/.test(verb.key);
  let isSpoil = false;
  for (let at = index - 2; at >= Math.max(0, index - 6); at -= 1) {
    const word = page.words[at];
    if (word === undefined) break;
    if (spoils.test(word.key) && (isOwn || page.words[at - 1]?.shape === 'number')) isSpoil = true;
    if (isOwn && /^(?:millions?|milliers?)$/.test(word.key)) isSpoil = true;
    if ((word.gap & sentenceGaps) !== 0) break;
  }
  const to = nameEnd(page, index + 1);
  if (isSpoil && to - index === 2) take(page, index + 1, to, index - 1, index + 1);
}

/** "a seller called grey_moth", "un pirate nommé Ombrelune". */
function takeCalled(page: Page, index: number): void {
  const noun = page.words[index - 1];
  const name = page.words[index + 1];
  if (noun === undefined || name === undefined || page.words[index]?.gap !== 0) return;
  // "un groupe de maîtres chanteurs baptisé X"
  const isBlackmail = /^chanteurs?$/.test(noun.key) && /^maitres?$/.test(page.words[index - 2]?.key ?? '');
  const isGroup = isBlackmail || (groups.has(noun.key) && isCrime(page, index));
  if (!(actorNouns.has(noun.key) || isGroup) || (name.gap & ~(Gap.quoteOpen | Gap.quoteClose)) !== 0) return;
  if (!isNameShaped(name) && !isNoWord(name)) return;
  take(page, index + 1, nameEnd(page, index + 1), index - 1, index + 1, isGroup);
}

/** "un groupe se présentant comme « Baobab Noir »", "a crew calling itself Halcyon": as which somebody gives himself out. */
function takeSelfNamed(page: Page, index: number): void {
  // "se présentant comme l’Armée cyber du Rif", "calling itself the Northern Sword Army"
  const first = /^(?:le|la|les|l|the)$/.test(page.words[index + 1]?.key ?? '') ? index + 2 : index + 1;
  const name = page.words[first];
  if (name === undefined || (name.gap & ~Gap.quoteOpen) !== 0 || !isNameShaped(name)) return;
  // "le gang affiche le nom de Velmora": whom it has attacked, unless it goes "sous le nom de" that.
  const article = page.words[index - 2]?.key ?? '';
  const isOwn = article !== 'le' || page.words[index - 3]?.key === 'sous';
  if (page.words[index - 1]?.key === 'nom' && !isOwn) return;
  const isClaim = page.words.slice(first + 1, first + farthestActor).some(({ key }) => claims.test(key));
  for (let at = index - 1; at >= Math.max(0, index - farthestActor); at -= 1) {
    const { key = '', gap = 0 } = page.words[at] ?? {};
    if (actorNouns.has(key) || (groups.has(key) && (isClaim || isCrime(page, index)))) {
      take(page, first, ownEnd(page, first), at, index + 1);
      return;
    }
    if ((gap & sentenceGaps) !== 0) return;
  }
}

/** Where a name of up to three words ends that begins here. */
function nameEnd(page: Page, from: number): number {
  let to = from + 1;
  while (to - from < 3 && page.words[to]?.gap === 0 && isNameShaped(page.words[to])) to += 1;
  return to;
}

/** "la Brigade cyber du Rif": what a group calls itself goes on over "de". */
function ownEnd(page: Page, from: number): number {
  const to = nameEnd(page, from);
  let at = to;
  while (
    at - to < 2 &&
    page.words[at]?.gap === 0 &&
    /^(?:de|du|des|d|la|l|of|the)$/.test(page.words[at]?.key ?? '')
  )
    at += 1;
  return at > to && page.words[at]?.gap === 0 && isNameShaped(page.words[at]) ? nameEnd(page, at) : to;
}

/** "un utilisateur nommé kapuchin": small letters, and no word of the language. */
function isNoWord({ key, shape, isElided }: Word): boolean {
  return shape === 'lower' && key.length > 4 && !isElided && !isCommon(key) && !isDictionaryWord(key);
}

/** "Nous sommes OMBRE TEAM", "We are Ombrelune." in a post of whoever attacked. */
function takeOurselves(page: Page, index: number): void {
  if (!/^(?:nous|we)$/.test(page.words[index - 1]?.key ?? '')) return;
  let to = index + 1;
  while (to - index < 4 && isNameShaped(page.words[to]) && page.words[to]?.gap === 0) to += 1;
  const behind = page.words[to];
  if (to === index + 1 || (behind !== undefined && (behind.gap & (Gap.comma | sentenceGaps)) === 0)) return;
  take(page, index + 1, to, index - 1, index + 1);
}

/** "OMBRE GRISE / news / #12": the head of a page on which stolen data are shown. */
function takeHeader(page: Page): void {
  let to = 0;
  while (to < 4 && isNameShaped(page.words[to]) && (to === 0 || page.words[to]?.gap === 0)) to += 1;
  const behind = page.words[to];
  if (to === 0 || behind === undefined || (behind.gap & Gap.slash) === 0) return;
  if (/^(?:news|blog|leaks?|posts?|press|victims?|companies|wall|archive|home|index)$/.test(behind.key))
    take(page, 0, to, to, to + 1);
}

function isCrime(page: Page, index: number): boolean {
  for (let at = Math.max(0, index - 12); at < Math.min(page.words.length, index + 12); at += 1)
    if (extortionWords.test(page.words[at]?.key ?? '')) return true;
  return false;
}

function take(page: Page, from: number, to: number, cue: number, cueEnd: number, isGroup = false): void {
  const first = page.words[from];
  if (first === undefined) return;
  const known = listedName(keyOf(page, from, to));
  if (known !== undefined && known.kind !== 'threat-actor') return;
  if (to - from === 1) {
    if (isFunctionWord(first.key) || isPlainAcronym(first.key) || isGivenName(first.key)) return;
    if (isCommon(first.key) && (isStart(page, from) || page.language === 'en')) return;
  } else if (!isGroup && first.shape === 'capital' && isGivenName(first.key)) return;
  if (placeNamed(keyOf(page, from, to)) !== undefined) return;
  mention(page, from, to, {
    kind: 'threat-actor',
    strength: 8,
    reasons: [reason(page, 'name.actor', cue, cueEnd)],
  });
}
