import type { ReportTemplate } from '#shared/report/index.ts';
import type { Locale } from '../i18n/locale.ts';
import { translator } from '../i18n/translate.ts';

/** Longest part of a file name taken from a title; every file system takes it with what follows. */
const longest = 60;

/** `dedalus-france-2021-dossier.pdf`: letters and digits only, so that it can be sent and stored anywhere. */
export function reportFileName(title: string, template: ReportTemplate, locale: Locale): string {
  const plain = title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[œŒ]/g, 'oe')
    .replaceAll(/[æÆ]/g, 'ae')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replaceAll(/^-+|-+$/g, '');
  const kind = translator(locale)(`report.file.${template}`);
  return `${plain === '' ? 'recoupe' : plain}-${kind}.pdf`;
}
