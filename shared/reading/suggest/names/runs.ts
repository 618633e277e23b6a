import { readAtoms, type Atom } from './atoms.ts';
import { classifyAtom } from './classify.ts';
import { mention, reason, type Page } from './page.ts';
import { endWithPoint } from './plain-run.ts';
import { personIn } from './people.ts';
import { foldedRegion } from './regions.ts';

/** Takes every run of capitals for what it names: persons first, then the rest. */
export function findRuns(page: Page): void {
  for (const atom of readAtoms(page)) takeAtom(page, atom);
}

function takeAtom(page: Page, atom: Atom): void {
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
