import { proseEnds } from './lists/function-words.ts';
import { stemCount, stemRange, packedStems } from './lists/dictionary-stems.ts';

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
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** What is left of a folded word without its longest ending. */
export function stemOf(key: string): string {
  for (let length = Math.min(longestEnd, key.length - shortestStem); length > 0; length -= 1)
    if (ends.has(key.slice(key.length - length))) return key.slice(0, key.length - length);
  return key;
}

/** Where a stem falls in the range of the packed list (FNV-1a, scaled). */
export function stemHash(stem: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < stem.length; index += 1)
    hash = Math.imul(hash ^ stem.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return Math.floor((((hash ^ (hash >>> 13)) >>> 0) / 0x1_0000_0000) * stemRange);
}

let stems: Int32Array | undefined;

/**
 * Is this folded word, or another form of it, in the dictionaries of French and English? The list keeps hashes of stems
 * (a Golomb-coded set): every word of the dictionaries is in it but those that their ends tell, and one in 64 of all other words is taken for one. So it
 * may only weigh against a capital that proves little by itself, never against a name that something else vouches for.
 */
export function isDictionaryWord(key: string): boolean {
  if (key.length < shortestStem) return false;
  // Surnames end in -ez too: of those only the stem tells.
  if (key.length > 6 && !key.endsWith('ez') && proseEnds.test(key)) return true;
  stems ??= unpacked();
  const wanted = stemHash(stemOf(key));
  let low = 0;
  let high = stems.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = stems[middle] ?? 0;
    if (found === wanted) return true;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

/** The sorted hashes: each is the one before plus a gap, written as its high part in ones and its low bits. */
function unpacked(): Int32Array {
  const values = new Int32Array(stemCount);
  const bit = bitsOf(packedStems);
  let last = 0;
  for (let index = 0; index < stemCount; index += 1) {
    let gap = 0;
    while (bit() === 1) gap += 1;
    for (let low = 0; low < remainderBits; low += 1) gap = gap * 2 + bit();
    last += gap;
    values[index] = last;
  }
  return values;
}

/** Reads a text bit by bit, six to a letter. */
function bitsOf(packed: string): () => number {
  const values = new Uint8Array(128);
  for (let index = 0; index < letters.length; index += 1) values[letters.charCodeAt(index)] = index;
  let at = 0;
  let left = 0;
  let value = 0;
  return () => {
    if (left === 0) {
      value = values[packed.charCodeAt(at) & 127] ?? 0;
      at += 1;
      left = 6;
    }
    left -= 1;
    return (value >> left) & 1;
  };
}
