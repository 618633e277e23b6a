import path from 'node:path';

/** The file that a path of `app://recoupe` names, or undefined when it would leave the folder. */
export function fileAt(folder: string, pathname: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return undefined;
  const file = path.resolve(folder, `.${decoded === '/' ? '/index.html' : decoded}`);
  return file.startsWith(folder + path.sep) ? file : undefined;
}

/**
 * A web address as a browser will read it, so that what is shown is what is opened; undefined for any other
 * scheme, and for an address that carries a name and password, which serve to disguise where it leads.
 */
export function webAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  return url.username || url.password ? undefined : url.href;
}
