import { describe, expect, test } from 'vitest';
import { emptySnapshot } from '#shared/case/snapshot.ts';
import { unwrap } from '#shared/lib/result.ts';
import type { Edtf, Id, Instant, Ref } from '#shared/model/index.ts';
import { paragraphNumberAt, paragraphsOf } from '#shared/reading/paragraphs.ts';
import { buildReport, type ReportOptions } from '#shared/report/build-report.ts';
import { templates } from '#shared/report/index.ts';
import { reportLocales, type Report, type Run } from '#shared/report/report.ts';
import { reportVoice } from '../../../renderer/printing/report-voice.ts';
import { createdCase } from '../../fixtures/case/memory-case.ts';
import { example } from '../examples/built.ts';
import { reportedCase, secrets, texts } from '../../fixtures/report/reported-case.ts';

const madeAt = '2026-01-14T09:00:00.000Z' as Instant;

function report(options: Partial<ReportOptions> = {}, snapshot = reportedCase()): Report {
  const paragraphs = [texts.first, texts.second].map(paragraphsOf);
  return buildReport(snapshot, {
    template: 'dossier',
    voice: reportVoice('fr'),
    madeAt,
    paragraphOf: (passage) => {
      const number = snapshot.tables.sources.get(passage.source)?.number ?? 0;
      const found = paragraphs[number - 1];
      return found === undefined ? undefined : paragraphNumberAt(found, passage.start);
    },
    ...options,
  });
}

/** Every run of a report, wherever it stands. */
function runsOf(of: Report): readonly Run[] {
  const cells = of.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block): readonly Run[] => {
      switch (block.kind) {
        case 'paragraph':
          return block.runs;
        case 'list':
          return block.items.flatMap((item) => item.runs);
        case 'table':
          return block.rows.flatMap((row) =>
            row.cells.flatMap((cell) => [
              ...cell.runs,
              ...(cell.versions ?? []).flatMap((version) => version.runs),
            ]),
          );
        default:
          return [];
      }
    }),
  );
  return [...cells, ...of.notes.flatMap((note) => note.runs)];
}

function words(runs: readonly Run[]): string {
  return runs
    .map((run) => ('text' in run ? run.text : run.kind === 'notes' ? `[${run.numbers.join(', ')}]` : ''))
    .join('');
}

function section(of: Report, id: string): string {
  const found = of.sections.find((one) => one.id === id);
  return words(runsOf({ ...of, notes: [], sections: found === undefined ? [] : [found] }));
}

const everyReport = templates.flatMap((template) => reportLocales.map((locale) => ({ template, locale })));

