import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import { useAccount } from '@/hooks/use-session';
import { cn } from '@/lib/cn';
import { may } from '@/lib/rights';
import { words } from '../strings';

/** The pages round the contacts, one press away from each other. */
export function SectionNav() {
  const account = useAccount();
  const [path] = useLocation();
  const here = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    // Not returned: newer browsers give a promise, which React would take for what cleans up.
    here.current?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  }, [path]);
  const sections = [
    { href: '/contacts', title: words.people },
    { href: '/companies', title: words.companies },
    ...(may(account, 'merge') ? [{ href: '/contacts/duplicates', title: words.duplicates }] : []),
    ...(may(account, 'import') ? [{ href: '/contacts/import', title: words.import }] : []),
    { href: '/contacts/trash', title: words.trash },
  ];
  return (
    <nav aria-label={words.sections} className="-mx-4 overflow-x-auto px-4 sm:mx-0 sm:px-0">
      <ul className="flex gap-1 border-b">
        {sections.map(({ href, title }) => (
          <li key={href}>
            <Link
              ref={path === href ? here : undefined}
              href={href}
              aria-current={path === href ? 'page' : undefined}
              className={cn(
                '-mb-px inline-flex h-10 items-center border-b-2 border-transparent px-3 text-sm font-medium whitespace-nowrap text-ink-soft hover:text-ink',
                path === href && 'border-accent text-accent hover:text-accent',
              )}
            >
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
