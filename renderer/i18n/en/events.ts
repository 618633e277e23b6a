/** Events and the timeline. */
export const events = {
  title: 'Events',
} as const;
