import { Printer } from 'lucide-react';
import type { CommandContext, Feature } from '../../workspace/feature.ts';
import { lazily } from '../../workspace/lazily.tsx';

const inCase = ({ store }: CommandContext): boolean => store !== undefined;

/** The printed report of a case: preview, PDF, paper. */
export const reportFeature: Feature = {
  id: 'report',
  scope: 'case',
  group: 'render',
  order: 90,
  titleKey: 'report.title',
  icon: Printer,
  goKey: 'r',
  Screen: lazily(async () => (await import('./ReportScreen.tsx')).ReportScreen),
  wide: true,
  commands: [
    {
      id: 'report.save-pdf',
      titleKey: 'report.command.save-pdf',
      keys: '$mod+p',
      group: 'output',
      when: inCase,
      perform: async ({ store }) => {
        if (store !== undefined) await (await import('./report-acts.ts')).saveReport(store);
      },
    },
    {
      id: 'report.print',
      titleKey: 'report.command.print',
      keys: '$mod+Shift+p',
      group: 'output',
      when: inCase,
      perform: async ({ store }) => {
        if (store !== undefined) await (await import('./report-acts.ts')).printReport(store);
      },
    },
  ],
};
