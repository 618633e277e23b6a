import { isolated } from '../../lib/bidi.ts';
import { caseOf, rowsOf } from '../../case/snapshot.ts';
import { lossTopics } from '../../model/claim.ts';
import type { UnitCode } from '../../model/units.ts';
import { sensitiveCategories } from '../../model/categories.ts';
import { retainedFigure, unitKey } from '../../analysis/figures.ts';
import {
  cell,
  citing,
  claimsOn,
  figureWithUnit,
  testified,
  testimoniesOf,
  type Desk,
  type Section,
} from '../desk.ts';
import type { Block, Run } from '../report.ts';
import { inSentence, joined, phrase, shortened, strong, text } from '../runs.ts';
import { exposureParagraphs, groupOf } from './exposures.ts';
import { retainedRuns, spreadRuns } from './figures.ts';
import { delay, discoveriesIn, eventRuns, events, eventsOf } from './register-events.ts';
import { statement, statementsOn } from './statements.ts';

type Field = { readonly key: string; readonly runs: readonly Run[] };

/** GDPR art. 33(5): the facts relating to the breach (with what art. 33(3)(a) asks of its nature). */
export const factsSection: Section = {
  id: 'facts',
  titleKey: 'report.register.facts',
  blocks: (desk) => [
    fieldTable(desk, 'report.register.facts', [
      { key: 'controller', runs: plain(caseOf(desk.snapshot).controller) },
      { key: 'contact', runs: contact(desk) },
      { key: 'nature', runs: nature(desk) },
      { key: 'circumstances', runs: said(desk, ['circumstances']) },
      { key: 'causes', runs: causes(desk) },
      { key: 'intrusion', runs: events(desk, ['intrusion', 'exfiltration']) },
      { key: 'discovery', runs: eventRuns(desk, discoveriesIn(desk).inside) },
      { key: 'end', runs: events(desk, ['containment']) },
      {
        key: 'disclosure',
        runs: eventRuns(desk, [
          ...discoveriesIn(desk).outside,
          ...eventsOf(desk, ['sale', 'circulation', 'disclosure', 'confirmation']),
        ]),
      },
      { key: 'processors', runs: processors(desk) },
      { key: 'persons', runs: figures(desk, ['persons']) },
      { key: 'person-kinds', runs: personKinds(desk) },
      {
        key: 'records',
        runs: figures(desk, ['records', 'data', 'accounts', 'credentials', 'emails', 'files']),
      },
      { key: 'categories', runs: paragraphRuns(exposureParagraphs(desk)) },
      { key: 'sensitive', runs: sensitive(desk) },
    ]),
  ],
};

/** GDPR art. 33(5): its effects (the likely consequences of art. 33(3)(c)). */
export const effectsSection: Section = {
  id: 'effects',
  titleKey: 'report.register.effects',
  blocks: (desk) => [
    fieldTable(desk, 'report.register.effects', [
      { key: 'consequences', runs: said(desk, ['effects']) },
      { key: 'scale', runs: said(desk, ['scale']) },
    ]),
  ],
};

/** GDPR art. 33(5): the remedial action taken (the measures of art. 33(3)(d)), and who was told. */
export const measuresSection: Section = {
  id: 'measures',
  titleKey: 'report.register.measures',
  blocks: (desk) => [
    fieldTable(desk, 'report.register.measures', [
      {
        key: 'measures',
        runs: joined([said(desk, ['measures']), events(desk, ['measure', 'containment'])], ' '),
      },
      { key: 'authority', runs: events(desk, ['notification-authority']) },
      { key: 'delay', runs: delay(desk) },
      { key: 'information', runs: events(desk, ['notification-persons']) },
      { key: 'inquiries', runs: events(desk, ['complaint', 'internal-inquiry', 'judicial-inquiry']) },
    ]),
  ],
};

/** Name of the field, then what is said; nothing said prints "unknown to date", never a blank. */
function fieldTable(desk: Desk, titleKey: string, fields: readonly Field[]): Block {
  const { words } = desk.voice;
  return {
    kind: 'table',
    style: 'register',
    label: words(titleKey),
    columns: [
      { title: words('report.column.field'), width: 0.26 },
      { title: words('report.column.said'), width: 0.74 },
    ],
    rowHeaders: true,
    rows: fields.map(({ key, runs }) => ({
      cells: [
        cell(words(`report.field.${key}`)),
        cell(runs.length === 0 ? [{ kind: 'quiet', text: words('report.unknown-to-date') }] : runs),
      ],
    })),
  };
}

function plain(words: string | undefined): readonly Run[] {
  return words === undefined || words.trim() === '' ? [] : [text(shortened(words, 1200))];
}

function paragraphRuns(blocks: readonly Block[]): readonly Run[] {
  return blocks
    .flatMap((block) => (block.kind === 'paragraph' ? [block.runs] : []))
    .flatMap((runs, index): readonly Run[] => (index === 0 ? runs : [{ kind: 'break' }, ...runs]));
}

function said(desk: Desk, topics: Parameters<typeof statementsOn>[1]): readonly Run[] {
  return statementsOn(desk, topics).flatMap((testimony) => statement(desk, testimony));
}

function contact(desk: Desk): readonly Run[] {
  return joined([plain(caseOf(desk.snapshot).contact), said(desk, ['contact'])], '. ');
}

