import { escapeHtml } from './escape-html.ts';
import type { LaidOut } from './lay-out.ts';
import stylesheet from '../styles/print-document.css?url';

/**
 * The whole document handed to the printer: pages, one linked stylesheet of the application with its fonts, no script.
 */
export function reportDocument({ report, pages }: LaidOut): {
  readonly html: string;
  readonly title: string;
} {
  const href = new URL(stylesheet, document.baseURI).href;
  return {
    title: report.title,
    html: `<!doctype html><html lang="${report.language}"><head><meta charset="utf-8"><title>${escapeHtml(
      `${report.title}, ${report.running.end}`,
    )}</title><link rel="stylesheet" href="${escapeHtml(href)}"></head><body><main class="paper">${pages.join('')}</main></body></html>`,
  };
}
