import { compareFeature } from '../features/compare/compare-feature.ts';
import { entitiesFeature } from '../features/entities/entities-feature.ts';
import { eventsFeature } from '../features/events/events-feature.ts';
import { exposuresFeature } from '../features/exposures/exposures-feature.ts';
import { hypothesesFeature } from '../features/hypotheses/hypotheses-feature.ts';
import { figuresFeature } from '../features/figures/figures-feature.ts';
import { journalFeature } from '../features/journal/journal-feature.ts';
import { libraryFeature } from '../features/library/library-feature.ts';
import { linksFeature } from '../features/links/links-feature.ts';
import { questionsFeature } from '../features/questions/questions-feature.ts';
import { requestsFeature } from '../features/requests/requests-feature.ts';
import { reportFeature } from '../features/report/report-feature.ts';
import { librarySearchFeature, searchFeature } from '../features/search/search-feature.ts';
import { sourcesFeature } from '../features/sources/sources-feature.ts';
import type { Feature } from '../workspace/feature.ts';

/** Every part of the product; adding one is a line here. Navigation, shortcuts and the palette read this list. */
export const features: readonly Feature[] = [
  libraryFeature,
  compareFeature,
  librarySearchFeature,
  searchFeature,
  sourcesFeature,
  figuresFeature,
  eventsFeature,
  exposuresFeature,
  linksFeature,
  entitiesFeature,
  hypothesesFeature,
  requestsFeature,
  questionsFeature,
  reportFeature,
  journalFeature,
];
