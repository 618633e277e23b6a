import type { FoldedText } from '../../fold.ts';
import { isNeverCounted, plainForm, senseOfPhrase, senseOfWord, type NounSense } from './nouns.ts';

/** What a label before a number, a row's first cell or a column's heading says that is counted. */
export type Label = {
  readonly sense?: NounSense;
  readonly start: number;
  readonly end: number;
  /** It says that they were hit, or how many they are. */
  readonly hasCue: boolean;
  readonly isStaff: boolean;
  /** It names those who work there, not how many there are. */
  readonly isPeople?: boolean;
  /** It says that something else is counted: complaints, incidents. */
  readonly isOther?: boolean;
  /** It says that the number is not exact: "Nombre approximatif", "Effectif estimé". */
  readonly isApproximate?: boolean;
  /** It is the heading of a column, and names what the cells below it count. */
  readonly isHeading?: boolean;
};

const reach = 80;
const longestRow = 800;
const cue =
  /(?<![a-z])(?:affect|concern|touch|impact|vol[eu]|expos|compromis|leak|fuit|victim|stolen|breach|nombre|number|nb|total|volume|count|combien|how many)[a-z]*/;
const staff =
  /(?<![a-z])(?:effectifs?|salaries?|employes?|employees?|staff|headcount|collaborateurs?|workforce|size|taille)(?![a-z])/;

const size =
  /(?<![a-z])(?:effectifs?|headcount|workforce|size|taille|organismes?|organi[sz]ations?|entreprise|societe|company|firm|responsable de traitement|controller|employed)(?![a-z])/;
/** "dont salariés : 307": a part of what the line before counts. */
const partOf = /^(?:dont|including|of which|of whom|y compris|parmi (?:eux|elles|lesquels|lesquelles)) /;

const befell =
  /(?<![a-z])(?:affect|concern|touch|impact|vol[eu]|expos|compromis|leak|fuit|victim|stolen|breach)[a-z]*/;
const otherLabel =
  /(?<![a-z])(?:msgs?|deals|vouches|rep|days|hours|jours|heures|duree|delai|duration|posts?|tickets?|appels?|calls?|requests?|requetes?|alertes?|alerts?|reputation|threads?|joined|vues?|views?|likes?|rt|retweets?|followers?|prix|price|page|pages|lits|beds|factor|version|port)(?![a-z])/;

/** "Personnes concernées : 500", "Records (total): 1,200", "victimes = 40". */
export function labelBefore(folded: FoldedText, start: number, floor: number): Label | undefined {
  const from = Math.max(floor, start - reach);
  const window = folded.text.slice(from, start);
  const match =
    /(?:^|[\n|;.,(•>–—-] *|\d\/\d{1,2} )([a-z][a-z0-9 '’·()/,&+?%-]{1,70}?) ?(?:[:=?]|: ?\(|(?:\.{3,}|…+|_{3,}|(?: \.){3,})) ?(?:(?:all|tous|toutes)(?: the| les)? )?$/.exec(
      window,
    );
  if (match === null) return answerBefore(folded, start, floor) ?? nounBefore(folded, start, window);
  const words = match[1] ?? '';
  const at = from + match.index + match[0].indexOf(words);
  const lineEnd = folded.text.slice(start, start + 90).replace(/\n.*$/s, '');
  const line = folded.text.slice(Math.max(0, start - 110), start).replace(/^.*\n/s, '') + lineEnd;
  if (
    sitting.test(words) ||
    (/^(?:messages?|posts?|sujets?|topics?|inscrits?|vouch(?:es)?|ventes|deals)$/.test(words) &&
      profile.test(line)) ||
    (/^(?:abonnee?s|inscrits|lecteurs|subscribers|readers)$/.test(words) && colophon.test(line))
  )
    return { start: at, end: at + words.length, hasCue: false, isStaff: false, isOther: true };
  if (settled.test(words) && many.test(folded.text.slice(start, start + 40)))
    return {
      sense: { nounClass: 'person', unit: 'persons' },
      start: at,
      end: at + words.length,
      hasCue: true,
      isStaff: false,
    };
  return labelOf(words, at);
}

const numberOf =
  /(?<![a-z])(?:nombre|number|numbers|chiffre|total|toll|count|tally|volume) (?:total |exact |approximatif |estime |de |d'|des |of |the |les |its |our |ses |nos |affected |impacted |unique )*([a-z][a-z·-]+)(?:,? (?:[a-z0-9'-]+|\d+[.,]\d+[a-z]*)){0,10}?,? (?:a|at|to|from|is|was|as|be|de|est|serait|etait|atteint|atteignait|depasse|reached|reaches|totalled|totals|stood at|stands at)(?: (?:now|then|only|desormais|actuellement|maintenant))? ?$/;

