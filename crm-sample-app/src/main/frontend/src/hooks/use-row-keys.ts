import { useEffect, type RefObject } from 'react';

/** Up and Down move between the rows' own links, inside of `list`. */
export function useRowKeys(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = list.current;
    const pressed = (event: KeyboardEvent): void => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const links = [...(element?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
      const at = links.findIndex((link) => link === document.activeElement);
      const next = step === undefined || at === -1 ? undefined : links[at + step];
      if (next !== undefined) {
        event.preventDefault();
        next.focus();
      }
    };
    element?.addEventListener('keydown', pressed);
    return () => element?.removeEventListener('keydown', pressed);
  }, [list]);
}
