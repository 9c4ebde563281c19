export const words = {
  title: 'Find or go to',
  field: 'Contact, number or page',
  results: 'Results',
  pages: 'Go to',
  acts: 'Do',
  contacts: 'Contacts',
  callNumber: (number: string) => `Call ${number}`,
  newContact: 'New contact',
  searchAll: (typed: string) => `Search all contacts for “${typed}”`,
  nothing: 'Nothing fits.',
  open: 'Find (Ctrl+K)',
  hint: 'Arrows choose, Enter opens, Escape closes.',
} as const;
