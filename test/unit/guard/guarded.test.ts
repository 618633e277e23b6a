import { describe, expect, test } from 'vitest';
import { decidedSource } from '../../../renderer/features/sources/guard/guarded-source.ts';
import { guarded, maskedWords } from '../../../shared/guard/guarded.ts';
import { sha256Of } from '../../../shared/lib/sha256.ts';
import type { NewSource } from '../../../shared/commands/source/add.ts';
import type { GuardDecision } from '../../../shared/model/source-shape.ts';

const secret = 'jean.dupont@free.fr';
const text = `Fuite : ${secret}\n\nOn lit 2 55 08 14 168 025 38 dans le fichier.`;
const bytes = new TextEncoder().encode(text);
const source: NewSource = {
  fields: {
    title: `Fuite : ${secret}`,
    kind: 'article',
    authors: [`Jean <${secret}>`],
    notes: `reçu de ${secret}`,
    published: '2021-02-23' as never,
    language: 'fr',
    reliability: 'F',
    confidentiality: 'public',
  },
  text,
  derived: { by: 'plain', version: 1 },
  digests: { original: sha256Of(bytes), text: sha256Of(text) },
  original: { name: `${secret}.txt`, bytes, mediaType: 'text/plain' },
};

function decided(decision: GuardDecision, reason?: string, title = source.fields.title) {
  const found = guarded(text, { sha256: sha256Of(bytes), bytes: bytes.length });
  if (found === undefined) throw new Error('nothing found');
  return decidedSource(
    {
      source: { ...source, fields: { ...source.fields, title } },
      proposals: { title: `Fuite : ${secret}`, authors: [secret] },
    },
    {
      guarded: found,
      answer: { decision, ...(reason === undefined ? {} : { reason }) },
      mask: (words) => maskedWords(words, '', ''),
      maskTitle: (title) => maskedWords(title, text, found.masked),
      dotsTitle: 'Titre masqué',
      shapeTitle: `${secret}.txt`,
    },
  );
}

describe('what is decided of a document', () => {
  test('masked, it keeps its length and its date, and no trace of a value, of the original or of its digests', () => {
    const { source: kept, proposals } = decided('masked');
    expect(kept.text).toHaveLength(text.length);
    expect(kept).toMatchObject({
      fields: { published: '2021-02-23', guard: { decision: 'masked', found: { nir: 1, email: 1 } } },
    });
    for (const gone of ['original', 'derived'] as const) expect(kept[gone]).toBeUndefined();
    expect(kept.digests).toEqual({ text: sha256Of(kept.text ?? '') });
    expect(JSON.stringify({ kept, proposals })).not.toMatch(/dupont|168 025|free/);
  });

  test('masked, it is not called by dots alone', () => {
    expect(decided('masked').source.fields.title).toContain('•');
    expect(decided('masked', undefined, secret).source.fields.title).toBe('Titre masqué');
  });

  test('as a shape, it has neither text nor original, and a title that says nothing of it', () => {
    const { source: kept, proposals } = decided('shape');
    expect(kept.text).toBeUndefined();
    expect(kept.fields).toMatchObject({
      kind: 'dataset',
      title: '••••.••••••@••••.••.txt',
      shape: { kind: 'text', sha256: sha256Of(bytes), bytes: bytes.length },
    });
    expect(proposals).toEqual({});
    expect(JSON.stringify(kept)).not.toMatch(/dupont|168 025|free/);
  });

  test('kept, it is what it was, with the reason for the journal', () => {
    const { source: kept } = decided('kept', 'preuve pour la plainte');
    expect(kept).toMatchObject({ text, original: source.original, reason: 'preuve pour la plainte' });
    expect(kept.fields.guard).toEqual({
      decision: 'kept',
      reason: 'preuve pour la plainte',
      found: { nir: 1, email: 1 },
    });
  });
});

const samplesOf = (words: string): readonly string[] => guarded(words)?.samples ?? [];

test('samples show the form of each kind of value and nothing of it', () => {
  const samples = samplesOf(text);
  expect(samples.join(' ')).toMatch(/••••\.••••••@••••\.••/);
  expect(samples.join(' ')).not.toMatch(/dupont|168/);
});

test('values that stand close together are shown in one line, each once, with what announces them', () => {
  const letter = [
    'Madame,',
    'Nous avons gardé de vous : le numéro 2 55 08 14 168 025 38, le courriel zoe.valmorin@free.fr et le portable 06 12 47 56 78.',
    'À : zoe.valmorin@free.fr',
  ].join('\n');
  expect(samplesOf(letter)).toEqual([
    '… gardé de vous : le numéro • •• •• •• ••• ••• ••, le courriel •••.••••••••@••••.•• et le portable •• •• •• •• ••.',
    'À : •••.••••••••@••••.••',
  ]);
});

test('a sample ends between words, says where the line goes on, and keeps the cells of a row apart', () => {
  const [sentence] = samplesOf(
    'On peut écrire tous les jours de la semaine à zoe.valmorin@free.fr pour savoir ce que le fichier disait.',
  );
  expect(sentence).toBe('… les jours de la semaine à •••.••••••••@••••.•• pour savoir ce que le …');
  expect(samplesOf('ville\tà qui\nRennes\tzoe.valmorin@free.fr')).toContain('Rennes | •••.••••••••@••••.••');
});

test('a text without data of persons is not asked about', () => {
  expect(guarded('Écrire à presse@hopital.fr.', { sha256: sha256Of(''), bytes: 0 })).toBeUndefined();
});
