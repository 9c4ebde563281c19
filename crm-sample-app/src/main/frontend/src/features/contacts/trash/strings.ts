export const words = {
  title: 'Trash',
  text: 'Contacts in the trash ring as unknown numbers. They can be restored until somebody erases them.',
  emptyTitle: 'The trash is empty',
  emptyText: 'Contacts that are thrown away can be restored from here.',
  failed: 'The trash could not be loaded',
  restore: 'Restore',
  restoreName: (name: string) => `Restore ${name}`,
  eraseName: (name: string) => `Erase ${name} for good`,
  since: (when: string) => `Thrown away ${when}`,
} as const;
