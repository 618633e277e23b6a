/** What a drop brings: entries, which may be folders, and the files themselves. */
export type DroppedItems = {
  readonly entries: readonly (FileSystemEntry | null)[];
  readonly files: readonly File[];
};

/** Takes what a drop brings out of its event: afterwards the browser has forgotten it. */
export function droppedItems(transfer: DataTransfer): DroppedItems {
  return {
    entries: [...transfer.items].map((item) => item.webkitGetAsEntry()),
    files: [...transfer.files],
  };
}
