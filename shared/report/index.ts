import type { Section } from './desk.ts';
import { entitiesSection } from './sections/entities.ts';
import { exposuresSection } from './sections/exposures.ts';
import { figuresSection } from './sections/figures.ts';
import { fingerprintSection } from './sections/fingerprint.ts';
import { hypothesesSection } from './sections/hypotheses.ts';
import { linksSection } from './sections/links.ts';
import { methodSection } from './sections/method.ts';
import { questionsSection } from './sections/questions.ts';
import { effectsSection, factsSection, measuresSection } from './sections/register.ts';
import { requestsSection } from './sections/requests.ts';
import { sourcesSection } from './sections/sources.ts';
import { statementsSection } from './sections/statements.ts';
import { summarySection } from './sections/summary.ts';
import { timelineSection } from './sections/timeline.ts';

/** Kinds of report. */
export const templates = ['dossier', 'register'] as const;
export type ReportTemplate = (typeof templates)[number];

/** The sections of each template, in print order: a new section is one file and one line here. */
export const sectionsOf: Readonly<Record<ReportTemplate, readonly Section[]>> = {
  dossier: [
    summarySection,
    figuresSection,
    timelineSection,
    hypothesesSection,
    exposuresSection,
    statementsSection,
    requestsSection,
    questionsSection,
    entitiesSection,
    linksSection,
    sourcesSection,
    methodSection,
    fingerprintSection,
  ],
  register: [
    factsSection,
    effectsSection,
    measuresSection,
    questionsSection,
    sourcesSection,
    methodSection,
    fingerprintSection,
  ],
};
