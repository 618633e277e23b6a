/** The registry of commands: a new verb is one file and one line here. */
import { createCase } from './case/create.ts';
import { editCase } from './case/edit.ts';
import { importRows } from './case/import-rows.ts';
import { editClaim } from './claim/edit.ts';
import { recordClaim } from './claim/record.ts';
import { removeClaim } from './claim/remove.ts';
import type { Command } from './command.ts';
import { discardClaim } from './decision/discard-claim.ts';
import { removeDecision } from './decision/remove.ts';
import { retainDate } from './decision/retain-date.ts';
import { retainFigure } from './decision/retain-figure.ts';
import { addEntity } from './entity/add.ts';
import { editEntity } from './entity/edit.ts';
import { mergeEntities } from './entity/merge.ts';
import { removeEntity } from './entity/remove.ts';
import { decideSame } from './entity/same-as.ts';
import { addEvent } from './event/add.ts';
import { editEvent } from './event/edit.ts';
import { removeEvent } from './event/remove.ts';
import { addExposure } from './exposure/add.ts';
import { editExposure } from './exposure/edit.ts';
import { removeExposure } from './exposure/remove.ts';
import { addFigure } from './figure/add.ts';
import { editFigure } from './figure/edit.ts';
import { removeFigure } from './figure/remove.ts';
import { addHypothesis } from './hypothesis/add.ts';
import { editHypothesis } from './hypothesis/edit.ts';
import { removeHypothesis } from './hypothesis/remove.ts';
import { addLink } from './link/add.ts';
import { editLink } from './link/edit.ts';
import { removeLink } from './link/remove.ts';
import { placePassage } from './passage/place.ts';
import { setPlacements } from './placement/set.ts';
import { addQuestion } from './question/add.ts';
import { editQuestion } from './question/edit.ts';
import { removeQuestion } from './question/remove.ts';
import { addRelay } from './relay/add.ts';
import { editRelay } from './relay/edit.ts';
import { removeRelay } from './relay/remove.ts';
import { addRequest } from './request/add.ts';
import { editRequest } from './request/edit.ts';
import { removeRequest } from './request/remove.ts';
import { addSource } from './source/add.ts';
import { correctText } from './source/correct-text.ts';
import { editSource } from './source/edit.ts';
import { readSource } from './source/read.ts';
import { removeSource } from './source/remove.ts';
import { acceptSuggestions } from './suggestion/accept.ts';
import { refuseSuggestions } from './suggestion/refuse.ts';
import { restoreSuggestions } from './suggestion/restore.ts';

export const commands = {
  'case.create': createCase,
  'case.edit': editCase,
  'case.import': importRows,
  'source.add': addSource,
  'source.edit': editSource,
  'source.correct-text': correctText,
  'source.read': readSource,
  'source.remove': removeSource,
  'passage.place': placePassage,
  'claim.record': recordClaim,
  'claim.edit': editClaim,
  'claim.remove': removeClaim,
  'claim.discard': discardClaim,
  'figure.add': addFigure,
  'figure.edit': editFigure,
  'figure.remove': removeFigure,
  'figure.retain': retainFigure,
  'event.add': addEvent,
  'event.edit': editEvent,
  'event.remove': removeEvent,
  'event.retain-date': retainDate,
  'exposure.add': addExposure,
  'exposure.edit': editExposure,
  'exposure.remove': removeExposure,
  'link.add': addLink,
  'link.edit': editLink,
  'link.remove': removeLink,
  'hypothesis.add': addHypothesis,
  'hypothesis.edit': editHypothesis,
  'hypothesis.remove': removeHypothesis,
  'entity.add': addEntity,
  'entity.edit': editEntity,
  'entity.merge': mergeEntities,
  'entity.remove': removeEntity,
  'entity.same-as': decideSame,
  'request.add': addRequest,
  'request.edit': editRequest,
  'request.remove': removeRequest,
  'question.add': addQuestion,
  'question.edit': editQuestion,
  'question.remove': removeQuestion,
  'relay.add': addRelay,
  'relay.edit': editRelay,
  'relay.remove': removeRelay,
  'decision.remove': removeDecision,
  'placement.set': setPlacements,
  'suggestion.accept': acceptSuggestions,
  'suggestion.refuse': refuseSuggestions,
  'suggestion.restore': restoreSuggestions,
} as const;

export type CommandName = keyof typeof commands;

/** What a command takes. */
export type InputOf<N extends CommandName> =
  (typeof commands)[N] extends Command<infer Input> ? Input : never;
