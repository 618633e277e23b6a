import type { NameSuggestion, ReadingContext } from '../suggestion.ts';
import { findAffiliations } from './organisations/affiliations.ts';
import { findAsides } from './weighed/asides.ts';
import { findActorFrames } from './attackers/actor-frames.ts';
import { findActors } from './attackers/actors.ts';
import { findPhrases } from './organisations/associations.ts';
import { relabelAliases } from './attackers/aliases.ts';
import { findBodies } from './institutions/bodies.ts';
import { findBylines } from './people/bylines.ts';
import { findCells } from './organisations/cells.ts';
import { findCompounds } from './runs/compounds.ts';
import { findCredits } from './organisations/credits.ts';
import { findDefinitions } from './mentions/definitions.ts';
import { findDomains } from './organisations/domains.ts';
import { findEchoes } from './mentions/echoes.ts';
import { relabelEnumerations } from './organisations/enumerations.ts';
import { findEnglishWholes } from './organisations/english-wholes.ts';
import { findEntries, findItems } from './organisations/entries.ts';
import { findExclaimed } from './organisations/exclaimed.ts';
import { findFrames } from './organisations/frames.ts';
import { findInstitutions } from './institutions/institutions.ts';
import { findNicknames } from './people/nicknames.ts';
import { markNotNames } from './page/not-names.ts';
import { findParties } from './organisations/parties.ts';
import { openPage } from './page/page.ts';
import { dropChanceCapitals } from './mentions/prune.ts';
import { findPseudonyms } from './attackers/pseudonyms.ts';
import { findShortForms } from './mentions/short-forms.ts';
import { findWholes } from './organisations/wholes.ts';
import { findRuns } from './runs/runs.ts';
import { findSpeakersTold } from './people/told-to.ts';
import { findStateBodies } from './institutions/french-state.ts';
import { findStatedTowns } from './places/english-towns.ts';
import { findWatchdogs } from './institutions/watchdogs.ts';
import { weighEnglish } from './weighed/weigh.ts';
import { suggestionsOf } from './mentions/assemble.ts';

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
  findItems(page);
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
