import type { CaseFacts } from './fact.ts';
import { dedalus } from './facts-dedalus.ts';
import { inovie } from './facts-inovie.ts';
import { mediboard } from './facts-mediboard.ts';

/** The facts that each example must hold, by its key. */
export const facts: Readonly<Record<string, CaseFacts>> = { dedalus, mediboard, inovie };
