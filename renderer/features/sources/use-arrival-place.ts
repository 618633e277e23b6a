import { useEffect } from 'react';
import { takePlace, useReadingPlace } from '../../workspace/reading-place.ts';
import { type Caret } from './caret.ts';
import { setReadingMode } from './reading-store.ts';

/** Whoever comes for words of a source wants them read, however the last source was seen. */
export function useReadOnArrival(sourceId: string): void {
  const isAsked = useReadingPlace(({ place }) => place?.sourceId === sourceId);
  useEffect(() => {
    if (isAsked) setReadingMode('read');
  }, [isAsked]);
}

/** Selects the words that the source was opened for, once its text can be scrolled. */
export function useArrivalPlace(
  sourceId: string,
  text: string,
  isDrawn: boolean,
  show: (caret: Caret) => void,
): void {
  const place = useReadingPlace((state) => (state.place?.sourceId === sourceId ? state.place : undefined));
  useEffect(() => {
    if (place === undefined || !isDrawn) return;
    takePlace();
    // The text may have been corrected since the words were found.
    if (place.end <= text.length) show({ anchor: place.start, focus: place.end });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `show` is another function at each drawing
  }, [place, isDrawn, text]);
}
