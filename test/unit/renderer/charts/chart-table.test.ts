import { describe, expect, it } from 'vitest';
import { figurePicture, figureRows } from '#shared/analysis/figure-rows.ts';
import { csvCell, csvOf } from '../../../../renderer/charts/chart-table.ts';
import { figureTable } from '../../../../renderer/charts/figure-table.tsx';
import { example } from '../../examples/built.ts';

describe('a CSV cell', () => {
  it.each(['=1+1', '+33 1', '-2', '@SUM(A1)', '\tx', '\rx'])(
    'keeps %j from being run as a formula',
    (text) => {
      expect(csvCell(text).replace(/^"/, '').startsWith("'")).toBe(true);
    },
  );

  it('quotes what holds a semicolon, a quotation mark or a line break', () => {
    expect(csvCell('a;b')).toBe('"a;b"');
    expect(csvCell('dit "non"')).toBe('"dit ""non"""');
    expect(csvCell('a\nb')).toBe('"a\nb"');
    expect(csvCell('a\t=1+1')).toBe('"a\t=1+1"');
    expect(csvCell('\uFF1D1+1')).toBe("'\uFF1D1+1");
  });

  it('leaves numbers as numbers and unknown empty, never 0', () => {
    expect(csvCell(491_840)).toBe('491840');
    expect(csvCell(-3)).toBe('-3');
    expect(csvCell(undefined)).toBe('');
  });
});

describe('the table of figures as CSV', () => {
  const picture = figurePicture(example('dedalus').snapshot);
  const lines = csvOf(figureTable(picture, 'fr')).trimEnd().split('\r\n');

  it('starts with the mark of UTF-8 and has one line a claim after its head', () => {
    expect(lines[0]?.startsWith('\uFEFFPublié;')).toBe(true);
    expect(lines).toHaveLength(figureRows(picture).length + 1);
  });

  it('holds numbers of sources, quotations, bounds and stances', () => {
    const line = lines.find((one) => one.includes('exactement 491 840 noms') || one.includes('491 840 noms'));
    expect(line).toContain(';491840;491840;');
    expect(line).toContain('affirme');
  });
});
