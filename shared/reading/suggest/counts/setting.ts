import type { FoldedText } from '../../fold.ts';
import { dataWords, otherTopics } from './cue-words.ts';
import type { Draft } from './draft.ts';

/** What the words right around a number say of it when no cue does. */
export type Setting = {
  /** Its own sentence speaks of somebody's data. */
  readonly hasDataWord: boolean;
  /** Its own sentence is about flaws, raids or surveys too. */
  readonly hasOtherTopic: boolean;
  /** "ses 15 000 étudiants", "our 14 sites": how many somebody has. */
  readonly isSomebodys: boolean;
  /** "habitants", "salariés": how many a town or a firm has. */
  readonly isHeadcount: boolean;
  /** It opens its sentence. */
  readonly opensSentence: boolean;
  /** "à deux garagistes", "to three recipients": to whom. */
  readonly isGivenTo: boolean;
  /** "compte", "emploie", "has": right before. */
  readonly isHad: boolean;
  /** Done about it, or later: put off, replaced, called, lodged. */
  readonly isAftermath: boolean;
};

const somebodys =
  /(?<![a-z])(?:ses|leurs|mes|nos|vos|tes|its|their|our|my|your|his|her)(?: (?:quelque|plus de|environ|pres de|over|some|nearly|more than|about))? ?$/;
const headcount =
  /^(?:habitante?s?|inhabitants?|residents?|salarie.?e?.?s?|employee?s?|employe.?e?.?s?|agents?|collaborateurs?|staff|workers|officers?|effectifs?|lits|beds|communes|agences|magasins|stores|shops|branches|sites|pays|countries|implantations|camions|vehicules|etablissements)$/;
const given = /(?<![a-z])(?:a|aux|to|par|by|avec|with|chez)(?: (?:les|the|ses|its))? ?$/;
const had =
  /(?<![a-z])(?:compt(?:e|ait|ent|aient)|emploi(?:e|ent)|employait|regroup(?:e|ait)|rassembl(?:e|ait)|revendiqu(?:e|ait) (?:deja )?|dispos(?:e|ait) (?:de|d')|dessert|equip(?:e|ait)|gere|gerait|possed(?:e|ait)|a|has|had|have|employs|employed|serves|served|counts|operates|runs|with|avec|sommes|etions)(?: (?:environ|quelque|pres de|plus de|some|about|around|over|more than|nearly|a peu pres))? ?$/;
const aftermath =
  /(?<![a-z])(?:report(?:e|es|ee|ees)|annul(?:e|es|ee|ees)|reinitialis[a-z]*|remplac[a-z]*|reorient[a-z]*|redemarr[a-z]*|restaur[a-z]*|reinstall[a-z]*|renouvel[a-z]*|appel(?:e|es|s)|appelant|plaintes?|reclamations?|recours|mobilis[a-z]*|recu des? appels?|postponed|cancelled|canceled|rescheduled|reset|replaced|restored|reinstalled|reissued|complaints?|calls?|lawsuits?)(?![a-z])/;

/** Reads the setting of a number from its sentence, `span`, in folded offsets. */
export function settingOf(
  folded: FoldedText,
  draft: Draft,
  span: { readonly start: number; readonly end: number },
): Setting {
  const counted = Math.max(draft.phrase.end, draft.numberEnd);
  const sentence = folded.text.slice(
    Math.max(span.start, draft.start - 240),
    Math.min(span.end, counted + 240),
  );
  const left = folded.text.slice(Math.max(span.start, draft.start - 40), draft.start);
  const right = folded.text.slice(counted, Math.min(span.end, counted + 60));
  const noun = folded.text.slice(draft.phrase.start, draft.phrase.end);
  return {
    hasDataWord: dataWords.test(sentence),
    hasOtherTopic: otherTopics.test(sentence),
    isSomebodys: somebodys.test(left),
    isHeadcount: headcount.test(noun),
    opensSentence: /^[^a-z0-9]*$/.test(left) && draft.start - span.start < 12,
    isGivenTo: given.test(left),
    isHad: had.test(left),
    isAftermath: aftermath.test(right) || aftermath.test(noun),
  };
}
