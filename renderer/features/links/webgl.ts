/** Whether this page can draw with WebGL: a machine without it, or with it turned off, gives no context. */
export function hasWebGl(): boolean {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

/** Gives back the contexts of every canvas inside an element: browsers keep few, and take the oldest away. */
export function releaseContexts(container: HTMLElement): void {
  for (const canvas of container.querySelectorAll('canvas')) {
    // Asking a canvas that has a 2D context for another kind answers null.
    const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
  }
}
