import { useSyncExternalStore } from 'react';

const KEY = 'voipcrm.ring-tone';
const listeners = new Set<() => void>();

const audible = (): boolean => localStorage.getItem(KEY) !== 'off';

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function setAudible(on: boolean): void {
  localStorage.setItem(KEY, on ? 'on' : 'off');
  listeners.forEach((tell) => tell());
}

export function useRingPreference(): [boolean, (on: boolean) => void] {
  return [useSyncExternalStore(subscribe, audible), setAudible];
}
