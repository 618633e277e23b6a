import { recognisedText } from '#shared/documents/recognised-text.ts';
import { recognise } from './engine.ts';
import type { RecognitionAnswer, RecognitionAsk } from './recogniser.ts';

// Recognises the words of one page after the other beside the window; told to stop by being ended.

self.addEventListener('message', ({ data: { id, page } }: MessageEvent<RecognitionAsk>) => {
  const say = (answer: RecognitionAnswer): void => self.postMessage(answer);
  void recognise(page, (share) => say({ id, kind: 'progress', share })).then(
    (blocks) => say({ id, kind: 'read', words: recognisedText(blocks, page.scale) }),
    () => say({ id, kind: 'failed' }),
  );
});
