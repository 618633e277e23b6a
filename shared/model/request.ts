import * as v from 'valibot';
import { reference, type Kind } from './kind.ts';
import { dateText, idOf, instant, optionalText, text } from './scalars.ts';

export const requestOutcomes = ['pending', 'answered', 'no-comment', 'silence'] as const;
export type RequestOutcome = (typeof requestOutcomes)[number];

export const requestChannels = ['phone', 'email', 'letter', 'in-person', 'form', 'other', 'unknown'] as const;
export type RequestChannel = (typeof requestChannels)[number];

const requestSchema = v.strictObject({
  id: idOf('requests'),
  /** Whom was asked. */
  asked: idOf('entities'),
  /** Who asked; absent when it was the investigator. */
  by: v.optional(idOf('entities')),
  askedOn: v.optional(dateText),
  channel: v.picklist(requestChannels),
  question: text,
  outcome: v.picklist(requestOutcomes),
  answeredOn: v.optional(dateText),
  answer: optionalText,
  note: optionalText,
  createdAt: instant,
});

/** Whom we (or somebody we read) asked, when, and what they answered, or their silence: the right of reply. */
export type CaseRequest = v.InferOutput<typeof requestSchema>;

export const requestKind: Kind<CaseRequest> = {
  table: 'requests',
  schema: requestSchema,
  references: (row) => [
    ...reference('asked', 'entities', row.asked, 'refuse'),
    ...reference('by', 'entities', row.by, 'clear'),
  ],
  dateFields: ['askedOn', 'answeredOn'],
};
