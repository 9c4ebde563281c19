import type { Contact, ContactRow } from '@/lib/wire/contact';

export function aContactRow(over: Partial<ContactRow> = {}): ContactRow {
  return {
    id: 1,
    name: 'Greta Gustafsson',
    company: { id: 5, name: 'Gustafsson Bygg AB' },
    phones: [{ number: '+46701234567', extension: null, label: 'mobile' }],
    emails: [{ address: 'greta@example.com', label: 'work' }],
    tags: ['vip'],
    owner: { id: 3, fullName: 'Alice Andersson' },
    createdAt: '2026-01-01T08:00:00.000Z',
    updatedAt: '2026-03-01T08:00:00.000Z',
    version: 3,
    trashedAt: null,
    ...over,
  };
}

export function aContact(over: Partial<Contact> = {}): Contact {
  return {
    ...aContactRow(),
    address: null,
    notes: '',
    fields: {},
    createdBy: { id: 1, fullName: 'Ada Admin' },
    updatedBy: { id: 1, fullName: 'Ada Admin' },
    undoableMerge: null,
    ...over,
  };
}
