import { useCaseIfOpen, useLibrary } from '../store/react.tsx';
import type { CommandContext } from '../workspace/feature.ts';
import { useRoute } from '../workspace/navigation.ts';
import { useSelected } from '../workspace/selection.ts';

/** What commands may know, as it stands now. */
export function useCommandContext(): CommandContext {
  const route = useRoute();
  const library = useLibrary();
  const store = useCaseIfOpen();
  const selected = useSelected();
  return { route, library, store, selected };
}
