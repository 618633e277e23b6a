/** The library of case files. */
export const library = {
  title: 'Case files',
} as const;
