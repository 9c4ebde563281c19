import { queryOptions } from '@tanstack/react-query';
import { request } from '@/lib/api-client';
import { callSchema } from '@/lib/wire/call';
import { callerCardSchema } from '@/lib/wire/caller-card';
import type { FieldValue } from '@/lib/wire/contact';
import { namedSchema } from '@/lib/wire/task';

export const cardQuery = (callId: number) =>
  queryOptions({
    queryKey: ['calls', 'card', callId],
    queryFn: ({ signal }) => request(callerCardSchema, `/calls/${callId}/card`, { signal }),
    staleTime: 60_000,
  });

/** Puts the call to a contact; `addNumber` also writes the number there. */
export const linkContact = (callId: number, contactId: number | null, addNumber: boolean) =>
  request(callSchema, `/calls/${callId}/contact`, {
    method: 'PUT',
    body: addNumber ? { contactId, addNumber } : { contactId },
  });

interface NewContact {
  name: string;
  company: string;
  /** Null when it is not theirs, or was withheld. */
  number: string | null;
  fields: Readonly<Record<string, FieldValue>>;
}

export const createContact = ({ name, company, number, fields }: NewContact) =>
  request(namedSchema, '/contacts', {
    method: 'POST',
    body: {
      name,
      companyId: null,
      companyName: company === '' ? null : company,
      phones: number === null ? [] : [{ number }],
      emails: [],
      address: null,
      tags: [],
      ownerId: null,
      notes: '',
      fields,
    },
  });
