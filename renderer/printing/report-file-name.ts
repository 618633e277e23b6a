import type { ReportTemplate } from '#shared/report/index.ts';
import type { Locale } from '../i18n/locale.ts';
import { translator } from '../i18n/translate.ts';
import { fileNameOf } from '../platform/file-name.ts';

/** `dedalus-france-2021-dossier.pdf`. */
export function reportFileName(title: string, template: ReportTemplate, locale: Locale): string {
  return `${fileNameOf(title)}-${translator(locale)(`report.file.${template}`)}.pdf`;
}
