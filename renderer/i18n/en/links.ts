/** Links and the graph. */
export const links = {
  title: 'Links',
} as const;
