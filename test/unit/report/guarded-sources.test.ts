import { expect, test } from 'vitest';
import { sha256Of } from '#shared/lib/sha256.ts';
import type { Instant } from '#shared/model/index.ts';
import { buildReport } from '#shared/report/build-report.ts';
import { reportVoice } from '../../../renderer/printing/report-voice.ts';
import { createdCase } from '../../fixtures/case/memory-case.ts';

const given = { language: 'fr', reliability: 'F', confidentiality: 'public' } as const;
const sha256 = sha256Of('export');

test('a report says of a source how much data of persons it held, what was done, and the digest of what was not kept', () => {
  const memory = createdCase();
  memory.run('source.add', {
    fields: {
      ...given,
      authors: [],
      title: 'Message',
      kind: 'letter',
      guard: { decision: 'masked', found: { email: 12, nir: 1 } },
    },
    text: '••••@••••.••',
  });
  memory.run('source.add', {
    fields: {
      ...given,
      authors: [],
      title: 'export.csv',
      kind: 'dataset',
      guard: { decision: 'shape', found: { email: 40 } },
      shape: {
        kind: 'table',
        columns: [{ name: 'e-mail', type: 'email', filled: 40 }],
        rows: 40,
        findings: { email: 40 },
        sha256,
        bytes: 2000,
      },
    },
  });
  const report = buildReport(memory.snapshot(), {
    template: 'dossier',
    voice: reportVoice('fr'),
    madeAt: '2026-01-14T09:00:00.000Z' as Instant,
    paragraphOf: () => undefined,
  });
  const said = JSON.stringify(report.sections).replaceAll(/[\u00a0\u202f]/g, ' ');
  expect(said).toContain(
    'Masqué avant d’être enregistré : 1 numéro de Sécurité sociale et 12 adresses e-mail.',
  );
  expect(said).toContain('SHA-256 du fichier qui n’a pas été gardé (40 lignes, 1 colonne, 2 ko)');
  expect(said).toContain(sha256);
});
