import { z } from 'zod';

const draftSchema = z.object({ text: z.string(), version: z.number().nullable() });

/** What was typed and is not on the server yet, and which version it was typed upon. */
export type Draft = z.infer<typeof draftSchema>;

export interface DraftStore {
  get: () => Draft | null;
  set: (draft: Draft) => void;
  clear: () => void;
}

/** Keeps a draft in this browser, over reloads and lost connections. */
export function browserDraft(key: string): DraftStore {
  return {
    get() {
      try {
        return draftSchema.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null')).data ?? null;
      } catch {
        return null;
      }
    },
    set: (draft) => localStorage.setItem(key, JSON.stringify(draft)),
    clear: () => localStorage.removeItem(key),
  };
}
