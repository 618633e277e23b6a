type Sheet = { canvas: OffscreenCanvas | null; context: OffscreenCanvasRenderingContext2D | null };

/** Canvases for the library where there is no page: in a worker. */
export class OffscreenCanvases {
  create(width: number, height: number): Sheet {
    if (width <= 0 || height <= 0) throw new Error('A canvas has an extent.');
    const canvas = new OffscreenCanvas(width, height);
    return { canvas, context: canvas.getContext('2d', { willReadFrequently: true }) };
  }

  reset(sheet: Sheet, width: number, height: number): void {
    if (sheet.canvas === null || width <= 0 || height <= 0) throw new Error('A canvas has an extent.');
    sheet.canvas.width = width;
    sheet.canvas.height = height;
  }

  destroy(sheet: Sheet): void {
    if (sheet.canvas !== null) {
      sheet.canvas.width = 0;
      sheet.canvas.height = 0;
    }
    sheet.canvas = null;
    sheet.context = null;
  }
}

/** The library's filters are SVG in a page; in a worker there are none, and colours are shown unfiltered. */
export class NoFilters {
  addFilter(): string {
    return 'none';
  }
  addHCMFilter(): string {
    return 'none';
  }
  addAlphaFilter(): string {
    return 'none';
  }
  addLuminosityFilter(): string {
    return 'none';
  }
  addHighlightHCMFilter(): string {
    return 'none';
  }
  destroy(): void {
    // Nothing is kept.
  }
}