describe.each(everyReport)('the $template in $locale', ({ template, locale }) => {
  const voice = reportVoice(locale);

  test('finds words for everything it prints', () => {
    for (const snapshot of [reportedCase(), createdCase().snapshot()]) {
      const text = JSON.stringify(report({ template, voice }, snapshot));
      expect(text).not.toMatch(/"(report|model)\.[a-z]|\{\{|undefined/);
    }
  });

  test('calls notes in order, and writes each note that it calls', () => {
    const made = report({ template, voice });
    const called = runsOf(made).flatMap((run) => (run.kind === 'notes' ? run.numbers : []));
    const firsts = [...new Set(called)];
    expect(firsts.toSorted((a, b) => a - b)).toEqual(made.notes.map((note) => note.number));
    expect(made.notes.map((note) => note.number)).toEqual(made.notes.map((_, index) => index + 1));
  });

  test('ends with the fingerprint in full and the journal entry', () => {
    const made = report({ template, voice });
    const last = words(runsOf({ ...made, notes: [], sections: made.sections.slice(-1) }));
    expect(last).toContain(made.head);
    expect(last).toContain(String(made.seq));
  });

  test('keeps protected sources out of its data altogether', () => {
    const made = report({ template, voice });
    const text = JSON.stringify(made);
    for (const secret of Object.values(secrets)) expect(text).not.toContain(secret);
    expect(text).toContain(locale === 'fr' ? 'Source 3 (protégée)' : 'Source 3 (protected)');
  });
});

test('a note leads to the source, the paragraph and the words', () => {
  const notes = report().notes.map((note) => words(note.runs));
  expect(notes).toContain('Source 1, ¶\u00A02\u00A0: «\u00A0exactement 491\u00A0840 noms\u00A0».');
});

test('every figure, event and cause that somebody states is followed by its notes', () => {
  const made = report();
  for (const id of ['figures', 'timeline', 'hypotheses']) expect(section(made, id)).toMatch(/\[\d/);
  const table = made.sections
    .find(({ id }) => id === 'figures')
    ?.blocks.find((block) => block.kind === 'table');
  const calls = table?.kind === 'table' ? table.rows.map((row) => words(row.cells.at(-1)?.runs ?? [])) : [];
  expect(calls.slice(0, 2)).toEqual(['[1]', '[2]']);
});

test('the retained figure comes with its reason, its date and the spread', () => {
  const text = section(report(), 'figures');
  expect(text).toContain('Chiffre retenu\u00A0: 491\u202F840 personnes[1]');
  expect(text).toContain('Le seul compte fait sur le fichier');
  expect(text).toContain('5\u00A0janvier 2026');
  expect(text).toMatch(/Ce qui est dit va de 491\u202F840 à environ 500\u202F000/);
});

test('the register retains with the reason and the spread too', () => {
  const text = section(report({ template: 'register' }), 'facts');
  expect(text).toContain('Le seul compte fait sur le fichier');
  expect(text).toMatch(/va de 491\u202F840 à environ 500\u202F000/);
  expect(text).toContain('Sont dits aussi');
});

test('an unknown number is printed as unknown, never as nothing or zero', () => {
  const text = section(report(), 'figures');
  expect(text).toContain('inconnu');
  expect(text).not.toMatch(/(^|[^\d\u202F])0([^\d\u202F]|$)/);
});

test('dates that cannot both be true stand side by side', () => {
  const table = report()
    .sections.find(({ id }) => id === 'timeline')
    ?.blocks.find((block) => block.kind === 'table');
  const versions = table?.kind === 'table' ? table.rows[0]?.cells[1]?.versions : undefined;
  expect(versions?.map(({ title }) => title)).toEqual([
    'depuis le 9\u00A0février 2021 environ',
    'depuis le 23\u00A0février 2021',
  ]);
});

test('a claim set aside is printed with its reason, not dropped', () => {
  expect(section(report(), 'method')).toContain('Ne compte rien');
});

test('a silence is printed', () => {
  expect(section(report(), 'requests')).toContain('silence');
});

test('the register prints "unknown to date" in each field that nobody fills', () => {
  const empty = createdCase().snapshot();
  for (const [locale, unknown] of [
    ['fr', 'inconnu à ce jour'],
    ['en', 'unknown to date'],
  ] as const) {
    const made = report({ template: 'register', voice: reportVoice(locale) }, empty);
    for (const { blocks } of made.sections.slice(0, 3)) {
      for (const block of blocks) {
        if (block.kind !== 'table') continue;
        for (const row of block.rows) expect(words(row.cells[1]?.runs ?? [])).toBe(unknown);
      }
    }
  }
});

/** What the register prints in one field. */
function field(of: Report, name: string): string {
  const row = of.sections
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])))
    .find((each) => words(each.cells[0]?.runs ?? []) === name);
  return words(row?.cells[1]?.runs ?? []);
}

