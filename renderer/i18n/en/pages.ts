/** A document seen page by page, as it came. */
export const pages = {
  label: 'Pages of: {{title}}',
  page: 'Page {{number}}',
  bar: 'Pages and their size',
  place: 'Page {{number}} of {{count}}',
  previous: 'Page before',
  next: 'Page after',
  smaller: 'Smaller',
  larger: 'Larger',
  zoom: '{{percent}}%',
  fit: 'Fit the width',
  inText: 'Show in the text',
  opening: 'Opening the pages…',
  notDrawn:
    'This page could not be drawn. Its words can still be read in the text; the original file can be saved.',
  locked:
    'This document is protected by a password. Type it to see the pages: it is used to open them and kept nowhere.',
  password: 'Password',
  open: 'Open',
};