/**
 * The three kinds of breach, each with who says so and who says not; what nobody speaks of is unknown. A loss of
 * confidentiality also follows from data said exposed; nothing is guessed of the others.
 */
function nature(desk: Desk): readonly Run[] {
  const { words } = desk.voice;
  const exposed = rowsOf(desk.snapshot, 'exposures').filter((row) => {
    const group = groupOf(desk, row);
    return group === 'exposed' || group === 'partly' || group === 'disputed';
  });
  const claims = exposed.flatMap((row) => claimsOn(desk, { table: 'exposures', id: row.id })).slice(0, 3);
  const kinds = lossTopics.map((topic) => ({
    topic,
    runs: [
      ...(topic === 'confidentiality' && claims.length > 0
        ? phrase(words, 'report.register.confidentiality', { notes: desk.notes.cite(claims) })
        : []),
      ...said(desk, [topic]),
    ],
  }));
  if (kinds.every(({ runs }) => runs.length === 0)) return [];
  return kinds.flatMap(({ topic, runs }, index): readonly Run[] => [
    ...(index === 0 ? [] : [{ kind: 'break' } as const]),
    strong(`${words(`model.topic.${topic}`)}${words('report.colon')}`),
    ...(runs.length === 0 ? [{ kind: 'quiet', text: `${words('report.unknown-to-date')}.` } as const] : runs),
  ]);
}

function causes(desk: Desk): readonly Run[] {
  return rowsOf(desk.snapshot, 'hypotheses').flatMap((row) => {
    const ref = { table: 'hypotheses', id: row.id } as const;
    const testimonies = testimoniesOf(desk, ref);
    return [
      strong(`${shortened(row.title, 200).replace(/\.$/, '')}.`),
      text(' '),
      ...(testimonies.length === 0 ? citing(desk, ref) : testimonies.flatMap((one) => testified(desk, one))),
    ];
  });
}

function processors(desk: Desk): readonly Run[] {
  const rows = rowsOf(desk.snapshot, 'entities').filter(
    (entity) => entity.roles.includes('processor') || entity.roles.includes('vendor'),
  );
  return joined(
    rows.map((entity): readonly Run[] => {
      const claims = [
        ...claimsOn(desk, { table: 'entities', id: entity.id }),
        ...rowsOf(desk.snapshot, 'links')
          .filter((link) => link.from === entity.id || link.to === entity.id)
          .flatMap((link) => claimsOn(desk, { table: 'links', id: link.id })),
      ].slice(0, 3);
      const roles = entity.roles
        .filter((role) => role === 'processor' || role === 'vendor')
        .map((role) => desk.voice.words(`model.role.${role}`));
      const name = `${isolated(desk.nameOf(entity.id))} (${roles.join(', ')})`;
      return [text(name), ...(claims.length === 0 ? [] : desk.notes.cite(claims))];
    }),
    ', ',
  );
}

function figures(desk: Desk, units: readonly UnitCode[]): readonly Run[] {
  const rows = rowsOf(desk.snapshot, 'figures').filter(
    (figure) => figure.role === 'total' && units.includes(figure.unit),
  );
  const keys = [...new Set(rows.map(unitKey))];
  return keys.flatMap((unit, index): readonly Run[] => {
    const retained = retainedFigure(desk.snapshot, unit);
    const parts = rows
      .filter((figure) => unitKey(figure) === unit && figure.id !== retained?.figure.id)
      .map((figure): readonly Run[] => [
        text(figureWithUnit(desk, figure)),
        ...citing(desk, { table: 'figures', id: figure.id }),
      ]);
    const said = joined(parts, desk.voice.words('report.semicolon'));
    return [
      ...(index === 0 ? [] : [{ kind: 'break' } as const]),
      ...(retained === undefined
        ? [
            ...said,
            text('. '),
            ...spreadRuns(desk, unit),
            text(` ${desk.voice.words('report.figures.none-retained')}`),
          ]
        : retainedRuns(desk, unit)),
      ...(retained === undefined || said.length === 0
        ? []
        : [text(' '), ...phrase(desk.voice.words, 'report.register.also-said', { figures: said })]),
    ];
  });
}

/** Whose data: the scopes and words that the figures of persons give. */
function personKinds(desk: Desk): readonly Run[] {
  const rows = rowsOf(desk.snapshot, 'figures').filter(
    (figure) =>
      figure.unit === 'persons' &&
      (figure.role === 'total' || figure.role === 'subset') &&
      (figure.scope !== undefined || figure.unitWord !== undefined),
  );
  return joined(
    rows.map((figure): readonly Run[] => [
      text([figure.unitWord, figure.scope].filter((part) => part !== undefined && part !== '').join(', ')),
      ...citing(desk, { table: 'figures', id: figure.id }),
    ]),
    desk.voice.words('report.semicolon'),
  );
}

/** Categories that GDPR art. 9 and 10, or the law on the NIR, protect more. */
function sensitive(desk: Desk): readonly Run[] {
  const rows = rowsOf(desk.snapshot, 'exposures').filter((row) => {
    const group = groupOf(desk, row);
    return sensitiveCategories.has(row.category) && group !== 'not-exposed' && group !== 'unknown';
  });
  return joined(
    rows.map((row, index): readonly Run[] => {
      const name = desk.voice.words(`model.category.${row.category}`);
      return [
        text(index === 0 ? name : inSentence(name)),
        ...citing(desk, { table: 'exposures', id: row.id }),
      ];
    }),
    ', ',
  );
}
