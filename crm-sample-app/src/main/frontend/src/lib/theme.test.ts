import { beforeEach, describe, expect, it, vi } from 'vitest';
import { themeStore } from './theme';

/** The system's preference, which changes in the evening. */
class System extends EventTarget {
  matches = false;

  turn(dark: boolean): void {
    this.matches = dark;
    this.dispatchEvent(new Event('change'));
  }
}

const system = new System();

function isDark(): boolean {
  return document.documentElement.classList.contains('dark');
}

beforeEach(() => {
  vi.spyOn(window, 'matchMedia').mockImplementation(() => system as unknown as MediaQueryList);
  themeStore.follow();
  themeStore.set('system');
  system.turn(false);
});

describe('the colours', () => {
  it('change with the system as long as nothing was chosen', () => {
    system.turn(true);
    expect(isDark()).toBe(true);
    system.turn(false);
    expect(isDark()).toBe(false);
  });

  it('stay as chosen whatever the system does', () => {
    themeStore.set('light');
    system.turn(true);
    expect(isDark()).toBe(false);
  });

  it('are those that another tab chose', () => {
    localStorage.setItem('voipcrm.theme', 'dark');
    window.dispatchEvent(new StorageEvent('storage', { key: 'voipcrm.theme' }));
    expect(isDark()).toBe(true);
  });
});
