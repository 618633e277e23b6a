/** Categories of data exposed or not. */
export const exposures = {
  title: 'Exposures',
} as const;
