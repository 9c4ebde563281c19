import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useAccount } from '@/hooks/use-session';
import { wakefulTimers } from '@/lib/timers';
import { loadNote, saveNote } from '../api/wrap-up';
import { browserDraft } from './draft';
import { NoteKeeper } from './note-keeper';

/** One keeper per note, however many places of the page show it, now or later. */
const keepers = new Map<string, NoteKeeper>();

function keeperFor(key: string, callId: number): NoteKeeper {
  const known = keepers.get(key);
  if (known !== undefined) {
    return known;
  }
  const server = {
    load: () => loadNote(callId),
    save: (text: string, version: number, keepalive: boolean) =>
      saveNote(callId, text, version, keepalive),
  };
  const made = new NoteKeeper(server, browserDraft(key), wakefulTimers());
  keepers.set(key, made);
  return made;
}

/** The asker's own note of a call, loaded and saved by itself. */
export function useCallNote(callId: number) {
  const { id } = useAccount();
  const key = `voipcrm.note.${id}.${callId}`;
  const keeper = useMemo(() => keeperFor(key, callId), [key, callId]);
  useEffect(() => {
    const leaving = (): void => void keeper.flush(true);
    const back = (): void => void keeper.flush();
    void keeper.reload();
    window.addEventListener('pagehide', leaving);
    window.addEventListener('online', back);
    return () => {
      window.removeEventListener('pagehide', leaving);
      window.removeEventListener('online', back);
      void keeper.flush();
    };
  }, [keeper]);
  return { state: useSyncExternalStore(keeper.subscribe, keeper.get), keeper };
}
