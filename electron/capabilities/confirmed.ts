import { dialog, type BrowserWindow } from 'electron';

/** A question of the system's own, so that no page can answer it; Escape and Enter both say no. */
export async function confirmed(
  window: BrowserWindow,
  question: { readonly message: string; readonly detail: string; readonly yes: string; readonly no: string },
): Promise<boolean> {
  const { message, detail, yes, no } = question;
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message,
    detail,
    buttons: [no, yes],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}
