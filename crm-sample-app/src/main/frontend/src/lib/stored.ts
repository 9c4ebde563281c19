import type { z } from 'zod';

export interface Stored<T> {
  get: () => T;
  set: (value: T) => void;
  subscribe: (listener: () => void) => () => void;
}

/** A choice that this browser remembers, the same in all its tabs; rubbish counts as absent. */
export function stored<T>(key: string, schema: z.ZodType<T>, initial: T): Stored<T> {
  const listeners = new Set<() => void>();
  let raw: string | null = null;
  let value = initial;
  const parse = (text: string | null): T => {
    try {
      return text === null ? initial : schema.parse(JSON.parse(text));
    } catch {
      return initial;
    }
  };
  return {
    get() {
      const now = localStorage.getItem(key);
      if (now !== raw) {
        raw = now;
        value = parse(now);
      }
      return value;
    },
    set(next) {
      localStorage.setItem(key, JSON.stringify(next));
      listeners.forEach((tell) => tell());
    },
    subscribe(listener) {
      listeners.add(listener);
      window.addEventListener('storage', listener);
      return () => {
        listeners.delete(listener);
        window.removeEventListener('storage', listener);
      };
    },
  };
}
