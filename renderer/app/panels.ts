import { create } from 'zustand';

/** What is open over the work: one thing at most. */
export type OpenPanel = 'palette' | 'shortcuts' | undefined;

/** Which panel is open. */
export const usePanels = create<{ readonly open: OpenPanel }>(() => ({ open: undefined }));

/** Opens a panel, or closes the open one. */
export function openPanel(open: OpenPanel): void {
  usePanels.setState({ open });
}
