import { useEffect, useRef, useState } from 'react';
import { problem } from '#shared/lib/errors.ts';
import type { CommandContext } from '../workspace/feature.ts';
import { notifyProblem } from '../workspace/notices.ts';
import { features } from './features.ts';

/**
 * Takes files dropped anywhere in the window, whatever is on the screen: in a case they are handed to the feature that takes files,
 * elsewhere it is said where they can go. Says whether files are held over the window.
 */
export function useDroppedFiles(context: CommandContext): boolean {
  const current = useRef(context);
  useEffect(() => {
    current.current = context;
  }, [context]);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const onDragOver = (event: DragEvent): void => {
      if (!bringsFiles(event)) return;
      event.preventDefault();
      // Under a dialog nothing can be seen of what would become of them: the pointer says no.
      const isOpen = !isUnderDialog();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = isOpen ? 'copy' : 'none';
      setOver(isOpen);
    };
    const onDragLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      if (!bringsFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      setOver(false);
      if (isUnderDialog()) return notifyProblem(problem('drop.dialog'));
      const { store } = current.current;
      const takes = features.find(({ takesFiles }) => takesFiles !== undefined)?.takesFiles;
      if (store === undefined || takes === undefined) return notifyProblem(problem('drop.no-case'));
      takes(event.dataTransfer, store);
    };
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('dragleave', onDragLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('dragleave', onDragLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, []);
  return isOver;
}

function bringsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true;
}

function isUnderDialog(): boolean {
  return document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;
}
