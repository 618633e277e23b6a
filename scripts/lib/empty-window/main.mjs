// The least an Electron application can be: one window, one empty page. What start-up is compared with.
import { app, BrowserWindow } from 'electron';

async function open() {
  const window = new BrowserWindow({ width: 1440, height: 900 });
  await window.loadURL('data:text/html,<title>empty</title>');
  const milliseconds = Date.now() - process.getCreationTime();
  process.stdout.write(`${JSON.stringify({ milliseconds })}\n`, () => app.exit(0));
}

app
  .whenReady()
  .then(open)
  .catch((error) => {
    console.error(error);
    app.exit(1);
  });
