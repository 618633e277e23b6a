// The least an Electron application can be: one window, one empty page. What start-up is compared with.
import { app, BrowserWindow } from 'electron';

app.whenReady().then(async () => {
  const window = new BrowserWindow({ width: 1440, height: 900 });
  await window.loadURL('data:text/html,<title>empty</title>');
  const milliseconds = Date.now() - process.getCreationTime();
  process.stdout.write(`${JSON.stringify({ milliseconds })}\n`, () => app.exit(0));
});
