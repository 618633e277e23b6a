import type { NameSuggestion, ReadingContext } from '../suggestion.ts';
import { findAffiliations } from './affiliations.ts';
import { findAsides } from './english-asides.ts';
import { findActorFrames } from './actor-frames.ts';
import { findActors } from './actors.ts';
import { findPhrases } from './associations.ts';
import { relabelAliases } from './aliases.ts';
import { findBodies } from './bodies.ts';
import { findBylines } from './bylines.ts';
import { findCells } from './cells.ts';
import { findCompounds } from './compounds.ts';
import { findCredits } from './credits.ts';
import { findDefinitions } from './definitions.ts';
import { findDomains } from './domains.ts';
import { findEchoes } from './echoes.ts';
import { relabelEnumerations } from './enumerations.ts';
import { findEnglishWholes } from './english-wholes.ts';
import { findEntries } from './entries.ts';
import { findExclaimed } from './exclaimed.ts';
import { findFrames } from './frames.ts';
import { findInstitutions } from './institutions.ts';
import { findNicknames } from './nicknames.ts';
import { markNotNames } from './not-names.ts';
import { findParties } from './parties.ts';
import { openPage } from './page.ts';
import { dropChanceCapitals } from './prune.ts';
import { findPseudonyms } from './pseudonyms.ts';
import { findShortForms } from './short-forms.ts';
import { findWholes } from './wholes.ts';
import { findRuns } from './runs.ts';
import { findSpeakersTold } from './told-to.ts';
import { findStateBodies } from './french-state.ts';
import { findStatedTowns } from './english-towns.ts';
import { findWatchdogs } from './watchdogs.ts';
import { weighEnglish } from './english-weigh.ts';
import { suggestionsOf } from './assemble.ts';

/**
 * The names of a running text, in order, without overlap: one suggestion per form, at its first occurrence. By rules only:
 * the surest first (what the text explains itself, institutions, pseudonyms), then runs of capitals, then their echoes.
 */
export function namesIn(text: string, context: ReadingContext): readonly NameSuggestion[] {
  const page = openPage(text, context.language);
  markNotNames(page);
  findCompounds(page);
  findExclaimed(page);
  findDefinitions(page);
  findAsides(page);
  findStatedTowns(page);
  findEntries(page);
  findCredits(page);
  findNicknames(page);
  findBylines(page);
  findSpeakersTold(page);
  findParties(page);
  findPseudonyms(page);
  findActors(page);
  findActorFrames(page);
  findCells(page);
  findPhrases(page);
  findInstitutions(page);
  findStateBodies(page);
  findBodies(page);
  findEnglishWholes(page);
  findWholes(page);
  findWatchdogs(page);
  findFrames(page);
  findRuns(page);
  findAffiliations(page);
  weighEnglish(page);
  relabelAliases(page);
  relabelEnumerations(page);
  findDomains(page);
  findShortForms(page);
  findEchoes(page);
  dropChanceCapitals(page);
  return suggestionsOf(page, context.known ?? []);
}
