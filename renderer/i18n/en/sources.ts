/** Sources and the reading room. */
export const sources = {
  title: 'Sources',
} as const;
