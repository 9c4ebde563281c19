import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Contact, ContactBody } from '@/lib/wire/contact';
import { mergeContacts } from '../api/duplicates';

interface Merge {
  keep: Contact;
  other: Contact;
  body: ContactBody;
}

/** Makes one of two contacts; the way back stands on the record of the one that is kept. */
export function useMerge(onMerged: (contact: Contact) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ keep, other, body }: Merge) => mergeContacts(keep, other, body),
    onSuccess: async ({ contact }) => {
      onMerged(contact);
      await client.invalidateQueries({ queryKey: ['contacts'] });
    },
  });
}
