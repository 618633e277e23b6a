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
  scanned_one: 'Page {{pages}} is a picture without text.',
  scanned_other: 'Pages {{pages}} are pictures without text.',
  scannedPicture: 'This picture has no text yet.',
  recogniseHint: 'Its words can be recognised here, in French and English; nothing leaves this computer.',
  recognise: 'Recognise the text',
  recogniseAgain: 'Recognise again',
  recognising: 'Recognising page {{number}} of {{count}}',
  recognisingPicture: 'Recognising the picture',
  recognised_one: 'Text of {{count}} page recognised. Check it against the page: recognition makes mistakes.',
  recognised_other:
    'Text of {{count}} pages recognised. Check it against the pages: recognition makes mistakes.',
  nothingRecognised: 'No words were recognised. Nothing was changed.',
  pictureStillShows:
    'The text is masked, the original still shows what was found. Remove this source if it must not be kept.',
  locked:
    'This document is protected by a password. Type it to read it and to see its pages: it opens the document and is kept nowhere.',
  typePassword: 'Type the password…',
  without: 'Go on without',
  seeAndRecognise: 'See and recognise the words',
  password: 'Password',
  open: 'Open',
};
