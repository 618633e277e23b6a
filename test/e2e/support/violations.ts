import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Accessibility violations of the page as it stands: rule and first element. Empty when there are none. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  // Legacy mode: the other opens a second page to gather results, which Electron cannot. The rule on regions knows a
  // skip link by its anchor, and ours moves the focus instead: what follows # in the address is the route.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().disableRules('region').analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html }) => html.slice(0, 200))
        .slice(0, 3)
        .join(' | ')}`,
  );
}
