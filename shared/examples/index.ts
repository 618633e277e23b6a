/** The registry of the example library: a new example is one folder and one line here. */
import { dedalus } from './dedalus/dedalus.ts';
import type { ExampleCase } from './example.ts';
import { inovie } from './inovie/inovie.ts';
import { mediboard } from './mediboard/mediboard.ts';

export const exampleCases: readonly ExampleCase[] = [dedalus, mediboard, inovie];

export { buildExample, type BuiltExample } from './build.ts';
export type { ExampleCase } from './example.ts';
