import { http, HttpResponse } from 'msw';
import { aUser } from './factories';

/** What the pages of the contacts ask besides the contacts themselves. */
export const contactBasics = [
  http.get('/api/users', () => HttpResponse.json([aUser()])),
  http.get('/api/contact-fields', () =>
    HttpResponse.json({
      items: [{ id: 1, key: 'vatId', label: 'VAT number', type: 'text', position: 1 }],
    }),
  ),
  http.get('/api/contact-views', () => HttpResponse.json({ items: [] })),
  http.get('/api/contacts/count', () => HttpResponse.json({ count: 2, more: false })),
  http.get('/api/contacts/similar', () => HttpResponse.json({ items: [] })),
  http.get('/api/contacts/tags', () => HttpResponse.json({ items: [] })),
  http.get('/api/contacts/:id/timeline', () => HttpResponse.json({ items: [], next: null })),
  http.get('/api/companies', () => HttpResponse.json({ items: [], next: null })),
  http.get('/api/tasks', () => HttpResponse.json({ items: [], next: null })),
];
