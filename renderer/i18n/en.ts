import { app } from './en/app.ts';
import { commands } from './en/commands.ts';
import { common } from './en/common.ts';
import { compare } from './en/compare.ts';
import { entities } from './en/entities.ts';
import { events } from './en/events.ts';
import { exposures } from './en/exposures.ts';
import { figures } from './en/figures.ts';
import { guard } from './en/guard.ts';
import { hypotheses } from './en/hypotheses.ts';
import { inspector } from './en/inspector.ts';
import { journal } from './en/journal.ts';
import { library } from './en/library.ts';
import { links } from './en/links.ts';
import { model } from './en/model.ts';
import { pages } from './en/pages.ts';
import { problems } from './en/problems.ts';
import { questions } from './en/questions.ts';
import { report } from './en/report.ts';
import { requests } from './en/requests.ts';
import { search } from './en/search.ts';
import { sources } from './en/sources.ts';
import { suggest } from './en/suggest.ts';

/** English: where the keys come from. One line per area. */
export const en = {
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
