import { expect, test } from './support/test.ts';

test('starts, shows its page and reaches for nothing outside itself', async ({ running }) => {
  const { page, consoleErrors, outsideRequests } = running;
  await expect(page.locator('#root')).not.toBeEmpty();
  expect(page.url()).toMatch(/^app:\/\/recoupe\//);
  await page.waitForLoadState('networkidle');
  expect(await outsideRequests()).toEqual([]);
  expect(consoleErrors).toEqual([]);
});

test('answers every page with a policy that forbids all but its own files', async ({ running }) => {
  const policy = await running.page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.originalPolicy), {
          once: true,
        });
        const image = new Image();
        image.src = 'https://example.org/a.png';
      }),
  );
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).toContain("object-src 'none'");
  expect(policy).not.toContain('unsafe-eval');
  expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/);
});

test('refuses whatever a script in the page tries to send', async ({ running }) => {
  const outcome = await running.page.evaluate(async () => {
    const refused = (attempt: Promise<unknown>): Promise<boolean> =>
      attempt.then(
        () => false,
        () => true,
      );
    const fails = (element: HTMLImageElement | HTMLScriptElement | WebSocket): Promise<boolean> =>
      new Promise((resolve) => {
        element.addEventListener('error', () => resolve(true));
        element.addEventListener('load', () => resolve(false));
        element.addEventListener('open', () => resolve(false));
      });
    const image = new Image();
    const script = document.createElement('script');
    const results = {
      fetch: await refused(fetch('https://example.org/')),
      ownFetch: await refused(fetch('/index.html')),
      beacon: await refused(
        Promise.resolve().then(() => {
          if (!navigator.sendBeacon('https://example.org/', 'x')) throw new Error('not sent');
        }),
      ),
      image: await Promise.race([
        fails(image),
        ((image.src = 'https://example.org/a.png'), new Promise(() => {})),
      ]),
      script: await Promise.race([
        fails(script),
        ((script.src = 'https://example.org/a.js'), document.head.append(script), new Promise(() => {})),
      ]),
      socket: await refused(
        Promise.resolve()
          .then(() => fails(new WebSocket('wss://example.org/')))
          .then((failed) => {
            if (failed) throw new Error('refused');
          }),
      ),
      eval: await refused(Promise.resolve().then(() => (0, eval)('1'))),
    };
    return results;
  });
  // A beacon is "queued" even when the policy then stops it; what counts is the list below.
  const { beacon: _queued, ...others } = outcome;
  expect(others).toEqual({
    fetch: true,
    ownFetch: true,
    image: true,
    script: true,
    socket: true,
    eval: true,
  });
  expect(await running.outsideRequests()).toEqual([]);
});

test('cancels in the main process what no policy of a page has stopped', async ({ running }) => {
  const outcome = await running.app.evaluate(async ({ net }) => {
    const request = async (url: string): Promise<string> => {
      try {
        await net.fetch(url);
        return 'sent';
      } catch (error) {
        return String(error);
      }
    };
    return [await request('https://example.org/'), await request('http://127.0.0.1:9/')];
  });
  expect(outcome[0]).toContain('ERR_BLOCKED_BY_CLIENT');
  expect(outcome[1]).toContain('ERR_BLOCKED_BY_CLIENT');
});

test('stays where it is: no navigation, no new window, no frame from elsewhere', async ({ running }) => {
  const { page, app } = running;
  const address = page.url();
  const opened = await page.evaluate(() => window.open('https://example.org/') !== null);
  expect(opened).toBe(false);
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'https://example.org/';
    link.target = '_blank';
    document.body.append(link);
    link.click();
    link.target = '';
    link.click();
    link.remove();
    const frame = document.createElement('iframe');
    frame.src = 'https://example.org/';
    document.body.append(frame);
    location.assign('app://recoupe/assets/');
  });
  await page.waitForTimeout(300);
  expect(page.url()).toBe(address);
  expect(app.windows()).toHaveLength(1);
  expect(await running.outsideRequests()).toEqual([]);
});

