/** The printed report. */
export const report = {
  title: 'Report',
} as const;
