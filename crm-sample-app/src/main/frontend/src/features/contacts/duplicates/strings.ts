export const words = {
  title: 'Duplicates',
  text: 'Contacts that may be the same person: look at both, then merge them or say that they are two.',
  emptyTitle: 'No duplicates',
  emptyText: 'Contacts with the same number or e-mail address, or a similar name, will stand here.',
  failed: 'The duplicates could not be loaded',
  merge: 'Merge',
  mergePair: (first: string, second: string) => `Merge ${first} and ${second}`,
  dismiss: 'Two people',
  dismissPair: (first: string, second: string) => `${first} and ${second} are two people`,
  undo: 'Undo',
} as const;
