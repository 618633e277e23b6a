import { contextBridge, ipcRenderer } from 'electron';
import { problem } from '#shared/lib/errors.ts';
import { err } from '#shared/lib/result.ts';
import { bridgeArgument, bridgeName, channels, type Bridge } from '#shared/platform/channels.ts';

// Runs sandboxed, before the page, and hands it this one object: nothing of Electron or Node reaches the page.
const facts = process.argv.find((argument) => argument.startsWith(bridgeArgument));
const known: ReadonlySet<string> = new Set(channels);

const bridge: Bridge = {
  ...(JSON.parse(facts?.slice(bridgeArgument.length) ?? '{}') as Pick<Bridge, 'environment' | 'batch'>),
  async call(channel, input) {
    if (!known.has(channel)) return err(problem('platform.failed', String(channel), { reason: 'channel' }));
    try {
      return await ipcRenderer.invoke(channel, input);
    } catch (error) {
      // Only what cannot be cloned, or a main process that is going away, ends up here.
      return err(problem('platform.failed', channel, { reason: String(error) }));
    }
  },
};

contextBridge.exposeInMainWorld(bridgeName, bridge);
