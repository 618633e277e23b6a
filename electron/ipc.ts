import { BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron';
import * as v from 'valibot';
import { problem } from '#shared/lib/errors.ts';
import { err } from '#shared/lib/result.ts';
import { appOrigin, channels, type Answer, type Channel } from '#shared/platform/channels.ts';
import { refusalOf, type Handler, type Handlers } from './capabilities/answer.ts';

/**
 * Listens on every channel of the contract. A call is heard only from the top frame of one of our windows
 * showing our origin, and only with arguments of the right shape; it is always answered by an envelope.
 * @see https://www.electronjs.org/docs/latest/tutorial/security#17-validate-the-sender-of-all-ipc-messages
 */
export function listen(handlers: Handlers): void {
  for (const channel of channels) {
    ipcMain.handle(channel, (event, input: unknown) => respond(channel, handlers, event, input));
  }
}

async function respond<C extends Channel>(
  channel: C,
  handlers: Handlers,
  event: IpcMainInvokeEvent,
  input: unknown,
): Promise<Answer<C>> {
  const window = windowOf(event);
  if (window === undefined) return err(problem('platform.failed', channel, { reason: 'sender' }));
  const handler: Handler<C> = handlers[channel];
  const parsed = v.safeParse(handler.input, input);
  if (!parsed.success) {
    const reason = parsed.issues.map((issue) => v.getDotPath(issue) ?? issue.message).join(', ');
    return err(problem('platform.failed', channel, { reason }));
  }
  try {
    return await handler.run(parsed.output, window);
  } catch (error) {
    console.error(channel, error);
    return refusalOf(error, 'platform.failed', channel);
  }
}

function windowOf({ sender, senderFrame }: IpcMainInvokeEvent): BrowserWindow | undefined {
  if (senderFrame === null || senderFrame !== sender.mainFrame || senderFrame.origin !== appOrigin)
    return undefined;
  return BrowserWindow.fromWebContents(sender) ?? undefined;
}
