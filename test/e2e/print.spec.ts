import { expect, test } from './support/test.ts';

type Call = (channel: string, input: unknown) => Promise<{ ok: boolean; value?: unknown; error?: unknown }>;

const html = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Essai</title>
<style>@page{size:A4;margin:20mm} body{color:rgb(1,2,3)}</style></head><body><h1>Fuite</h1><p>491 840 noms</p>
<script>document.body.textContent='run'</script><img src="https://example.org/x.png" alt=""></body></html>`;

test('prints a tagged A4 document, and nothing in it runs or leaves', async ({ running }) => {
  const answer = await running.page.evaluate(async (document) => {
    const { call } = Reflect.get(window, 'recoupe') as { call: Call };
    const { ok, value, error } = await call('print.pdf', { html: document, title: 'Essai' });
    return { ok, error, bytes: ok ? [...(value as Uint8Array)] : [] };
  }, html);
  expect(answer.error).toBeUndefined();
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pdf = await getDocument({ data: new Uint8Array(answer.bytes) }).promise;
  const first = await pdf.getPage(1);
  const { items } = await first.getTextContent();
  const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
  expect(text).toContain('491 840 noms');
  expect(text).not.toContain('run');
  expect((await pdf.getMarkInfo())?.Marked).toBe(true);
  expect((await pdf.getOutline())?.map(({ title }) => title)).toEqual(['Fuite']);
  expect(first.view.map(Math.round)).toEqual([0, 0, 595, 842]);
  // The image is stopped by the document's own policy, before it can become a request.
  expect(await running.outsideRequests()).toEqual([]);
});

test('shows a document in a frame under its own policy, until it is forgotten', async ({ running }) => {
  const seen = await running.page.evaluate(async (document) => {
    const { call } = Reflect.get(window, 'recoupe') as { call: Call };
    const { value } = await call('print.preview', { html: document, title: 'Essai' });
    const { url } = value as { url: string };
    const show = (): Promise<string> =>
      new Promise((resolve) => {
        const frame = window.document.createElement('iframe');
        frame.setAttribute('sandbox', 'allow-same-origin');
        frame.addEventListener('load', () => {
          const inside = frame.contentDocument;
          const style = inside?.defaultView?.getComputedStyle(inside.body).color;
          resolve(`${inside?.querySelector('h1')?.textContent ?? 'nothing'} ${style ?? ''}`);
          frame.remove();
        });
        frame.src = url;
        window.document.body.append(frame);
      });
    const first = await show();
    await call('print.forget', { url });
    return [first, await show()];
  }, html);
  expect(seen[0]).toBe('Fuite rgb(1, 2, 3)');
  expect(seen[1]).toContain('nothing');
});
