import { LayoutDashboard, Phone, Settings, Users, type LucideIcon } from 'lucide-react';
import type { Role } from '@/lib/wire/user';
import { words } from './strings';

export interface Page {
  path: string;
  title: string;
  icon: LucideIcon;
  roles: readonly Role[];
}

const EVERYONE: readonly Role[] = ['admin', 'manager', 'user'];

export const PAGES: readonly Page[] = [
  { path: '/', title: words.dashboard, icon: LayoutDashboard, roles: EVERYONE },
  { path: '/calls', title: words.calls, icon: Phone, roles: EVERYONE },
  { path: '/users', title: words.users, icon: Users, roles: ['admin', 'manager'] },
  { path: '/settings', title: words.settings, icon: Settings, roles: ['admin'] },
];

export function pagesFor(role: Role): readonly Page[] {
  return PAGES.filter((page) => page.roles.includes(role));
}
