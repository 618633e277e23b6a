import { Menu, type MenuItemConstructorOptions } from 'electron';
import { wordsIn } from './words.ts';
import type { Language } from '#shared/platform/environment.ts';

/**
 * The native menu: only what the system itself does. Everything about a case is in the page, where the
 * command palette lists it.
 */
export function setMenu(language: Language, openWindow: () => void, withTools: boolean): void {
  const words = wordsIn(language);
  const tools: MenuItemConstructorOptions[] = withTools
    ? [{ type: 'separator' }, { role: 'reload' }, { role: 'toggleDevTools' }]
    : [];
  const template: MenuItemConstructorOptions[] = [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    {
      label: words.file,
      submenu: [
        { label: words.newWindow, accelerator: 'CmdOrCtrl+Shift+N', click: openWindow },
        { role: 'close', label: words.closeWindow },
        { type: 'separator' },
        { role: 'quit', label: words.quit },
      ],
    },
    {
      label: words.edit,
      submenu: [
        { role: 'cut', label: words.cut },
        { role: 'copy', label: words.copy },
        { role: 'paste', label: words.paste },
        { role: 'selectAll', label: words.selectAll },
      ],
    },
    {
      label: words.view,
      submenu: [
        { role: 'resetZoom', label: words.actualSize },
        { role: 'zoomIn', label: words.zoomIn },
        { role: 'zoomOut', label: words.zoomOut },
        { role: 'togglefullscreen', label: words.fullScreen },
        ...tools,
      ],
    },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
