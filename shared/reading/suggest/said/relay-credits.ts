import type { SaidText } from './tokens.ts';
import type { Run } from './name-runs.ts';

/** What makes a name whom the text has it from: the whole, and the words that say so. Tokens, `to` excluded. */
export type RelayCue = {
  readonly from: number;
  readonly to: number;
  readonly code: string;
  readonly wordsFrom: number;
  readonly wordsTo: number;
};

/** What media bring out: "une information de X", "a report by X". */
const pieces =
  /^(?:informations?|infos?|revelations?|enquete|exclusivite|scoop|depeche|reportage|article|report|reports|story|stories|investigation|scoop|dispatch|exclusive|reporting|coverage|article)$/;
/** The same in front of the name of a medium, in French; "article Le Monde" is not said. */
const headlines = /^(?:informations?|infos?|exclusivite|exclu)$/;
const published =
  /^(?:vue?s?|lue?s?|reperee?s?|publiee?s?|parue?s?|entendue?s?|published|posted|spotted|seen|appeared)$/;

/** Credits that need no verb: "une information de X", "info X", "vu sur X", "h/t X", "a report by X", "an X story". */
export function creditCue(said: SaidText, start: number, name: Run): RelayCue | undefined {
  const first = said.sentenceStart[name.from] ?? 0;
  const textAt = (at: number): string => (at < first ? '' : (said.tokens[at]?.text ?? ''));
  const cue = (from: number): RelayCue => ({
    from,
    to: name.to,
    code: 'relay-source',
    wordsFrom: from,
    wordsTo: Math.max(from + 1, Math.min(start, name.from)),
  });
  const before = textAt(start - 1);
  const isOf = [start, start + 1].some((at) => at < name.from && /^(?:de|du|des|d')$/.test(textAt(at)));
  if (isOf && pieces.test(before)) return isLeaked(textAt, start - 1, first) ? undefined : cue(start - 1);
  if (!isOf && headlines.test(before) && isHeadline(textAt, start - 1, first)) return cue(start - 1);
  if (/^(?:by|from|in)$/.test(before) && pieces.test(textAt(start - 2))) return cue(start - 2);
  if (/^(?:sur|dans|in|on|at)$/.test(before) && published.test(textAt(start - 2))) return cue(start - 2);
  if (/^(?:qui|which|who)$/.test(textAt(start - 2)) && /^(?:citent?|citait|cites?|cited)$/.test(before))
    return cue(start - 1);
  if (before === 't' && textAt(start - 2) === '/' && textAt(start - 3) === 'h') return cue(start - 3);
  if (/^(?:to|:)$/.test(before)) {
    if (textAt(start - 2) === 'tip' && textAt(start - 3) === 'hat') return cue(start - 3);
    if (textAt(start - 2) === 't' && textAt(start - 3) === '/') return cue(start - 4);
  }
  // "A Reuters investigation": an article, the medium, and its piece.
  if (/^(?:an?|the|this)$/.test(textAt(name.from - 1)) && pieces.test(textAt(name.to)))
    return { ...cue(name.from), to: name.to + 1, wordsFrom: name.to, wordsTo: name.to + 1 };
  return undefined;
}

/** "Des informations de X" may be data that X lost: only what is cited, or one piece. */
function isLeaked(textAt: (at: number) => string, at: number, first: number): boolean {
  if (!/^(?:informations|infos)$/.test(textAt(at))) return false;
  for (let back = at - 1; back >= Math.max(first, at - 3); back -= 1)
    if (/^(?:selon|apres|confirmant|confirme|confirment|suivant)$/.test(textAt(back))) return false;
  return true;
}

function isHeadline(textAt: (at: number) => string, at: number, first: number): boolean {
  const isBare = at === first || /^[([–—«"]$/.test(textAt(at - 1));
  return isBare || (/^(?:une|l'|cette)$/.test(textAt(at - 1)) && at - 1 <= first + 2);
}