/** "Pupils hit by the leak number 415", "les élèves touchés sont au nombre de 415". */
const numbering =
  /(?:^|[^a-z])(?:(?:the|les|its|ses) )?([a-z][a-z·-]*s|people|children|staff|men|women)(?: [a-z'-]+){0,8}? (?:number|numbered|totall?ed|(?:sont|etaient|seraient) (?:donc |ainsi )?(?:au nombre de|a present|desormais))(?: (?:about|around|some|environ|pres de))? ?$/;

/** "le nombre de personnes touchées s’élève à 600", "put the number of pupils at 230": what a sentence says it counts. */
export function numberBefore(folded: FoldedText, start: number): Label | undefined {
  const from = Math.max(0, start - 120);
  const window = folded.text.slice(from, start).replace(/^.*[.;:!?] /s, (head) => ' '.repeat(head.length));
  const match = numberOf.exec(window) ?? numbering.exec(window);
  const noun = match?.[1];
  if (match === null || noun === undefined) return undefined;
  const at = from + match.index + match[0].indexOf(noun);
  const place = { start: at, end: at + noun.length, hasCue: true, isStaff: false };
  const sense = senseOfWord(plainForm(noun));
  if (sense === undefined) return isNeverCounted(noun) ? { ...place, isOther: true } : undefined;
  return { ...place, sense };
}

/** "limiter à cinq le nombre de comptes": a rule. */
const limits =
  /(?<![a-z])(?:limiter|limitez|restrein(?:dre|dez)|reduire|reduisez|plafonner|borner|ramener|keep|limit|cap|restrict|reduce)(?: [a-z]+)? (?:a|to|at) [^.;]{0,30}$/;
const numberAfterwards =
  /^(?: |(?: ?[.:,–—-]+ )(?:c'est |tel est |voila |ce serait |that is |that's |it is |such is )?)(?:le |the )?(?:nombre|total|number|tally|count) (?:total |exact |approximatif |overall )?(?:de |d'|des |du |of (?:the |its |their |affected )?)([a-z][a-z·-]+)/;

/** "le nombre de sites que l’hébergeur gère": how large somebody's business is. */
const isServed =
  /^(?: [a-z]+)? (?:qu[e'] ?|that |which )[a-z' ]{2,30}(?:gere|equipe|compte|dessert|sert|heberge|emploie|manages?|serves?|runs?|hosts?|employs?|supplies)(?![a-z])/;

/** "chiffre à 310 le nombre d’élèves touchés": what a sentence counts, said behind. */
export function numberAfter(folded: FoldedText, end: number): Label | undefined {
  const match = numberAfterwards.exec(folded.text.slice(end, end + 80));
  if (limits.test(folded.text.slice(Math.max(0, end - 60), end))) return undefined;
  const noun = match?.[1];
  if (match === null || noun === undefined) return undefined;
  const sense = senseOfWord(plainForm(noun));
  const at = end + match[0].length - noun.length;
  const place = { start: at, end: at + noun.length, hasCue: true, isStaff: false };
  if (sense === undefined) return isNeverCounted(noun) ? { ...place, isOther: true } : undefined;
  return isServed.test(folded.text.slice(at + noun.length, at + noun.length + 60))
    ? { ...place, isOther: true }
    : { ...place, sense };
}

/** "le nombre approximatif de personnes … est de": a hedge that stands with the noun. */
export function isApproximateNumber(folded: FoldedText, start: number): boolean {
  const window = folded.text.slice(Math.max(0, start - 120), start).replace(/^.*[.;:!?] /s, '');
  return (
    numberOf.test(window) &&
    /(?:approximate|approximati(?:f|ve)|estimated|estime|rough|provisoire|provisional) (?:total |overall )?(?:number|nombre|figure|toll|count|total|chiffre)|(?:nombre|number|chiffre|total|figure|bilan) (?:approximatif|estime|approximate)/.test(
      window,
    )
  );
}

/** "Personnes informées : oui, partiellement (31480 …": the line's label counts what its answer brackets. */
function answerBefore(folded: FoldedText, start: number, floor: number): Label | undefined {
  const from = Math.max(floor, start - 140);
  const match =
    /(?:^|\n) *([a-z][a-z '’·()/,&-]{1,70}?) ?: (?:oui|non|yes|no|partiel[a-z]*|partial[a-z]*|en cours|ongoing|en partie|in part)[^|\n\d:]{0,40}\($/.exec(
      folded.text.slice(from, start),
    );
  const words = match?.[1];
  if (match === null || words === undefined) return undefined;
  const label = labelOf(words, from + match.index + match[0].indexOf(words));
  return label?.sense?.unit === 'persons' ? label : undefined;
}

/** "3,150 (name, SSN, iban)": what the rows of a stolen table hold. */
const hasFields =
  /^[\d.,km ]+\((?:[a-z .,/&-]*)(?<![a-z])(?:names?|noms?|ssn|iban|e?-?mails?|adresses?|address(?:es)?|phones?|tels?|dob)(?![a-z])/;

/** "lignes (1 024 311)", "passports 7k": a list's noun right before its number. */
function nounBefore(folded: FoldedText, start: number, window: string): Label | undefined {
  const match =
    /(?<![a-z])([a-z][a-z·'-]*[a-z]) \($/.exec(window) ??
    (hasFields.test(folded.text.slice(start, start + 60))
      ? /(?:^|[\n|;,(+] ?)[^a-z]*(staff|personnel|people|faculty|alumni) +$/.exec(window)
      : null) ??
    /(?:^|[\n|;,(+] ?)(?:[a-z-]+ ){0,2}([a-z][a-z·'-]*s) $/.exec(window);
  if (match === null) return undefined;
  const word = match[1] ?? '';
  const sense = senseOfWord(plainForm(word));
  const isFilled = /^(?:staff|personnel|people|faculty|alumni)$/.test(word);
  if (sense === undefined || (!word.endsWith('s') && !isFilled) || sense.nounClass === 'device')
    return undefined;
  const at = start - window.length + match.index + match[0].lastIndexOf(word);
  const isBracket = match[0].endsWith('(');
  if (isBracket && !/^[^a-z(\d]{0,3}\d[^a-z(]{1,16}\)/.test(folded.text.slice(start, start + 24)))
    return undefined;
  return {
    sense,
    start: at,
    end: at + word.length,
    hasCue: false,
    isStaff: (staff.test(word) && !isFilled) || sense.nounClass === 'body',
  };
}

/** The label of a cell that holds only a number: the heading of its column, else the first cell of its row. */
export function labelOfCell(folded: FoldedText, start: number, end: number): Label | undefined {
  const { text } = folded;
  if (
    !/[|\n] ?[~≈<>+]? ?$|^$/.test(text.slice(Math.max(0, start - 4), start)) ||
    !/^ ?\+? ?(?:\([a-z][^()|\n]{1,24}\) ?)?(?:[|\n]|$)/.test(text.slice(end, end + 32))
  )
    return undefined;
  const near = text.slice(Math.max(0, start - longestRow), start);
  const rowStart = start - near.length + near.lastIndexOf('\n') + 1;
  if (rowStart > 0 && text.charAt(rowStart - 1) !== '\n') return undefined;
  const row = text.slice(rowStart, start);
  const column = row.split('|').length - 1;
  if (column === 0) return undefined;
  // Words may stand before a table: its first line is the first with a cell.
  const firstBar = text.indexOf('|');
  const headLine = text.lastIndexOf('\n', firstBar) + 1;
  const headEnd = text.slice(headLine, headLine + longestRow).indexOf('\n');
  const heads = headEnd > 0 && rowStart > headLine ? text.slice(headLine, headLine + headEnd).split('|') : [];
  const head = heads[column] ?? '';
  const headStart = headLine + heads.slice(0, column).reduce((sum, cell) => sum + cell.length + 1, 0);
  if (/^ ?(?:habitants?|population|inhabitants?|effectifs?|pop\.?)(?![a-z])/.test(head))
    return { start: headStart, end: headStart + head.length, hasCue: false, isStaff: false, isOther: true };
  const named = labelOf(head, headStart);
  if (named?.sense !== undefined) return { ...named, isHeading: true };
  if (named?.hasCue === true) return named;
  // Under a heading that names something else: a department, a date, a price.
  if (heads.length >= 3 && /[a-z]/.test(head) && !amount.test(head))
    return { start: headStart, end: headStart + head.length, hasCue: false, isStaff: false, isOther: true };
  const first = row.split('|').find((cell) => /[a-z]/.test(cell)) ?? '';
  const ofRow = labelOf(first, rowStart + row.indexOf(first));
  // Year by year a house tallies all it does: only what befell counts.
  if (heads.filter((cell) => year.test(cell)).length >= 2 && !befell.test(first) && ofRow?.isOther !== true)
    return { start: headStart, end: headStart + head.length, hasCue: false, isStaff: false, isOther: true };
  return ofRow;
}

const year = /^ ?(?:19|20)\d\d ?$/;

/** Headings that say that something is counted, and leave to the row what. */
const amount =
  /(?<![a-z])(?:nombre|nb|nbre|number|no\. of|count|counts|total|totaux|volume|quantite|qte|qty|combien|how many|chiffre|taille|size|valeur|value|ampleur|impact|victimes?|\d{4})(?![a-z])/;

/** Who sits, votes and is excused in a meeting; what a page says of its own readers. */
const sitting =
  /(?<![a-z])(?:en exercice|presents?|absents?|excuses?|votants?|pouvoirs?|procurations?|suffrages?|voix|quorum|abstentions?|bulletins (?:blancs|nuls)|seats|quorum|in attendance)(?![a-z])/;
/** What a forum says of whoever posts. */
const profile =
  /(?<![a-z])(?:reputation|inscrit(?:e)?|inscription|joined|membre depuis|member since|likes?|reactions?|rang|rank|grade|credits?|vouch(?:es)?|threads?|karma|points?|seller|vendeur)(?![a-z]) ?[:|=]/;
const colophon =
  /(?<![a-z])(?:prochain numero|prochaine edition|contributions?|desabonn[a-z]*|se desinscrire|directeur de la publication|directrice de la publication|issn|next issue|unsubscribe|contributors?|tirage)(?![a-z])/;

const inexact =
  /(?<![a-z])(?:approximati[a-z]+|approx|approximates?|estim[a-z]+|environ|env|provisoires?|provisional|rough(?:ly)?|a peu pres|about)(?![a-z])/;

/** How many houses somebody has: "Offices: 4". */
const places =
  /^(?:nombre (?:de |d')|number of )?(?:offices|sites|agences|bureaux|branches|stores|shops|magasins|boutiques|locations|implantations|filiales|subsidiaries|succursales|antennes|usines|factories|campus)$/;
/** What was spared or got back; who is allowed in. */
const unhit =
  /^new (?:passwords?|pins?|cards?|accounts?|logins?|keys|sims?|phones?|numbers?)$|(?<![a-z])(?:habilit[a-z]*|autorise[es]*|authori[sz]ed|intacte?s?|indemnes?|epargnee?s?|spared|unaffected|untouched|restauree?s?|restored|rebuilt|(?:lettres|courriers|plis|colis|postes|serveurs|machines|sauvegardes|letters|laptops|servers|devices|backups|files) (?:recuperee?s?|restituee?s?|retrouvee?s?|retournee?s?|recovered|returned|back)|(?:stores?|shops?|branches|sites?|offices?|schools?|libraries|clinics|magasins|agences|ecoles|bureaux|guichets|mairies) (?:still |back |all |encore |toujours )?(?:open|reopened|ouvert[es]*|rouvert[es]*))(?![a-z])/;

/** What an office or a page counts of its own: "Reports received", "Pharmacy errors", "Stars so far". */
const matter =
  /(?<![a-z])(?:stars|forks|upvotes|errors?|erreurs?|complaints?|plaintes?|reclamations?|eloges?|enquir(?:y|ies)|(?:reports?|notifications?|declarations?|signalements?|demandes?|requests?) (?:received|handled|closed|recue?s?|traitee?s?|closes?)|tentatives?|attempts?)(?![a-z])/;
/** "Incidents de sécurité : 3", "années couvertes : 4". */
const tallied =
  /^(?:dont |including )?(?:(?:total |nombre |number )(?:de |d'|des |of )?)?(?:(?:security |cyber )?incidents|compliments|mediations|saisines|annees|years|seances|reunions|meetings|hearings|auditions)(?![a-z])/;
const whom =
  /(?<![a-z])(?:personnes|people|individuals|victim|clients|customers|patients|abonnes|records|dossiers|comptes|accounts)/;

/** "Class: 7.6 million": who may share in a settlement. */
const settled =
  /^(?:(?:estimated|settlement|proposed|putative|certified|nationwide) )*class(?: (?:size|members?))?$/;
const many =
  /^(?:(?:about|approximately|some|around|roughly|over|up to) )*(?:\d{1,3}(?:,\d{3})+|\d[\d.]* ?(?:m|million|thousand)(?![a-z]))/;

function labelOf(words: string, start: number): Label | undefined {
  if (tallied.test(words) && !whom.test(words))
    return { start, end: start + words.length, hasCue: false, isStaff: false, isOther: true };
  if (otherLabel.test(words)) return undefined;
  if (matter.test(words) && !befell.test(words))
    return { start, end: start + words.length, hasCue: false, isStaff: false, isOther: true };
  if (places.test(words))
    return { start, end: start + words.length, hasCue: false, isStaff: false, isOther: true };
  if (unhit.test(words) && !/(?<![a-z])(?:non|not|un)[ -]?(?:autor|author|habilit)/.test(words))
    return { start, end: start + words.length, hasCue: false, isStaff: false, isOther: true };
  const at = {
    start,
    end: start + words.trimEnd().length,
    ...(inexact.test(words) ? { isApproximate: true } : {}),
  };
  const isStaffWord = staff.test(words) && !partOf.test(words);
  // "Nombre de salariés" is the size of a house, "salariés concernés" is not.
  const hasCue = isStaffWord ? befell.test(words) : cue.test(words);
  const isStaff = isStaffWord;
  const people = isStaff && !size.test(words) ? { isPeople: true } : {};
  for (const match of words.matchAll(/[a-z][a-z·-]*/g)) {
    const rest = words.slice(match.index);
    const group = /^[a-z-]+ [a-z'-]+(?: [a-z'-]+)?/.exec(rest);
    const pair = /^[a-z-]+ [a-z'-]+/.exec(rest);
    const sense =
      (group === null ? undefined : senseOfPhrase(group[0])) ??
      (pair === null ? undefined : senseOfPhrase(pair[0])) ??
      senseOfWord(plainForm(match[0]));
    const isOne = sense?.nounClass === 'record' && !/[^s][sx]$/.test(match[0]) && !hasCue;
    if (
      sense !== undefined &&
      !isOne &&
      !(
        sense.nounClass === 'record' &&
        /^(?:numero|number|carte|base|cas|case|contact|telephone|phone)s?$/.test(match[0])
      )
    )
      return { ...at, sense, hasCue, isStaff, ...people };
  }
  return hasCue &&
    /volume|affect|concern|touch|impact|total|victim|expos|^(?:nombre|number|chiffre|figure)[a-z ]{0,12} (?:declar|initial|corrig|annonc|estim|revis|revu|confirm|notifi|provis|defin|final|report|updat|verif|previous|retenu|actuali)/.test(
      words,
    )
    ? { ...at, hasCue, isStaff }
    : undefined;
}
