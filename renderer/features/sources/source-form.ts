import { problem, type Problem } from '#shared/lib/errors.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import { proposedTitle } from '#shared/documents/proposed-title.ts';
import type { FieldsOf } from '#shared/commands/rows.ts';
import type { NewSource } from '#shared/commands/source/add.ts';
import { readTypedDate } from '#shared/dates/typed-date.ts';
import type { Confidentiality, Reliability, SourceKind } from '#shared/model/source.ts';
import type { Edtf } from '#shared/model/index.ts';
import { decodeText, maximumTextLength } from '#shared/reading/decode-text.ts';
import { firstControlCharacter, firstLoneSurrogate } from '#shared/reading/text-place.ts';
import { detectLanguage } from '#shared/reading/detect-language.ts';

/** The panel of a new source while it is filled in. */
export type SourceForm = {
  readonly text: string;
  /** The part of a page that was copied, as it came, when it holds links: their addresses are not in the text. Else empty. */
  readonly markup: string;
  /** How many links it holds. */
  readonly links: number;
  /** Empty: the title proposed from the text is used. */
  readonly title: string;
  readonly kind: SourceKind;
  readonly publisher: string;
  readonly authors: readonly string[];
  readonly published: string;
  readonly accessed: string;
  readonly url: string;
  /** Empty: the language detected is used. */
  readonly language: string;
  readonly reliability: Reliability;
  readonly confidentiality: Confidentiality;
  readonly notes: string;
};

/** What is wrong, field by field. */
export type SourceProblems = Readonly<
  Partial<Record<'text' | 'title' | 'published' | 'accessed' | 'url' | 'language', Problem>>
>;

/** An empty panel; `today` is the day of consultation. */
export function emptySourceForm(today: string): SourceForm {
  return {
    text: '',
    markup: '',
    links: 0,
    title: '',
    kind: 'article',
    publisher: '',
    authors: [],
    published: '',
    accessed: today,
    url: '',
    language: '',
    reliability: 'F',
    confidentiality: 'public',
    notes: '',
  };
}

/** Kinds that come from somebody who may need protection. */
const private_: ReadonlySet<SourceKind> = new Set(['call', 'interview', 'letter']);

/** The confidentiality proposed for a kind. */
export function confidentialityOf(kind: SourceKind): Confidentiality {
  return private_.has(kind) ? 'confidential' : 'public';
}

/** What "Note a call" says of a panel nobody has begun to fill in: it is a call, and confidential as calls are. */
export function kindOfCall(form: SourceForm): Partial<SourceForm> {
  return form.kind === 'article' && isUntouched(form) ? kindPatch('call') : {};
}

/** A text pasted into a panel that was opened for a call, and left, is no call. */
export function kindOfText(form: SourceForm): Partial<SourceForm> {
  return form.kind === 'call' && isUntouched(form) ? kindPatch('article') : {};
}

function isUntouched(form: SourceForm): boolean {
  return form.text.trim() === '' && form.title.trim() === '';
}

function kindPatch(kind: SourceKind): Partial<SourceForm> {
  return { kind, confidentiality: confidentialityOf(kind) };
}

/** Whether a text is a whole web address. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/$.?#][^\s]*$/iu.test(text);
}

/**
 * A text typed or pasted, as it is kept: line ends normalised. Refusals are `decodeText`'s, so that a pasted text is held
 * to the rules of a file.
 */
export function cleanText(text: string): Result<string, Problem> {
  if (text.length > maximumTextLength)
    return err(problem('text.too-long', undefined, { length: text.length, maximum: maximumTextLength }));
  const half = firstLoneSurrogate(text);
  if (half !== undefined) return err(problem('text.lone-surrogate', undefined, half));
  const control = firstControlCharacter(text);
  if (control !== undefined) return err(problem('text.control-characters', undefined, control));
  const decoded = decodeText(new TextEncoder().encode(text));
  return decoded.ok ? ok(decoded.value.text) : decoded;
}

/** What `source.add` takes, or the problems to show beside the fields. `cleaned`: the text, when a worker has cleaned it. */
export function newSourceOf(
  form: SourceForm,
  locale: 'fr' | 'en',
  cleaned?: Result<string, Problem>,
): Result<NewSource, SourceProblems> {
  const found: { -readonly [F in keyof SourceProblems]: Problem } = {};
  const text = form.text.trim() === '' ? undefined : (cleaned ?? cleanText(form.text));
  if (text?.ok === false) found.text = text.error;
  if (form.text !== '' && text === undefined) found.text = problem('text.blank');
  const title = form.title.trim() === '' ? proposedTitle(form.text) : form.title.trim();
  if (title === '') found.title = problem('text.required');
  const dates: { published?: Edtf; accessed?: Edtf } = {};
  for (const field of ['published', 'accessed'] as const) {
    if (form[field].trim() === '') continue;
    const read = readTypedDate(form[field], locale);
    if (read.ok) dates[field] = read.value as Edtf;
    else found[field] = problem(read.error.code);
  }
  const url = form.url.trim();
  if (url !== '' && !isWebAddress(url)) found.url = problem('url.invalid');
  const language =
    form.language.trim() === '' ? (detectLanguage(form.text) ?? locale) : form.language.trim().toLowerCase();
  if (!/^[a-z]{2,3}$/.test(language)) found.language = problem('row.invalid');
  if (Object.keys(found).length > 0) return err(found);
  const fields: FieldsOf<'sources'> = {
    number: 1,
    title,
    kind: form.kind,
    publisher: form.publisher.trim(),
    authors: [...form.authors],
    ...dates,
    ...(url === '' ? {} : { url }),
    language,
    reliability: form.reliability,
    confidentiality: form.confidentiality,
    notes: form.notes.trim(),
  };
  const { number: _number, ...rest } = fields;
  return ok({ fields: rest, ...(text?.ok === true ? { text: text.value } : {}) });
}
