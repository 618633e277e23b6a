/** Case files charted against each other. */
export const compare = {
  title: 'Compare',
} as const;
