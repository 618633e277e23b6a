import type { App, WebContents } from 'electron';

/** Chromium's own reasons to reach the network, none of which the application needs. */
const switches: readonly (readonly [name: string, value?: string])[] = [
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['dns-prefetch-disable'],
  ['no-pings'],
  // Should anything try all the same, no name resolves.
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
];

/**
 * Switches off what Chromium does by itself. Must run before the application is ready.
 * @see https://www.electronjs.org/docs/latest/api/command-line-switches
 */
export function disableBackgroundNetwork(app: App): void {
  for (const [name, value] of switches) {
    if (value === undefined) app.commandLine.appendSwitch(name);
    else app.commandLine.appendSwitch(name, value);
  }
}

/**
 * WebRTC opens sockets that no request filter sees; with this policy it has none to open.
 * @see https://www.electronjs.org/docs/latest/api/web-contents#contentssetwebrtciphandlingpolicypolicy
 */
export function disableWebRtc(contents: WebContents): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
