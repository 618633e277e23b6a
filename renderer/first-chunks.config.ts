import path from 'node:path';
import type { Plugin } from 'vite';

/** What runs first, and what draws: the name of the chunk that each becomes, with all that it imports. */
const roots = {
  open: path.join(import.meta.dirname, 'app/boot.ts'),
  draw: path.join(import.meta.dirname, 'app/draw.tsx'),
} as const;

type ModuleGraph = {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
};

/**
 * The files that the start needs, as groups for the bundler: one for what opens the library, one for what draws. Left
 * to itself the bundler cuts a file wherever two screens share a module, and the start asks for thirty of them, each
 * a way through the main process and back.
 */
export function firstChunks(): {
  readonly name: (id: string, graph: ModuleGraph) => string | null;
  readonly priority: number;
  readonly debugName: string;
}[] {
  let chunks: ReadonlyMap<string, string> | undefined;
  // The group of what runs first takes its modules first: else it would wait for the other.
  return ['draw', 'open'].map((wanted, priority) => ({
    name: (id, graph) => {
      chunks ??= chunksOf(graph);
      return chunks.get(id) === wanted ? wanted : null;
    },
    priority,
    debugName: wanted,
  }));
}

function chunksOf(graph: ModuleGraph): ReadonlyMap<string, string> {
  const chunks = new Map<string, string>();
  for (const [name, root] of Object.entries(roots)) {
    const waiting = [root];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (chunks.has(id)) continue;
      chunks.set(id, name);
      waiting.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
    }
  }
  return chunks;
}

/**
 * Asks for what draws together with what opens the library: it then arrives, and is compiled, while the library is
 * read, instead of after the first script has run.
 */
export const fetchDrawing: Plugin = {
  name: 'recoupe-fetch-drawing',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {} }) {
      return Object.values(bundle)
        .filter((each) => each.type === 'chunk' && each.name === 'draw')
        .flatMap(({ fileName, viteMetadata }) => [
          { rel: 'modulepreload', href: fileName },
          ...[...(viteMetadata?.importedCss ?? [])].map((href) => ({ rel: 'stylesheet', href })),
        ])
        .filter(({ href }) => !html.includes(href))
        .map(({ rel, href }) => ({
          tag: 'link',
          attrs: { rel, crossorigin: true, href: `/${href}` },
          injectTo: 'head' as const,
        }));
    },
  },
};
