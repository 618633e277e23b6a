import { describe, expect, it } from 'vitest';
import { timeOrderedIds } from '#shared/lib/identifiers.ts';

const bytes = (count: number) => new Uint8Array(count).map((_, index) => 17 * index + 3);

describe('time-ordered identifiers', () => {
  it('sort as they were made, within a millisecond and when the clock goes back', () => {
    const times = [5, 5, 5, 1000, 999, 1001, ...Array.from({ length: 9000 }, () => 2000)];
    let look = 0;
    const next = timeOrderedIds(() => times[look++] ?? 0, bytes);
    const made = times.map(() => next());
    expect(made).toEqual(made.toSorted());
    expect(new Set(made).size).toBe(made.length);
  });

  it('are UUIDs of version 7 that a row takes as its own', () => {
    const id = timeOrderedIds(() => Date.UTC(2026, 0, 5), bytes)();
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(Date.UTC(2026, 0, 5));
  });
});
