/** Who and what is involved. */
export const entities = {
  title: 'Entities',
} as const;
