import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Accessibility violations of the page as it stands: rule and first elements. Empty when there are none. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  // Legacy mode: the other opens a second page to gather results, which Electron cannot. The rule on regions knows a
  // skip link by its anchor, and ours moves the focus instead: what follows # in the address is the route.
  // The size of targets is of WCAG 2.2 and must be asked for.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({
      resultTypes: ['violations'],
      rules: { 'target-size': { enabled: true }, region: { enabled: false } },
    })
    .analyze();
  return violations.flatMap(({ id, nodes }) => {
    const found = nodes.map(({ html }) => html.slice(0, 200)).filter((html) => !isExempt(id, html));
    return found.length === 0 ? [] : [`${id}: ${found.slice(0, 3).join(' | ')}`];
  });
}

/** The calls to notes on the pages that will be printed are as small as the line they stand in: WCAG 2.5.8, inline. */
function isExempt(rule: string, html: string): boolean {
  return rule === 'target-size' && /^<a href="#(?:note|ref)-/.test(html);
}
