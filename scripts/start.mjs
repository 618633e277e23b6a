// npm start: sets the machine up where it may, builds if needed, and opens the application.
import { prepareApplication, rootArguments, runApplication } from './lib/application.mjs';
import { runScript, say } from './lib/run.mjs';

runScript(async () => {
  const prepared = await prepareApplication();
  if (prepared.display.virtual)
    say('Nobody can see a virtual display. To see what Recoupe makes, run: npm run demo -- --out DIR');
  if (rootArguments().length > 0) say('Running as root, hence without Chromium’s sandbox (--no-sandbox).');
  say('Recoupe is open. Close its window, or press Ctrl+C here, to end.');
  const { code, output } = await runApplication(prepared, process.argv.slice(2));
  if (output.trim() !== '') say(output.trim());
  prepared.display.close();
  return code;
});
