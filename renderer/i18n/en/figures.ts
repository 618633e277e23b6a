/** Figures and who says how many. */
export const figures = {
  title: 'Figures',
} as const;
