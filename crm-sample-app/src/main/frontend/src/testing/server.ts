import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';

/** Stands for the real server; each test says what it answers beyond what every page asks. */
export const server = setupServer(
  http.get('/api/dialling', () =>
    HttpResponse.json({
      homeCountry: 'SE',
      numbers: [{ number: '+46850000100', label: 'Stockholm' }],
      capabilities: ['hold', 'mute', 'dial', 'keypad'],
      emergencyNumbers: ['112'],
    }),
  ),
  http.get('/api/me/availability', () => HttpResponse.json({ state: 'available' })),
  http.get('/api/tasks/summary', () => HttpResponse.json({ overdue: 0, today: 0, upcoming: 0 })),
  http.get('/api/missed-calls/summary', () => HttpResponse.json({ open: 0, mine: 0 })),
  http.get('/api/contact-fields', () => HttpResponse.json({ items: [] })),
  http.get('/api/outcomes', () => HttpResponse.json([])),
  http.get('/api/wrap-up-settings', () => HttpResponse.json({ outcomeRequired: false })),
  http.post('/api/calls/:id/mute', () => HttpResponse.json({})),
);
