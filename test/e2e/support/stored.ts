import type { Page } from '@playwright/test';

/** Everything the page has stored, as one text: rows, journal, texts, originals, search, settings. */
export async function stored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const parts: string[] = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
    const say = (value: unknown): void => {
      if (ArrayBuffer.isView(value)) parts.push(new TextDecoder('utf-8').decode(value));
      else if (value instanceof ArrayBuffer)
        parts.push(new TextDecoder('utf-8').decode(new Uint8Array(value)));
      else if (typeof value === 'object' && value !== null) {
        for (const [key, inner] of Object.entries(value)) {
          parts.push(key);
          say(inner);
        }
      } else parts.push(String(value));
    };
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error ?? new Error(name));
      });
      for (const store of database.objectStoreNames) {
        const values = await new Promise<unknown[]>((resolve, reject) => {
          const reading = database.transaction(store).objectStore(store).getAll();
          reading.onsuccess = () => resolve(reading.result);
          reading.onerror = () => reject(reading.error ?? new Error(store));
        });
        for (const value of values) {
          if (value instanceof Blob) parts.push(await value.text());
          else say(value);
        }
      }
      database.close();
    }
    return parts.join('\n');
  });
}
