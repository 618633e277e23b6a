import { cellsOf, type Block } from './rows.ts';

/** Field names of messages (RFC 5322, RFC 2045, common ones of programs), and as programs quote them in French. */
const fields: ReadonlySet<string> = new Set(
  (
    'from to cc bcc sender reply-to date sent subject message-id in-reply-to references received return-path delivered-to ' +
    'mime-version user-agent organization errors-to precedence status lines newsgroups path xref importance priority ' +
    'return-receipt-to disposition-notification-to envelope-to authentication-results received-spf dkim-signature ' +
    'auto-submitted thread-topic thread-index accept-language attachments ' +
    'de à a pour envoyé objet copie cci expéditeur destinataire destinataires répondre-à pièces-jointes'
  ).split(' '),
);
/** Fields of families, and those that a program has made up. */
const family = /^(?:x|content|list|resent|arc|original|mail|ms|domainkey)-[a-z\d-]+$/;

/** Fewer different fields are names that lines of a table may begin with. */
const leastFields = 3;

/**
 * Whether lines divided by their first colon are the header of a message: written out, quoted or forwarded. It says who
 * wrote to whom, as every letter does; its addresses count one by one, and it is no table of persons.
 */
export function isMessageHeader(text: string, { delimiter, lines }: Block): boolean {
  if (delimiter !== ':') return false;
  const named = lines.flatMap((line) => {
    const [first] = cellsOf(text, line, delimiter);
    const name = first === undefined ? '' : text.slice(first.start, first.end).normalize('NFC').toLowerCase();
    const field = name.replace(/^(?:>\s*)+/, '').replaceAll(/\s+/g, '-');
    return fields.has(field) || family.test(field) ? [field] : [];
  });
  // A folded line goes on without a name of its own.
  return new Set(named).size >= leastFields && named.length * 3 >= lines.length * 2;
}
