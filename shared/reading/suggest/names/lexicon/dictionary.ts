import { proseEnds } from '../lists/function-words.ts';
import { stemCount, stemRange, packedStems } from '../lists/dictionary-stems.ts';
import { packedLookup } from './packed-set.ts';

/** Ends of inflected and derived words, French and English; what is left of a word without the longest one is its stem. */
const ends = new Set(
  `issements issement issantes issante issants issant issaient issait issais issions issiez issons issez issent isses isse eraient erions eriez erait erais eront erons erez erai eras era iraient irions iriez irait irais
   iront irons irez irai iras ira ements ement ations ation ateurs ateur atrices atrice aient antes ante ants ant asses asse assent assions assiez ames ates erent irent ions iez ait ais ees ee es er ez ons ent ai as a e s x i is it ies ie ir imes
   ites u us ue ues eux euse euses eurs eur ismes isme istes iste ivement if ifs ive ives ables able ments ment al ale ales aux el elle elles els ique iques iquement age ages ence ance ances ences
   ings ing ers ed ly y ness nesses ably ion or ors ally ively ist ists ism`.split(/\s+/),
);
const longestEnd = 9;
/** A stem keeps at least so many letters. */
const shortestStem = 4;
/** Bits of each remainder in the packed list; with `stemRange` they set how many other words pass: one in 64. */
const remainderBits = 6;

/** What is left of a folded word without its longest ending. */
export function stemOf(key: string): string {
  for (let length = Math.min(longestEnd, key.length - shortestStem); length > 0; length -= 1)
    if (ends.has(key.slice(key.length - length))) return key.slice(0, key.length - length);
  return key;
}

const isStem = packedLookup({
  count: stemCount,
  range: stemRange,
  lowBits: remainderBits,
  packed: packedStems,
});

/**
 * Is this folded word, or another form of it, in the dictionaries of French and English? The list keeps hashes of stems
 * (a Golomb-coded set): every word of the dictionaries is in it but those that their ends tell, and one in 64 of all other words is taken for one. So it
 * may only weigh against a capital that proves little by itself, never against a name that something else vouches for.
 */
export function isDictionaryWord(key: string): boolean {
  if (key.length < shortestStem) return false;
  // Surnames end in -ez too: of those only the stem tells.
  if (key.length > 6 && !key.endsWith('ez') && proseEnds.test(key)) return true;
  return isStem(stemOf(key));
}

/** The very word, as far as its form tells: "diamond", but not "Hollis", which only its last letters make a form of one. */
export function isDictionaryForm(key: string): boolean {
  return stemOf(key) === key && isDictionaryWord(key);
}
