import type { Account, Role } from './wire/user';

/** What the server allows by role; it decides, this only keeps buttons away that it would refuse. */
const RIGHTS = {
  merge: ['admin', 'manager'],
  import: ['admin', 'manager'],
  export: ['admin', 'manager'],
  trash: ['admin', 'manager'],
  personalData: ['admin', 'manager'],
  erase: ['admin'],
  defineFields: ['admin'],
  shareViews: ['admin', 'manager'],
  changeOthersWork: ['admin', 'manager'],
} as const satisfies Record<string, readonly Role[]>;

export type Right = keyof typeof RIGHTS;

export function may(account: Account, right: Right): boolean {
  const roles: readonly Role[] = RIGHTS[right];
  return roles.includes(account.userType);
}

/** Whoever owns a contact may throw it away, too. */
export function mayTrash(account: Account, contact: { owner: { id: number } | null }): boolean {
  return may(account, 'trash') || contact.owner?.id === account.id;
}
