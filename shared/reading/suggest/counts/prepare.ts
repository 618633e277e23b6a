import { detectLanguage, type Language } from '../../detect-language.ts';
import { matchesIn } from '../../matches.ts';
import { breachLike, breachWords } from './cue-words.ts';
import { foldText, type FoldedText } from '../../fold.ts';

/** A stretch of a text that is read by itself, folded, in its own language. */
export type Block = {
  readonly folded: FoldedText;
  readonly language: Language;
  /** Whether it has a word of a breach, or most of the text has. */
  readonly isAboutBreach: boolean;
  /** A company speaks of itself in it. */
  readonly isPortrait?: true;
  /** Where each sentence ends, in order; the last is the end of the block. Folded offsets. */
  readonly sentenceEnds: readonly number[];
};

/** Signs that start an item of a list. */
const bullet = /^[ \t]*(?:[-–—•‣▪●○◦*·►→✓✔]|\d{1,2}[.)°]|[a-z]\))[ \t]+/i;
/** A word shows the language only in a stretch of some length; a shorter one is read as its text is. */
const tellingLength = 60;

/**
 * A text cut for reading: paragraphs, and in each `\n` for what ends a line for good (an item, a row, a heading), `|` between cells, and a space where
 * a line is only wrapped.
 */
export function blocksOf(text: string, language: Language): readonly Block[] {
  const whole = foldText(text);
  const marked = hardLines(whole);
  const blocks: Block[] = [];
  const pattern = /\n[ \n]*\n/g;
  let from = 0;
  const keep = (to: number): void => {
    if (to <= from) return;
    const folded: FoldedText = {
      original: text,
      text: marked.text.slice(from, to),
      offsets: marked.offsets.subarray(from, to + 1),
    };
    if (!/\d|[a-z]{3}/.test(folded.text)) return;
    const own = folded.text.length < tellingLength ? undefined : detectLanguage(folded.text);
    blocks.push({
      folded,
      language: own ?? language,
      isAboutBreach: breachWords.test(folded.text) || breachLike.test(folded.text),
      sentenceEnds: sentenceEndsOf(folded),
    });
  };
  for (const match of marked.text.matchAll(pattern)) {
    keep(match.index);
    from = match.index + match[0].length;
  }
  keep(marked.text.length);
  return withTopic(blocks);
}

/** An item of a digest has a sentence or more; a line of a fact sheet is shorter. */
const itemLength = 110;
/** The head of an item of a digest: "Ferries: …", "Musique. …". */
const itemHead = /^\n*[a-z][a-z'-]*(?: [a-z'-]+){0,2} ?[:.–—-] /;

/** Who speaks in minutes or a hearing, or who asks and who answers. */
const speechHead =
  /^\n*(?:(?:mr|mrs|ms|miss|dr|sir|lord|lady|m|mm|mme|mmes|cllr|councillor|senator|rep|hon|deputy)\.? [a-z]|(?:the|le|la) (?:chair|speaker|president|presidente|minister|ministre|mayor|maire|rapporteure?)(?![a-z])|(?:q|a|r|question|answer|reponse) ?[:.])/;

