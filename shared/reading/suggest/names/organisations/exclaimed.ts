import { isFunctionWord } from '../lexicon/lexicon.ts';
import { isNameShaped, isStart, mention, reason, type Page } from '../page/page.ts';

const before = /^(?:de|d|chez|par|a|pour|avec|of|by|at|from|with|for|via|sur)$/;

/** "les clients de Hoy! recevront", "bought by Zing! in May": a sentence that goes on in small letters behind the sign is not at its end. */
export function findExclaimed(page: Page): void {
  for (const [index, word] of page.words.entries()) {
    if (word.key === 'which' && word.shape === 'capital') takeWhich(page, index);
    const next = page.words[index + 1];
    const joint = page.words[index - 1];
    if (!isNameShaped(word) || next?.shape !== 'lower' || word.gap !== 0 || joint === undefined) continue;
    if (!before.test(joint.key) || joint.shape !== 'lower' || isFunctionWord(word.key)) continue;
    if (!/^![ \u00a0]$/u.test(page.text.slice(word.end, next.start)) || page.inTitle[index] === 1) continue;
    mention(page, index, index + 1, {
      kind: 'organisation',
      strength: 5,
      reasons: [reason(page, 'name.spelling', index, index + 1)],
      end: word.end + 1,
    });
  }
}

/** "Which? has asked", "the consumer group Which?": a body whose name ends as a question does, where the sentence goes on or a small word led to it. */
function takeWhich(page: Page, index: number): void {
  const { end, gap } = page.words[index] ?? { end: 0, gap: 1 };
  if (page.text[end] !== '?') return;
  const next = page.words[index + 1];
  const goesOn = next?.shape === 'lower' && /^\?[ \u00a0]$/u.test(page.text.slice(end, next.start));
  const isSetOff = /^\?(?:[,)]|['’]s\b)/.test(page.text.slice(end, end + 4));
  const isLed = gap === 0 && page.words[index - 1]?.shape === 'lower' && !isStart(page, index);
  if (!goesOn && !isSetOff && !isLed) return;
  mention(page, index, index + 1, {
    kind: 'organisation',
    strength: 6,
    reasons: [reason(page, 'name.spelling', index, index + 1)],
    end: end + 1,
  });
}
