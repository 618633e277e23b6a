/** Whom we asked, and what they answered. */
export const requests = {
  title: 'Requests',
} as const;