/** What a company says of itself at the foot of a notice: "Orvélia est une mutuelle régie par …", "About Tarnbeck". */
const portrait =
  /^[^a-z]*(?:a propos d[eu']|about [a-z])|^[^.]{2,70}? (?:est|is|,) (?:une?|la|le|l'|an?|the|one of the)(?: ?[a-z'-]+){0,4}? ?(?:mutuelle|societe|entreprise|groupe|association|federation|fondation|editeur|acteur|leader|specialiste|filiale|operateur|fournisseur|prestataire|assureur|banque|cooperative|etablissement|company|group|provider|insurer|bank|leader|subsidiary|retailer|charity|non-?profit|manufacturer|operator|network)(?![a-z])/;

/**
 * What each paragraph is about. A digest says at the head of each what it is about, and its sections stand alone; so do
 * those under headings. Any other text about a breach is about it everywhere.
 */
function withTopic(blocks: readonly Block[]): readonly Block[] {
  const isLong = ({ folded }: Block): boolean => folded.text.trim().length >= tellingLength;
  const long = blocks.filter(isLong);
  const about = long.filter(({ isAboutBreach }) => isAboutBreach);
  const heads = long.filter(({ folded }) => folded.text.length >= itemLength && itemHead.test(folded.text));
  // Who speaks comes back; what an item of a digest is about does not.
  const speakers = new Set(heads.map(({ folded }) => itemHead.exec(folded.text)?.[0].trim()));
  // "Mr Gregg: …", "Q: …": what is said in turns is about one thing.
  const isDialogue = long.filter(({ folded }) => speechHead.test(folded.text)).length >= 3;
  const isDigest =
    !isDialogue &&
    heads.length >= 3 &&
    heads.length * 2 > long.length &&
    speakers.size * 3 > heads.length * 2;
  // A text that opens with a breach, or comes back to it, goes on about it.
  const title = blocks[0];
  const isTitled =
    title !== undefined &&
    title.isAboutBreach &&
    !isLong(title) &&
    !title.folded.text.slice(1).trim().includes('\n');
  const opens = isTitled || long.slice(0, 2).some(({ isAboutBreach }) => isAboutBreach);
  const isHeaded = !isDialogue && long.filter(({ folded }) => itemHead.test(folded.text)).length >= 3;
  const most = isHeaded ? (opens ? 3 : 2) : opens || isDialogue ? 8 : 3;
  // "SFR. Début septembre, environ 50 000 clients": one of a list of breaches.
  const items = long.filter(({ folded }) => itemHead.test(folded.text));
  const isOfBreaches =
    items.length >= 4 && items.filter(({ isAboutBreach }) => isAboutBreach).length * 4 >= items.length * 3;
  if (isDigest && isOfBreaches)
    return blocks.map((block) => (items.includes(block) ? { ...block, isAboutBreach: true } : block));
  if (isDigest || (about.length + (isTitled ? 1 : 0)) * most < long.length) return blocks;
  return blocks.map((block) =>
    !block.isAboutBreach && portrait.test(block.folded.text.slice(0, 160))
      ? { ...block, isPortrait: true }
      : { ...block, isAboutBreach: true },
  );
}

/** Puts back the line ends that mean something: folding makes a space of every single one. */
function hardLines(folded: FoldedText): FoldedText {
  const { original, text, offsets } = folded;
  const pieces: string[] = [];
  let from = 0;
  const put = (sign: string, at: number): void => {
    pieces.push(text.slice(from, at), sign);
    from = at + 1;
  };
  const width = lineWidth(original);
  let lineStart = 0;
  let row = isRowAt(original, 0);
  for (let index = 0; index < text.length; index += 1) {
    const offset = offsets[index] ?? 0;
    const sign = original.charCodeAt(offset);
    if (sign === 0x09 || (sign === 0x3b && row)) put('|', index);
    if (sign !== 0x0a && sign !== 0x0d && sign !== 0x0c) continue;
    if (text.charAt(index) === ' ') {
      const line = original.slice(Math.max(lineStart, offset - longLine), offset);
      const next = original.slice(offset + 1, Math.min(endOfLine(original, offset + 1), offset + longLine));
      if (endsForGood(line, next, width)) put('\n', index);
    }
    lineStart = offset + 1;
    row = isRowAt(original, lineStart);
  }
  return { ...folded, text: pieces.join('') + text.slice(from) };
}

/** Whether the line from `start` is a row: by itself, or, of three cells, beside another of three. */
function isRowAt(text: string, start: number): boolean {
  const lineAt = (from: number): string =>
    text.slice(from, Math.min(endOfLine(text, from), from + 4 * longLine));
  const line = lineAt(start);
  if (isRow(line)) return true;
  if (!threeCells.test(line)) return false;
  const before = start < 2 ? '' : lineAt(text.lastIndexOf('\n', start - 2) + 1);
  return threeCells.test(before) || threeCells.test(lineAt(endOfLine(text, start) + 1));
}

const threeCells = /^[^;\n.]{1,40} ; [^;\n.]{1,40} ; [^;\n.]{1,40}$/;

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Whether a single line end parts two things, or only wraps a sentence. */
function endsForGood(line: string, next: string, width: number): boolean {
  if (line.includes('\t') || next.includes('\t') || /\|.*\||^\s*\|/.test(line + next)) return true;
  if (bullet.test(next) || (bullet.test(line) && /[;.]\s*$/.test(line))) return true;
  const before = line.trimEnd();
  const after = next.trimStart();
  const word = /^\S*/.exec(after)?.[0].length ?? 0;
  const hadRoom = before.length + word + 1 < 0.85 * width;
  if (isRow(line) && isRow(next)) return true;
  // "6,4 millions de clients" and then a list of what leaked, in small letters.
  if (hadRoom && shortItem.test(before) && !goesOn.test(before)) return true;
  if (shortItem.test(after) && !goesOn.test(before) && !/[.,;:]$/.test(before)) return true;
  if (/\d$/.test(before) && /^\d/.test(after)) return !isWrappedNumber(before, after);
  if (width >= longLine && /^[\p{Lu}\d«"“•+~≈<>-]/u.test(after)) return true;
  if (before.length < shortLine && /[:;!?.]["»”)]?$/.test(before)) return true;
  // "France Emploi : 1,6 million de jeunes": a line of a list, whatever the next one starts with.
  if (listLine.test(before) && !goesOn.test(before)) return true;
  if (!/^[\p{Lu}\d+~≈<>]/u.test(after) || goesOn.test(before)) return false;
  // A line of a form, or one that could have taken the next word: neither was wrapped.
  if (/^[\p{L}][^.!?:]{1,70}[ \u00a0\u202f]?:[ \u00a0\u202f]/u.test(after)) return true;
  return before.length < shortLine || hadRoom;
}

/** "V-31;02/07/2024;Siège;214;non", "Lycée ; Bourg ; 640 ; inconnu": cells with semicolons between them, all short. */
function isRow(line: string): boolean {
  return (
    /^[^;\n]*(?:;(?! )[^;\n]*){3,}/.test(line) || /^[^;\n]{1,40}(?: ; [^;\n]{1,40}){3,}$/.test(line.trim())
  );
}

/** How long the lines of a text get, up to what nobody wraps at. */
function lineWidth(text: string): number {
  let width = 0;
  let start = 0;
  while (start < text.length && width < longLine) {
    const end = endOfLine(text, start);
    width = Math.max(width, end - start);
    start = end + 1;
  }
  return Math.min(width, longLine);
}

/** "3 900 étudiants": all that an item of a list says. */
const shortItem = /^[+~≈<>]? ?\d[\d \u00a0\u202f.,]* ?(?:[kM] )?[\p{L}’']+(?: [\p{L}’']+){0,2}$/u;
const listLine = /^[^:\n]{2,60}[ \u00a0\u202f]?: [^:\n]{0,20}\d[^:\n]{0,40}[^:\n.,;!?-]$/;
const shortLine = 45;
const longLine = 200;
const goesOn =
  /[,(]$|(?:^|\s)(?:de|du|des|le|la|les|et|ou|à|a|au|aux|en|of|the|and|or|for|to|in|by|than|about|over|some|nearly|environ|près|plus|moins|quelque)$/i;

/** "quelque 480 / 000 cotisants": the rest of a number on the next line, inside a sentence. */
function isWrappedNumber(before: string, after: string): boolean {
  return (
    !/(?<!\d)\d{1,2} ?[hH:]\d{2}$/.test(before) &&
    /[\p{L}(] ?\d{1,3}(?:[ \u00a0\u202f]\d{3})*$/u.test(before) &&
    /^\d{3}(?![\d.,])(?:[ \u00a0\u202f]\d{3})*[^\S\n]+[\p{L}%€]|^\d{3}[.,;)](?!\d)/u.test(after)
  );
}

/** After these a full stop ends no sentence. */
const abbreviation =
  /(?:^|[^a-z])(?:m|mm|mme|mmes|mlle|dr|pr|me|mr|mrs|ms|st|ste|inc|ltd|corp|co|no|nos|art|env|incl|inc|approx|ca|cf|etc|ex|fig|vol|p|pp|tel|u\.s|u\.k|e\.g|i\.e|n|av|bd|janv|fevr|sept|oct|nov|dec|jan|feb|aug|max|min|vs|[a-z])$/;

const sentenceEnd = /[.!?…]+["»”')\]]* +|\n/g;

function sentenceEndsOf(folded: FoldedText): readonly number[] {
  const ends: number[] = [];
  for (const match of matchesIn(folded.text, sentenceEnd)) {
    const end = match.index + match[0].length;
    if (match[0] !== '\n') {
      const next = folded.original.charAt(folded.offsets[end] ?? 0);
      if (/\p{Ll}/u.test(next)) continue;
      // "La commune compte... 6 200 habitants": a pause.
      if (
        /^(?:\.{2,}|…)/.test(match[0]) &&
        /\d/.test(next) &&
        /[a-z]$/.test(folded.text.slice(0, match.index))
      )
        continue;
      if (
        match[0].startsWith('.') &&
        abbreviation.test(folded.text.slice(Math.max(0, match.index - 8), match.index)) &&
        !/^\. +["«“]/.test(match[0])
      )
        continue;
    }
    ends.push(end);
  }
  ends.push(folded.text.length);
  return ends;
}
