import { app } from './fr/app.ts';
import { commands } from './fr/commands.ts';
import { common } from './fr/common.ts';
import { compare } from './fr/compare.ts';
import { entities } from './fr/entities.ts';
import { events } from './fr/events.ts';
import { exposures } from './fr/exposures.ts';
import { figures } from './fr/figures.ts';
import { guard } from './fr/guard.ts';
import { hypotheses } from './fr/hypotheses.ts';
import { inspector } from './fr/inspector.ts';
import { journal } from './fr/journal.ts';
import { library } from './fr/library.ts';
import { links } from './fr/links.ts';
import { model } from './fr/model.ts';
import { pages } from './fr/pages.ts';
import { problems } from './fr/problems.ts';
import { questions } from './fr/questions.ts';
import { report } from './fr/report.ts';
import { requests } from './fr/requests.ts';
import { search } from './fr/search.ts';
import { sources } from './fr/sources.ts';
import { suggest } from './fr/suggest.ts';

/** French, checked against English area by area in each file. */
export const fr = {
  common,
  app,
  library,
  search,
  sources,
  figures,
  events,
  exposures,
  hypotheses,
  links,
  entities,
  requests,
  questions,
  compare,
  report,
  inspector,
  journal,
  pages,
  problems,
  model,
  commands,
  suggest,
  guard,
} as const;
