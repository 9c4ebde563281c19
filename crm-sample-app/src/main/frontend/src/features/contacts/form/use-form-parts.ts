import { useQuery } from '@tanstack/react-query';
import { contactFieldsQuery, fieldsInUse } from '@/lib/queries/contact-fields';
import { diallingQuery } from '@/lib/queries/dialling';
import { usersQuery } from '@/lib/queries/users';
import type { ContactField } from '@/lib/wire/contact-field';

/** What the form must know before it opens; without an answer it opens all the same. */
export function useFormParts(): {
  ready: boolean;
  fields: readonly ContactField[];
  homeCountry: string | null;
} {
  const fields = useQuery(contactFieldsQuery);
  const dialling = useQuery(diallingQuery);
  // Of a choice that lacks the owner, the form would show nobody.
  const users = useQuery(usersQuery);
  return {
    ready: !fields.isPending && !dialling.isPending && !users.isPending,
    fields: fieldsInUse(fields.data),
    homeCountry: dialling.data?.homeCountry ?? null,
  };
}
