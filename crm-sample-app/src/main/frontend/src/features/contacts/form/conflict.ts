import { ApiError } from '@/lib/api-error';
import { contactConflictSchema, type Contact, type ContactConflict } from '@/lib/wire/contact';
import type { ContactField } from '@/lib/wire/contact-field';
import { formOf, type ContactForm } from './contact-form';

/** The other's version in a refusal to save, if that is why it was refused. */
export function conflictIn(error: unknown): ContactConflict | null {
  if (!(error instanceof ApiError) || error.status !== 409) {
    return null;
  }
  return contactConflictSchema.safeParse(error.problem).data ?? null;
}

export type Member = keyof ContactForm;

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

export interface Dispute {
  member: Member;
  mine: ContactForm[Member];
  theirs: ContactForm[Member];
}

export interface Settlement {
  /** What one typed, with what only the other has changed already taken over. */
  merged: ContactForm;
  /** What both have changed, and differently. */
  disputes: readonly Dispute[];
}

/**
 * Compares three versions of a contact: as it was when one began, as one typed it, and as the
 * other has left it. Only what both have changed needs a person to decide.
 */
export function settle(
  before: Contact,
  mine: ContactForm,
  current: Contact,
  fields: readonly ContactField[],
): Settlement {
  const base = formOf(before, fields);
  const theirs = formOf(current, fields);
  const merged: ContactForm = { ...mine };
  const disputes: Dispute[] = [];
  for (const member of Object.keys(base) as Member[]) {
    if (same(mine[member], theirs[member])) {
      continue;
    }
    if (same(base[member], mine[member])) {
      Object.assign(merged, { [member]: theirs[member] });
    } else if (!same(base[member], theirs[member])) {
      disputes.push({ member, mine: mine[member], theirs: theirs[member] });
    }
  }
  return { merged, disputes };
}
