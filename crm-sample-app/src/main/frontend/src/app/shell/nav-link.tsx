import { Link, useLocation } from 'wouter';
import { cn } from '@/lib/cn';
import { PageCount } from './page-count';
import { isOpen, type Page } from './pages';

export function NavLink({ page, folded }: { page: Page; folded: boolean }) {
  const [path] = useLocation();
  const here = isOpen(page, path);
  const Icon = page.icon;
  return (
    <Link
      href={page.path}
      aria-current={here ? 'page' : undefined}
      aria-label={folded ? page.title : undefined}
      title={folded ? page.title : undefined}
      className={cn(
        'relative flex h-10 items-center gap-3 rounded-lg px-2.5 text-sm font-medium text-ink-soft hover:bg-sunken hover:text-ink',
        here && 'bg-accent-soft text-accent hover:bg-accent-soft hover:text-accent',
      )}
    >
      <Icon aria-hidden className="size-5 shrink-0" />
      {!folded && page.title}
      <PageCount path={page.path} className={folded ? 'absolute top-0 right-0' : ''} />
    </Link>
  );
}
