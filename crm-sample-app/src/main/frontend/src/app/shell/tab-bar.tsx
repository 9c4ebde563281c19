import { Ellipsis } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import { Menu, MenuItem } from '@/components/ui/menu';
import { cn } from '@/lib/cn';
import type { Role } from '@/lib/wire/user';
import { PageCount } from './page-count';
import { isOpen, pagesFor, type Page } from './pages';
import { words } from './strings';

const TAB =
  'relative flex h-14 min-w-0 flex-1 flex-col items-center justify-center gap-0.5 px-0.5 text-xs font-medium text-ink-soft';

/** At the upper right of a tab's picture. */
const COUNT = 'absolute top-1 left-1/2 ml-1.5';

/** So many fit a thumb's width each; the rest stand under "More". */
const MOST = 5;

function Tab({ page, here }: { page: Page; here: boolean }) {
  const Icon = page.icon;
  return (
    <Link
      href={page.path}
      aria-current={here ? 'page' : undefined}
      className={cn(TAB, here && 'text-accent')}
    >
      <Icon aria-hidden className="size-5 shrink-0" />
      <span className="max-w-full truncate">{page.title}</span>
      <PageCount path={page.path} className={COUNT} />
    </Link>
  );
}

function More({ pages, path }: { pages: readonly Page[]; path: string }) {
  const [, navigate] = useLocation();
  const here = pages.find((page) => isOpen(page, path));
  const Icon = here?.icon ?? Ellipsis;
  return (
    <Menu
      trigger={
        <button type="button" className={cn(TAB, here !== undefined && 'text-accent')}>
          <Icon aria-hidden className="size-5 shrink-0" />
          {words.more}
          {pages.map(({ path: hidden }) => (
            <PageCount key={hidden} path={hidden} className={COUNT} />
          ))}
        </button>
      }
    >
      {pages.map((page) => (
        <MenuItem
          key={page.path}
          aria-current={page === here ? 'page' : undefined}
          onSelect={() => navigate(page.path)}
        >
          <page.icon aria-hidden />
          {page.title}
          <PageCount path={page.path} />
        </MenuItem>
      ))}
    </Menu>
  );
}

export function TabBar({ role }: { role: Role }) {
  const [path] = useLocation();
  const pages = pagesFor(role);
  const shown = pages.length > MOST ? pages.slice(0, MOST - 1) : pages;
  const rest = pages.slice(shown.length);
  return (
    <nav
      aria-label={words.navigation}
      className="flex border-t bg-surface pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      {shown.map((page) => (
        <Tab key={page.path} page={page} here={isOpen(page, path)} />
      ))}
      {rest.length > 0 && <More pages={rest} path={path} />}
    </nav>
  );
}