test('grants no permission', async ({ running }) => {
  const states = await running.page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi'] as PermissionName[];
    const answers = await Promise.all(names.map((name) => navigator.permissions.query({ name })));
    const microphone = await navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'granted',
      () => 'denied',
    );
    const clipboard = await navigator.clipboard.readText().then(
      () => 'granted',
      () => 'denied',
    );
    return [...answers.map(({ state }) => state), microphone, clipboard];
  });
  expect(new Set(states)).toEqual(new Set(['denied']));
});

test('keeps its storage out of what a full disk may evict', async ({ running }) => {
  expect(await running.page.evaluate(() => navigator.storage.persist())).toBe(true);
});

test('gives WebRTC no address to speak from', async ({ running }) => {
  const candidates = await running.page.evaluate(async () => {
    const connection = new RTCPeerConnection({ iceServers: [{ urls: 'stun:example.org:3478' }] });
    const found: string[] = [];
    connection.createDataChannel('x');
    const gathered = new Promise<void>((resolve) => {
      connection.addEventListener('icecandidate', ({ candidate }) => {
        if (candidate === null) resolve();
        else if (candidate.candidate !== '') found.push(candidate.candidate);
      });
    });
    await connection.setLocalDescription(await connection.createOffer());
    await gathered;
    return found.filter((candidate) => candidate.includes(' udp '));
  });
  expect(candidates).toEqual([]);
});

test('hands the page one object and nothing of Node or Electron', async ({ running }) => {
  const found = await running.page.evaluate(() => ({
    globals: ['require', 'process', 'Buffer', 'module', 'global', 'electron'].filter(
      (name) => name in window,
    ),
    bridge: Object.keys(Reflect.get(window, 'recoupe') as object).sort(),
  }));
  expect(found.globals).toEqual([]);
  expect(found.bridge).toEqual(['call', 'environment']);
});

test('answers a call of the wrong shape, or on no channel of its own, with a problem', async ({
  running,
}) => {
  const answers = await running.page.evaluate(async () => {
    const { call } = Reflect.get(window, 'recoupe') as {
      call: (channel: string, input: unknown) => Promise<{ ok: boolean; error?: { code: string } }>;
    };
    return {
      traversal: await call('mirror.read', { caseId: '../../secrets' }),
      shape: await call('files.save', { suggestedName: 7 }),
      path: await call('files.save', {
        suggestedName: '../x',
        bytes: new Uint8Array(),
        mediaType: 'text/plain',
      }),
      folder: await call('files.save-all', {
        files: [{ suggestedName: '../x', bytes: new Uint8Array(), mediaType: 'text/plain' }],
      }),
      none: await call('files.save-all', { files: [] }),
      unknown: await call('shell.run', { command: 'id' }),
      javascript: await call('external.open', { url: 'javascript:alert(1)' }),
      file: await call('external.open', { url: 'file:///etc/passwd' }),
      batch: await call('batch.write', { name: 'x.txt', bytes: new Uint8Array() }),
    };
  });
  expect(Object.values(answers).map(({ ok }) => ok)).toEqual(Array(9).fill(false));
  expect(answers.javascript.error?.code).toBe('url.refused');
  expect(answers.file.error?.code).toBe('url.refused');
});

test('serves its own files and nothing above them', async ({ running }) => {
  const statuses = await running.app.evaluate(async ({ net }) => {
    const addresses = [
      'app://recoupe/',
      'app://recoupe/..%2f..%2fpackage.json',
      'app://recoupe/%2e%2e/%2e%2e/package.json',
      'app://recoupe/..%5c..%5cpackage.json',
      'app://recoupe/%00',
      'app://recoupe/%ff',
      'app://elsewhere/',
      'app://recoupe/print/guess.html',
    ];
    const answers = await Promise.all(addresses.map((address) => net.fetch(address)));
    return answers.map(({ status }) => status);
  });
  expect(statuses).toEqual([200, 404, 404, 404, 404, 404, 404, 404]);
});
