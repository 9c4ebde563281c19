import {
  ChartColumn,
  ContactRound,
  LayoutDashboard,
  ListTodo,
  Phone,
  PhoneMissed,
  Settings,
  Users,
  type LucideIcon,
} from 'lucide-react';
import type { Role } from '@/lib/wire/user';
import { words } from './strings';

export interface Page {
  path: string;
  title: string;
  icon: LucideIcon;
  roles: readonly Role[];
  /** Further addresses that belong to it. */
  also?: RegExp;
}

const EVERYONE: readonly Role[] = ['admin', 'manager', 'user'];

export const PAGES: readonly Page[] = [
  { path: '/', title: words.dashboard, icon: LayoutDashboard, roles: EVERYONE },
  { path: '/calls', title: words.calls, icon: Phone, roles: EVERYONE },
  {
    path: '/contacts',
    title: words.contacts,
    icon: ContactRound,
    roles: EVERYONE,
    also: /^\/companies(?:\/|$)/u,
  },
  { path: '/missed', title: words.missed, icon: PhoneMissed, roles: EVERYONE },
  { path: '/tasks', title: words.tasks, icon: ListTodo, roles: EVERYONE },
  { path: '/reports', title: words.reports, icon: ChartColumn, roles: ['admin', 'manager'] },
  { path: '/users', title: words.users, icon: Users, roles: ['admin', 'manager'] },
  { path: '/settings', title: words.settings, icon: Settings, roles: ['admin'] },
];

export function pagesFor(role: Role): readonly Page[] {
  return PAGES.filter((page) => page.roles.includes(role));
}

/** True where that page, or one beneath it, is open. */
export function isOpen(page: Page, path: string): boolean {
  const beneath = page.path !== '/' && path.startsWith(`${page.path}/`);
  return path === page.path || beneath || page.also?.test(path) === true;
}
