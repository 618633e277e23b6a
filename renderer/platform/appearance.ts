import type { Appearance, Theme } from '#shared/platform/platform.ts';

/** The system's theme as the page's own media query tells it: the same in the shell and in a browser. */
export const appearance: Appearance = {
  systemTheme: () => themeOf(darkQuery()),
  onSystemTheme(listener) {
    const query = darkQuery();
    const onChange = (): void => listener(themeOf(query));
    query.addEventListener('change', onChange);
    return () => query.removeEventListener('change', onChange);
  },
};

function darkQuery(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)');
}

function themeOf(query: MediaQueryList): Theme {
  return query.matches ? 'dark' : 'light';
}
