import { sameEntities } from '../../case/same-entities.ts';
import { added } from '../../case/changes.ts';
import { rowById } from '../../case/snapshot.ts';
import { problem } from '../../lib/errors.ts';
import { err, ok } from '../../lib/result.ts';
import { command } from '../command.ts';
import { decided } from '../decision/decided.ts';

/** An entity that is another one by another name; both stay on file, and `other` stands for the two. */
export type SameAs = { readonly id: string; readonly other: string; readonly reason: string };

/** Decides that two entities are the same, with a reason: origins then count them as one. `decision.remove` undoes it. */
export const decideSame = command('entity.same-as', (snapshot, input: SameAs, tools) => {
  const entity = rowById(snapshot, 'entities', input.id);
  const other = rowById(snapshot, 'entities', input.other);
  if (entity === undefined || other === undefined)
    return err(problem('row.missing', `entities:${entity === undefined ? input.id : input.other}`));
  const decision = decided(tools, {
    kind: 'same-as',
    about: { table: 'entities', id: entity.id },
    other: other.id,
    reason: input.reason,
  });
  if (!decision.ok) return decision;
  if (sameEntities(snapshot, entity.id).includes(other.id)) return err(problem('commit.nothing'));
  return ok({
    changes: [added('decisions', decision.value)],
    select: { table: 'entities', id: entity.id },
    reason: input.reason,
  });
});
