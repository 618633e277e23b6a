/** Who did what, and when. */
export const journal = {
  title: 'Journal',
} as const;
