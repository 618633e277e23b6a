import { instantInWords } from '../../dates/instant.ts';
import { cell, paragraph, type Section } from '../desk.ts';
import { phrase } from '../runs.ts';

/** The end of the report: the state of the case file it was made from, and how anybody can check it. */
export const fingerprintSection: Section = {
  id: 'fingerprint',
  titleKey: 'report.section.fingerprint',
  closing: true,
  blocks: (desk) => {
    const { words } = desk.voice;
    const { head, seq } = desk.snapshot;
    const row = (name: string, value: Parameters<typeof cell>[0]) => ({ cells: [cell(name), cell(value)] });
    return [
      {
        kind: 'table',
        style: 'register',
        label: words('report.section.fingerprint'),
        columns: [
          { title: words('report.column.field'), width: 0.26 },
          { title: words('report.column.value'), width: 0.74 },
        ],
        rowHeaders: true,
        rows: [
          row(words('report.fingerprint.head'), [{ kind: 'mono', text: head }]),
          row(
            words('report.fingerprint.entry'),
            words('report.fingerprint.entry-number', { number: String(seq) }),
          ),
          row(words('report.fingerprint.made'), instantInWords(desk.madeAt, desk.voice.locale)),
        ],
      },
      paragraph(phrase(words, 'report.fingerprint.verify', {})),
    ];
  },
};
