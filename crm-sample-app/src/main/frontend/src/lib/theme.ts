const KEY = 'voipcrm.theme';
const listeners = new Set<() => void>();

export type ThemeChoice = 'system' | 'light' | 'dark';

const systemDark = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)');

function paint(): void {
  const choice = themeStore.get();
  const dark = choice === 'dark' || (choice === 'system' && systemDark().matches);
  document.documentElement.classList.toggle('dark', dark);
  listeners.forEach((tell) => tell());
}

/** The chosen colours; `public/theme-init.js` reads the same key before the first paint. */
export const themeStore = {
  get(): ThemeChoice {
    const stored = localStorage.getItem(KEY);
    return stored === 'light' || stored === 'dark' ? stored : 'system';
  },
  set(choice: ThemeChoice): void {
    if (choice === 'system') {
      localStorage.removeItem(KEY);
    } else {
      localStorage.setItem(KEY, choice);
    }
    paint();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** Repaints when evening comes to the system, or another tab chooses; called once per page. */
  follow(): void {
    systemDark().addEventListener('change', paint);
    window.addEventListener('storage', paint);
  },
};
