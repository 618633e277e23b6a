/** Explanations weighed against the claims. */
export const hypotheses = {
  title: 'Hypotheses',
} as const;
