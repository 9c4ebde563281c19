export const words = {
  title: 'Find or go to',
  field: 'Contact, number or page',
  results: 'Results',
  callNumber: (number: string) => `Call ${number}`,
  newContact: 'New contact',
  searchAll: (typed: string) => `Search all contacts for “${typed}”`,
  searching: 'Searching…',
  told: (results: number, contacts: number) =>
    `${results === 1 ? '1 result' : `${results} results`}, ${
      contacts === 1 ? '1 contact' : `${contacts} contacts`
    }`,
  failed: 'The contacts could not be searched.',
  open: 'Find (Ctrl+K)',
  hint: 'Arrows choose, Enter opens, Escape closes.',
} as const;
