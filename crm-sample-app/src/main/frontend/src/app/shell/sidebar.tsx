import { PanelLeftClose, PanelLeftOpen, PhoneCall } from 'lucide-react';
import { useState } from 'react';
import { ui } from '@/config/strings';
import { cn } from '@/lib/cn';
import type { Role } from '@/lib/wire/user';
import { NavLink } from './nav-link';
import { pagesFor } from './pages';
import { words } from './strings';

const KEY = 'voipcrm.sidebar';

/** Navigation on the left, folded to icons on request; the tab bar replaces it when small. */
export function Sidebar({ role }: { role: Role }) {
  const [folded, setFolded] = useState(() => localStorage.getItem(KEY) === 'folded');
  const Icon = folded ? PanelLeftOpen : PanelLeftClose;
  const fold = (): void => {
    localStorage.setItem(KEY, folded ? 'open' : 'folded');
    setFolded(!folded);
  };
  return (
    <nav
      aria-label={words.navigation}
      className={cn(
        'sticky top-0 hidden h-dvh shrink-0 flex-col border-r bg-surface p-3 md:flex',
        folded ? 'w-16' : 'w-56',
      )}
    >
      <div className="mb-4 flex h-10 items-center gap-2.5 px-1 font-semibold">
        <span className="inline-flex size-8 shrink-0 items-center justify-center rounded-lg bg-accent text-on-accent">
          <PhoneCall aria-hidden className="size-4.5" />
        </span>
        {!folded && <span className="truncate">{ui.appName}</span>}
      </div>
      <ul className="flex-1 space-y-1">
        {pagesFor(role).map((page) => (
          <li key={page.path}>
            <NavLink page={page} folded={folded} />
          </li>
        ))}
      </ul>
      <button
        type="button"
        aria-label={folded ? words.expand : words.collapse}
        onClick={fold}
        className="flex h-10 items-center gap-3 rounded-lg px-2.5 text-ink-soft hover:bg-sunken"
      >
        <Icon aria-hidden className="size-5" />
      </button>
    </nav>
  );
}
