import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Contact, ContactBody } from '@/lib/wire/contact';
import { mergeContacts } from '../api/duplicates';
import { rememberMerge } from './merge-memory';

interface Merge {
  keep: Contact;
  other: Contact;
  body: ContactBody;
}

/** Makes one of two contacts; the way back is remembered on the kept one's record. */
export function useMerge(onMerged: (contact: Contact) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ keep, other, body }: Merge) => mergeContacts(keep, other, body),
    onSuccess: async ({ contact, mergeId, undoUntil }, { other }) => {
      rememberMerge({ contactId: contact.id, mergeId, undoUntil, otherName: other.name });
      onMerged(contact);
      await client.invalidateQueries({ queryKey: ['contacts'] });
    },
  });
}
