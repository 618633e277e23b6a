/** What programs and their defaults write in the place of an author. */
const nobody =
  /^(?:openpyxl|python-(?:docx|pptx)|docx4j|xlsx?writer|libxlsxwriter|epplus|closedxml|sheetjs|npoi|apache poi|(?:php(?:excel|word|spreadsheet|presentation|office))|pandoc|wkhtmltopdf|weasyprint|reportlab|fpdf|tcpdf|mpdf|itext(?:sharp)?|ghostscript|(?:pdf|xe|lua)?(?:la)?tex|quarkxpress|scribus|aspose|(?:adobe )?(?:acrobat|indesign|illustrator|photoshop|framemaker|pdfmaker)|crystal reports|google (?:docs|sheets|slides)|(?:microsoft|ms) ?(?:®|\(r\))? ?(?:corporation|office|word|excel|powerpoint|publisher|outlook|print to pdf)|libreoffice|(?:apache )?openoffice(?:\.org)?|quartz pdfcontext|un-?named|unknown|inconnu|anonymous|anonyme|(?:windows |office )?user|utilisateur(?: (?:windows|office|de microsoft office))?|admin(?:istrator|istrateur)?|root)(?:[ /-](?:for|pour|user|writer|calc|impress|version|distiller|library|online|professional|pro|dc|core|\.net|java|mac|windows|v?\d[\d.a-z]*))*(?: \(.*\))?$/iu;

/** Whether the name a file gives as its author is that of a program, or the one that a program writes where nobody gave theirs. */
export function isNobodysName(name: string): boolean {
  return nobody.test(name.trim().replace(/\s+/gu, ' '));
}
