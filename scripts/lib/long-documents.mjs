import { strToU8, zipSync } from 'fflate';

// Documents of the sizes that investigators meet, made of sentences with numbers, dates and names in them, so that there is something
// to be suggested. The same at each run.

const sentences = [
  (n) => `Le ${1 + (n % 28)} février 2021, l’hébergeur a signalé une intrusion dans ses serveurs.`,
  (n) => `Près de ${n} 500 personnes seraient concernées, selon la direction du groupe.`,
  () => 'Les noms, les adresses et les numéros de téléphone figurent dans le fichier mis en vente.',
  (n) => `« Nous avons déposé plainte », a déclaré Jeanne Morvan, directrice du laboratoire ${n}.`,
  (n) => `La mutuelle de Rennes confirme la fuite de ${n} 120 dossiers, dont ${n % 90} à Lorient.`,
  () => 'La CNIL a été saisie mardi soir ; l’agence régionale n’a pas souhaité répondre.',
  (n) => `Un second fichier, de ${1 + (n % 80)} Go, a circulé sur un forum au printemps suivant.`,
].map((say) => (/** @type {number} */ n) => say(n));

/**
 * A text of about so many words, in paragraphs.
 * @param {number} words
 * @param {string} title
 */
export function longText(words, title) {
  const paragraphs = [title];
  for (let count = 0, n = 1; count < words; n += 1) {
    const some = Array.from({ length: 5 }, (_, place) =>
      sentences[(n * 3 + place) % sentences.length]?.(n + place),
    );
    paragraphs.push(some.join(' '));
    count += some.join(' ').split(' ').length;
  }
  return paragraphs.join('\n\n');
}

/** @param {number} rows @param {string} sign */
function table(rows, sign) {
  const head = ['Date', 'Organisme', 'Ville', 'Nombre', 'Nature'];
  const lines = Array.from({ length: rows }, (_, n) => [
    `${1 + (n % 28)}/0${1 + (n % 9)}/2021`,
    `Centre hospitalier ${n}`,
    ['Rennes', 'Vannes', 'Brest', 'Quimper'][n % 4],
    n * 37,
    ['Intrusion', 'Erreur d’envoi', 'Vol de matériel'][n % 3],
  ]);
  return [head, ...lines].map((row) => row.join(sign)).join('\r\n');
}

/** @param {number} bytes */
function json(bytes) {
  const rows = [];
  for (let size = 0, n = 0; size < bytes; n += 1) {
    const row = {
      numero: n,
      intitule: `Violation ${n}`,
      nature: sentences[n % sentences.length]?.(n),
      constate: '2021-02-19',
    };
    rows.push(row);
    size += JSON.stringify(row).length + 2;
  }
  return JSON.stringify(rows, undefined, 1);
}

/**
 * A PDF 1.4 of so many pages in Helvetica.
 * @param {number} pages
 */
function pdf(pages) {
  const latin = (/** @type {string} */ text) => text.replaceAll('’', "'").replaceAll(/[()\\]/g, '\\$&');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  const kids = [];
  for (let page = 1; page <= pages; page += 1) {
    const lines = Array.from(
      { length: 44 },
      (_, n) => `(${latin(sentences[(page + n) % sentences.length]?.(page * 44 + n) ?? '')}) Tj T*`,
    );
    const content = `BT /F1 10 Tf 15 TL 50 790 Td (Rapport, page ${page}) Tj T* ${lines.join('\n')} ET`;
    objects.push(`<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${objects.length} 0 R >>`,
    );
    kids.push(`${objects.length} 0 R`);
  }
  objects[1] = `<< /Type /Pages /Count ${pages} /Kids [${kids.join(' ')}] >>`;
  let file = '%PDF-1.4\n';
  const places = objects.map((body, index) => {
    const at = Buffer.byteLength(file, 'latin1');
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const start = Buffer.byteLength(file, 'latin1');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** @param {string} text */
function docx(text) {
  const body = text
    .split('\n\n')
    .map((words) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`)
    .join('');
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
}

/** @param {string} title @param {string} text */
function page(title, text) {
  return `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title></head><body><article><h1>${title}</h1>${text
    .split('\n\n')
    .map((words) => `<p>${words}</p>`)
    .join('')}</article></body></html>`;
}

/** @param {string} title @param {string} text */
function mail(title, text) {
  return `From: presse@groupe.example\r\nTo: redaction@courrier.example\r\nDate: Tue, 23 Feb 2021 23:30:00 +0100\r\nSubject: ${title}\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${text}`;
}

/** Names of the documents that are opened afterwards, as the list of sources has them. */
export const titles = { text: 'Vingt mille mots', json: 'grand', table: 'tableau', pdf: 'rapport' };

/**
 * Thirty documents of mixed kinds, the large ones first.
 * @returns {readonly (readonly [name: string, content: string | Uint8Array])[]}
 */
export function thirtyDocuments() {
  const some = (
    /** @type {number} */ count,
    /** @type {(n: number) => readonly [string, string | Uint8Array]} */ make,
  ) => Array.from({ length: count }, (_, n) => make(n + 1));
  return [
    ['texte.txt', longText(20_000, titles.text)],
    [`${titles.json}.json`, json(5_000_000)],
    [`${titles.table}.csv`, table(3_800, ';')],
    [`${titles.pdf}.pdf`, pdf(114)],
    ...some(5, (n) => [`note-${n}.txt`, longText(400 * n, `Note ${n}`)]),
    ...some(4, (n) => [`carnet-${n}.md`, `# Carnet ${n}\n\n${longText(300 * n, 'Relevé')}`]),
    ...some(5, (n) => [`article-${n}.html`, page(`Article ${n}`, longText(600 * n, 'Chapeau'))]),
    ...some(4, (n) => [`courrier-${n}.eml`, mail(`Courrier ${n}`, longText(200 * n, 'Bonjour'))]),
    ...some(3, (n) => [`liste-${n}.tsv`, table(200 * n, '\t')]),
    ...some(2, (n) => [`donnees-${n}.json`, json(100_000 * n)]),
    ...some(2, (n) => [`dossier-${n}.pdf`, pdf(6 * n)]),
    ...some(1, (n) => [`lettre-${n}.docx`, docx(longText(2_000, `Lettre ${n}`))]),
  ];
}

/** A megabyte to paste, with addresses of persons in it. */
export function textToPaste() {
  const persons = Array.from(
    { length: 40 },
    (_, n) => `Contacter prenom.nom${n}@fournisseur.example sans délai.`,
  );
  return `${longText(170_000, 'Un mégaoctet').slice(0, 1_046_000)}\n\n${persons.join('\n')}`;
}

/** A page of twenty thousand words, as a browser puts it on the clipboard. */
export function longPage() {
  return page('Une longue page', longText(20_000, 'Chapeau'));
}
