/** What remains to be found. */
export const questions = {
  title: 'Open questions',
} as const;
