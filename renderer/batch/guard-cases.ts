import type { Finding, FindingKind } from '#shared/guard/finding.ts';
import { deskEmail, email, lookalike, personName } from './guard-lookalikes.ts';
import { card, drawFrom, iban, nir, phone, type Draw } from './guard-values.ts';

/** A text with what must be found in it: the values by their offsets, and whether it is a table of persons. */
export type GuardCase = {
  readonly text: string;
  readonly expected: readonly Finding[];
  readonly isTable: boolean;
};

type ValueKind = Exclude<FindingKind, 'person'>;
const makers: Readonly<Record<ValueKind, (draw: Draw) => string>> = { nir, iban, card, email, phone };
const kinds = Object.keys(makers) as readonly ValueKind[];

const frames: readonly (readonly [before: string, after: string])[] = [
  ['Le fichier contenait par exemple « ', ' », selon le chercheur.'],
  ['On y lit ', ', sans autre précision.'],
  ['Dans la ligne suivante : ', '\nLa société n’a pas répondu.'],
  ['Valeur : ', ''],
  ['', ''],
  ['(', ')'],
  ['L’extrait publié (', ') a été retiré.'],
  ['Il a transmis ', ' à la rédaction.'],
  ['The sample shows ', ', the researcher said.'],
  ['One record reads "', '".'],
  ['It was sent to us as ', '; we did not publish it.'],
  ['Seen in the dump: ', ' among others.'],
  ['<td>', '</td>'],
  ['- ', '\n- (vide)'],
  ['value=', '&next=1'],
  ['{"value": "', '", "count": 3}'],
];

/** A case put together piece by piece, so that each value's offsets are known as it is written. */
class CaseText {
  text = '';
  readonly expected: Finding[] = [];

  write(text: string): this {
    this.text += text;
    return this;
  }

  value(kind: ValueKind, draw: Draw): this {
    const value = makers[kind](draw);
    this.expected.push({ kind, start: this.text.length, end: this.text.length + value.length });
    return this.write(value);
  }

  done(isTable = false): GuardCase {
    return { text: this.text, expected: this.expected, isTable };
  }
}

/**
 * `count` labelled cases, the same for the same numbers: values alone in French and English sentences, what looks
 * like them, both in one paragraph, tables of persons and tables of anything else.
 */
export function guardCases(random: () => number, count: number): readonly GuardCase[] {
  const draw = drawFrom(random);
  return Array.from({ length: count }, (_, index): GuardCase => {
    const turn = index % 20;
    if (turn < 10) return single(draw, kinds[index % kinds.length] ?? 'nir');
    if (turn < 15) return negative(draw);
    if (turn < 18) return paragraph(draw);
    return turn === 18 ? personTable(draw) : otherTable(draw);
  });
}

function single(draw: Draw, kind: ValueKind): GuardCase {
  const [before, after] = draw.one(frames);
  return new CaseText().write(before).value(kind, draw).write(after).done();
}

function negative(draw: Draw): GuardCase {
  const [before, after] = draw.one(frames);
  return new CaseText().write(before + lookalike(draw) + after).done();
}

function paragraph(draw: Draw): GuardCase {
  const made = new CaseText();
  for (let part = 0; part < 3 + draw.below(5); part += 1) {
    const [before, after] = draw.one(frames);
    made.write(before);
    if (draw.below(2) === 0) made.value(draw.one(kinds), draw);
    else made.write(lookalike(draw));
    made.write(`${after}\n\n`);
  }
  return made.done();
}

/** Rows of persons with a header or without; with values, or with names and dates of birth alone. */
function personTable(draw: Draw): GuardCase {
  const made = new CaseText();
  const by = draw.one(['\t', ';', '|', ',']);
  const columns = draw.below(4) === 0 ? [] : kinds.filter(() => draw.below(2) === 0);
  if (draw.below(2) === 0) {
    const names: Readonly<Record<ValueKind, string>> = {
      nir: 'num_secu',
      iban: 'IBAN',
      card: 'carte',
      email: 'e-mail',
      phone: 'téléphone',
    };
    made
      .write(['nom', 'prenom', 'date_naissance', ...columns.map((kind) => names[kind])].join(by))
      .write('\n');
  }
  for (let row = 0; row < 6 + draw.below(20); row += 1) {
    const { first, last } = personName(draw);
    const born = `${String(1 + draw.below(28)).padStart(2, '0')}/${String(1 + draw.below(12)).padStart(2, '0')}/${String(1930 + draw.below(70))}`;
    made.write([`${last}${String.fromCharCode(97 + (row % 26))}`, `${first}-${last}`, born].join(by));
    for (const kind of columns) made.write(by).value(kind, draw);
    made.write('\n');
  }
  return made.done(true);
}

/** Rows about organisations and counts, as reports of breaches print them. */
function otherTable(draw: Draw): GuardCase {
  const by = draw.one(['\t', ';', '|', ',']);
  const lines = [['organisme', 'date', 'personnes', 'contact', 'référence'].join(by)];
  for (let row = 0; row < 6 + draw.below(20); row += 1) {
    const city = draw.one(['Lyon', 'Lille', 'Nantes', 'Metz', 'Dax', 'Pau']);
    const date = `20${String(10 + draw.below(16))}-0${String(1 + draw.below(9))}-1${draw.digit()}`;
    lines.push(
      [`CH de ${city}`, date, String(draw.below(900_000)), deskEmail(draw), `FA-${draw.digits(8)}`].join(by),
    );
  }
  return new CaseText().write(lines.join('\n')).done();
}
