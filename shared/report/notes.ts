import { rowById, type Snapshot } from '../case/snapshot.ts';
import { discardOf } from '../analysis/claims.ts';
import type { Claim, Entity, Id, Passage } from '../model/index.ts';
import type { Protection } from './protection.ts';
import type { Note, Run } from './report.ts';
import { quotation, shortened, text } from './runs.ts';
import type { Voice } from './voice.ts';

/** Numbers notes as facts call them, and writes each once. */
export type NoteBook = {
  /** The call of the notes of these claims, as one run; none for no claim. */
  readonly cite: (claims: readonly Claim[]) => readonly Run[];
  /** The numbers that `cite` would call. */
  readonly numbers: (claims: readonly Claim[]) => readonly number[];
  readonly written: () => readonly Note[];
};

export type NoteTools = {
  readonly snapshot: Snapshot;
  readonly voice: Voice;
  readonly protection: Protection;
  readonly nameOf: (entity: Id<'entities'>) => string;
  readonly paragraphOf: (passage: Passage) => number | undefined;
};

/** A fact with more claims than this has them by the dozen in shared notes: a page must hold its own notes. */
const singleNotes = 8;
const mostSharedNotes = 10;
const claimsPerSharedNote = 12;

/** Starts the notes of a report. */
export function noteBook(tools: NoteTools): NoteBook {
  const numberOf = new Map<string, number>();
  const byWords = new Map<string, number>();
  const written: Note[] = [];

  /** Claims that rest on the same words of the same source, said by the same person, share a note. */
  function write(claims: readonly Claim[], runs: readonly Run[]): void {
    const words = JSON.stringify(runs);
    const number = byWords.get(words) ?? written.length + 1;
    if (number > written.length) written.push({ number, runs });
    byWords.set(words, number);
    for (const claim of claims) numberOf.set(claim.id, number);
  }

  function numbers(claims: readonly Claim[]): readonly number[] {
    const fresh = claims.filter((claim) => !numberOf.has(claim.id));
    const single = fresh.length > singleNotes ? fresh.slice(0, singleNotes - 2) : fresh;
    for (const claim of single) write([claim], noteOf(tools, claim));
    const rest = fresh.slice(single.length);
    const size = Math.max(claimsPerSharedNote, Math.ceil(rest.length / mostSharedNotes));
    for (let start = 0; start < rest.length; start += size) {
      const group = rest.slice(start, start + size);
      write(group, sharedNote(tools, group));
    }
    const called = claims.flatMap((claim) => numberOf.get(claim.id) ?? []);
    return [...new Set(called)].toSorted((left, right) => left - right);
  }

  return {
    numbers,
    cite: (claims) => (claims.length === 0 ? [] : [{ kind: 'notes', numbers: numbers(claims) }]),
    written: () => written,
  };
}

/** `Source 2, ¶ 4, citant CheckNews : « exactement 491 840 noms ».` */
function noteOf(tools: NoteTools, claim: Claim): readonly Run[] {
  const { snapshot, voice, protection } = tools;
  const { words } = voice;
  const source = rowById(snapshot, 'sources', claim.source);
  const discarded =
    discardOf(snapshot, claim.id) === undefined ? [] : [text(` ${words('report.note.discarded')}`)];
  if (source === undefined) return discarded;
  const stance = claim.stance === 'states' ? undefined : words(`model.stance.${claim.stance}`);
  if (protection.protects(claim.source)) {
    const parts = [words('report.note.protected', { number: String(source.number) }), stance];
    return [text(`${parts.filter((part) => part !== undefined).join(', ')}.`), ...discarded];
  }
  const passage = claim.passage === undefined ? undefined : rowById(snapshot, 'passages', claim.passage);
  const speaker = claim.speaker === undefined ? undefined : tools.nameOf(claim.speaker);
  const who = [speaker, stance].filter((part) => part !== undefined).join(' ');
  const relays = relayNames(tools, claim);
  // "citant Libération" already says that Libération speaks; "Libération conteste" already says who is quoted.
  const told = relays.length === 1 && relays[0] === speaker;
  const place = [
    words('report.note.source', { number: String(source.number) }),
    paragraphWords(tools, passage),
    relays.length === 0 || (told && stance !== undefined)
      ? undefined
      : words('report.note.via', { names: voice.formats.list(relays) }),
    who === '' || (told && stance === undefined) ? undefined : who,
  ].filter((part) => part !== undefined);
  return [...ending(tools, claim, passage, place.join(', '), source.language), ...discarded];
}

function ending(
  { voice }: NoteTools,
  claim: Claim,
  passage: Passage | undefined,
  place: string,
  language: string,
): readonly Run[] {
  const { words } = voice;
  if (passage !== undefined) {
    const lost = passage.state === 'lost' ? ` ${words('report.note.lost')}` : '';
    return [
      text(`${place}${words('report.colon')}`),
      quotation(voice, passage.quote, language),
      text(`.${lost}`),
    ];
  }
  const said = claim.wording === undefined ? '' : `${words('report.colon')}${shortened(claim.wording, 260)}`;
  return [text(`${place}${said}. ${words('report.note.no-passage')}`)];
}

function paragraphWords({ voice, paragraphOf }: NoteTools, passage: Passage | undefined): string | undefined {
  if (passage === undefined || passage.state === 'lost') return undefined;
  const number = paragraphOf(passage);
  return number === undefined ? undefined : voice.words('report.note.paragraph', { number: String(number) });
}

function relayNames({ snapshot, voice, nameOf }: NoteTools, claim: Claim): readonly string[] {
  return (claim.relays ?? []).flatMap((id) => {
    const relay = rowById(snapshot, 'relays', id);
    if (relay === undefined) return [];
    if (relay.from.table === 'entities') return [nameOf(relay.from.id)];
    const source = rowById(snapshot, 'sources', relay.from.id);
    return source === undefined ? [] : [voice.words('report.source', { number: String(source.number) })];
  });
}

/** `Sources 4 (¶ 2), 5 (¶ 1) et 9.`: many claims on one fact, without their quotations. */
function sharedNote(tools: NoteTools, claims: readonly Claim[]): readonly Run[] {
  const { snapshot, voice } = tools;
  const places = claims.flatMap((claim) => {
    const source = rowById(snapshot, 'sources', claim.source);
    if (source === undefined) return [];
    const number = String(source.number);
    if (tools.protection.protects(source.id))
      return [voice.words('report.note.protected-number', { number })];
    const passage = claim.passage === undefined ? undefined : rowById(snapshot, 'passages', claim.passage);
    const paragraph = paragraphWords(tools, passage);
    return [paragraph === undefined ? number : `${number}\u00A0(${paragraph})`];
  });
  return [text(voice.words('report.note.sources', { places: voice.formats.list(places) }))];
}

/** Names an entity, or says that it is protected. */
export function entityName(
  snapshot: Snapshot,
  voice: Voice,
  protection: Protection,
  id: Id<'entities'>,
): string {
  const entity: Entity | undefined = rowById(snapshot, 'entities', id);
  if (entity === undefined) return voice.words('report.unknown');
  return protection.masks(id) ? voice.words('report.masked') : shortened(entity.name, 160);
}
