import { useEffect, useRef } from 'react';

const TYPING =
  'input, textarea, select, [contenteditable="true"], [role="textbox"], [role="combobox"]';
const LAYERS = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

/** True where a letter means that letter: in a field, or while a dialog or menu has the word. */
function typing(target: EventTarget | null): boolean {
  return (
    (target instanceof Element && target.closest(TYPING) !== null) ||
    document.querySelector(LAYERS) !== null
  );
}

/** Runs `action` when `key` is pressed alone and outside of any field, dialog or menu. */
export function useShortcut(key: string, action: () => void, enabled = true): void {
  const latest = useRef(action);
  useEffect(() => {
    latest.current = action;
  });
  useEffect(() => {
    if (!enabled) {
      return;
    }
    const pressed = (event: KeyboardEvent): void => {
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat;
      if (plain && event.key.toLowerCase() === key && !typing(event.target)) {
        event.preventDefault();
        latest.current();
      }
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [key, enabled]);
}