test('what a journalist finds is no awareness of the controller, and advice to victims is no point of contact', () => {
  const made = report({ template: 'register' }, example('dedalus').snapshot);
  expect(field(made, 'Prise de connaissance')).toBe('inconnu à ce jour');
  expect(field(made, 'Circulation et révélation')).toContain('Repérage de la fuite, sur le blog Zataz');
  expect(field(made, 'DPO ou point de contact')).toBe('inconnu à ce jour');
  const own = report({ template: 'register' }, example('inovie').snapshot);
  expect(field(own, 'Prise de connaissance')).toContain('Un accès non autorisé est détecté');
  expect(field(own, 'Circulation et révélation')).not.toContain('Un accès non autorisé');
  expect(field(own, 'DPO ou point de contact')).toContain('info.rgpd.labosud@inovie.fr');
  expect(field(own, 'DPO ou point de contact')).not.toContain('Conseil');
});

test('the 72 hours run from what the controller knows, not from what others find', () => {
  const entity = (id: string, role: 'controller' | 'medium') => ({
    kind: 'organisation' as const,
    name: id,
    aliases: [],
    identifiers: [],
    roles: [role],
  });
  const delayWith = (role: 'controller' | 'medium'): string => {
    const made = createdCase();
    const who = unwrap(made.run('entity.add', entity('Qui trouve', role))) as { select?: Ref };
    made.run('event.add', {
      title: 'Trouvé',
      stage: 'discovery',
      date: '2021-02-14' as Edtf,
      entities: [who.select?.id as Id<'entities'>],
    });
    made.run('event.add', {
      title: 'Notifié',
      stage: 'notification-authority',
      date: '2021-02-15' as Edtf,
      entities: [],
    });
    return field(
      report({ template: 'register' }, made.snapshot()),
      reportVoice('fr').words('report.field.delay'),
    );
  };
  expect(delayWith('controller')).toMatch(/72/);
  expect(delayWith('medium')).toBe('inconnu à ce jour');
});

test('a list of categories has no capital inside it, and no words of another language stand for a publisher', () => {
  for (const template of templates) {
    const english = report({ template, voice: reportVoice('en') }, example('dedalus').snapshot);
    const all = english.sections.map(({ id }) => section(english, id)).join('\n');
    expect(all).toMatch(/, e-mail address/);
    expect(all).not.toMatch(/, (E-mail address|Blood group|Diseases)/);
    expect(all).not.toContain('éditeur non précisé');
  }
});

test('the register says of each kind of loss who states it and who denies it, and what nobody says', () => {
  const { snapshot } = example('inovie');
  const natureIn = (locale: 'fr' | 'en'): string => {
    const facts = report({ template: 'register', voice: reportVoice(locale) }, snapshot).sections[0];
    const table = facts?.blocks.find((block) => block.kind === 'table');
    return table?.kind === 'table' ? words(table.rows[2]?.cells[1]?.runs ?? []) : '';
  };
  expect(natureIn('fr')).toMatch(
    /^Perte de confidentialité\u00A0: des données sont dites exposées\[.+\]\. ?Perte d’intégrité \(altération\)\u00A0: inconnu à ce jour\./,
  );
  expect(natureIn('fr')).toMatch(
    /Perte de disponibilité .*Inovie Labosud le conteste\u00A0: L’activité s’est poursuivie sans interruption\[\d+\]/,
  );
  expect(natureIn('en')).toMatch(/Loss of integrity \(alteration\): unknown to date\./);
});

test('the person may choose to print confidential sources, and the method says so', () => {
  const made = report({ protect: [] });
  expect(JSON.stringify(made)).toContain(secrets.title);
  expect(section(made, 'method')).toContain('a choisi d’imprimer les sources confidentielles');
  expect(section(report(), 'method')).toContain('est protégée');
});

test('French is spaced as French is', () => {
  const text = words(runsOf(report())).replaceAll(/[0-9a-f]{64}/g, '');
  expect(text).not.toMatch(/[^\u00A0\u202F\d/]:|«[^\u00A0]|[^\u00A0]»|[^\u202F]\?|[^\u202F ];|'/);
});

test('a report of nothing but an empty snapshot is a bug, and says so', () => {
  expect(() => report({}, emptySnapshot())).toThrow('its own row');
});
