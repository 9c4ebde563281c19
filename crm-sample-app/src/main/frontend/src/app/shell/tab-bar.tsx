import { Link, useRoute } from 'wouter';
import { cn } from '@/lib/cn';
import type { Role } from '@/lib/wire/user';
import { pagesFor, type Page } from './pages';
import { words } from './strings';

function Tab({ page }: { page: Page }) {
  const [here] = useRoute(page.path);
  const Icon = page.icon;
  return (
    <Link
      href={page.path}
      aria-current={here ? 'page' : undefined}
      className={cn(
        'flex h-14 flex-1 flex-col items-center justify-center gap-0.5 text-xs font-medium text-ink-soft',
        here && 'text-accent',
      )}
    >
      <Icon aria-hidden className="size-5" />
      {page.title}
    </Link>
  );
}

export function TabBar({ role }: { role: Role }) {
  return (
    <nav
      aria-label={words.navigation}
      className="flex border-t bg-surface pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      {pagesFor(role).map((page) => (
        <Tab key={page.path} page={page} />
      ))}
    </nav>
  );
}
