import type { UnitCode } from '../../../../model/units.ts';

/**
 * How a noun behaves beside a number in a text about a breach: `person`, `victim` (counts by itself), `base` (people an
 * organisation also has without a breach: its clients, its staff), `record`, `size`, `body` (organisations) and `device`
 * (both count only when something befalls them), `piece` (a paper, a message: everyday things, small numbers of them say nothing).
 */
export type NounClass = 'person' | 'victim' | 'base' | 'record' | 'size' | 'body' | 'device' | 'piece';

/** Words by class and unit. */
export type NounWords = Readonly<Partial<Record<NounClass, Readonly<Partial<Record<UnitCode, string>>>>>>;
