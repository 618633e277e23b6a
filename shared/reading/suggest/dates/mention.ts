import type { Around } from './around.ts';
import type { Written } from './piece.ts';
import type { Told } from './told.ts';

/** A date's words where they stand, before it is worked out. */
export type Mention = { readonly read: Written | Told; readonly around: Around };
