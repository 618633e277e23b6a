import { readAtoms, type Atom } from './atoms.ts';
import { classifyAtom } from './classify.ts';
import { placeNamed } from './gazetteer.ts';
import { isLegalForm } from './lexicon.ts';
import { mention, reason, type Page } from './page.ts';
import { personIn } from './people.ts';
import { foldedRegion } from './regions.ts';
import { nameKey } from './words.ts';

/** Takes every run of capitals for what it names: persons first, then the rest. */
export function findRuns(page: Page): void {
  for (const atom of readAtoms(page)) takeAtom(page, atom);
}

const compound =
  /-(?:based|inspired|like|style|wide|owned|linked|backed|led|related|born|only|headquartered|listed|focused|made|aligned|speaking|compliant|ready|type|era|level|area|covered|certified|approved|owned|only|born|wide)$/;

function takeAtom(page: Page, atom: Atom): void {
  if (takeCompound(page, atom.from)) return;
  const person = personIn(page, atom);
  if (person !== undefined && person.strength > 2) {
    mention(page, person.from, person.to, { kind: 'person', ...pick(person) });
    return;
  }
  const found = classifyAtom(page, atom);
  if (found !== undefined && (person === undefined || found.strength > person.strength)) {
    const region = found.kind === 'place' ? foldedRegion(page, found.from) : undefined;
    const end = endWithPoint(page, found.to);
    mention(page, region ?? found.from, found.to, {
      kind: found.kind,
      strength: found.strength,
      reasons:
        region === undefined
          ? found.reasons
          : [...found.reasons, reason(page, 'name.part', region, found.from)],
      ...(end === undefined ? {} : { end }),
    });
    return;
  }
  if (person !== undefined) mention(page, person.from, person.to, { kind: 'person', ...pick(person) });
}

/** "UK-based" says where, "Isis-inspired" names no one. */
function takeCompound(page: Page, from: number): boolean {
  const word = page.words[from];
  if (word === undefined || !compound.test(word.key)) return false;
  const length = word.key.search(compound);
  if (
    placeNamed(nameKey(word.key.slice(0, length))) !== undefined &&
    word.end - word.start === word.key.length
  )
    mention(page, from, from + 1, {
      kind: 'place',
      strength: 6,
      reasons: [reason(page, 'name.where', from, from + 1)],
      end: word.start + length,
    });
  else page.taken[from] = 1;
  return true;
}

function pick({
  strength,
  reasons,
}: {
  strength: number;
  reasons: Parameters<typeof mention>[3]['reasons'];
}): {
  strength: number;
  reasons: Parameters<typeof mention>[3]['reasons'];
} {
  return { strength, reasons };
}

/** The point of an abbreviated legal form belongs to the name: "PracMan, Inc." */
function endWithPoint(page: Page, to: number): number | undefined {
  const last = page.words[to - 1];
  if (last === undefined || page.text[last.end] !== '.') return undefined;
  if (!isLegalForm(last.key)) return undefined;
  return /^(?:inc|ltd|corp|co|cie|l\.l\.c|s\.a|s\.a\.s|p\.c|p\.a|m\.d|pty|pllc)$/.test(last.key)
    ? last.end + 1
    : undefined;
}
