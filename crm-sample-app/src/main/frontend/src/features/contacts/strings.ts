/** Words that several pages of the contacts share. */
export const words = {
  sections: 'Contacts and companies',
  people: 'People',
  companies: 'Companies',
  duplicates: 'Duplicates',
  import: 'Import',
  trash: 'Trash',
  name: 'Name',
  company: 'Company',
  phones: 'Numbers',
  phone: 'Number',
  emails: 'E-mail addresses',
  email: 'E-mail',
  address: 'Address',
  tags: 'Tags',
  owner: 'Owner',
  notes: 'Notes',
  created: 'Created',
  updated: 'Changed',
  nobody: 'Nobody',
  none: '—',
  unnamed: 'No name',
  extension: (digits: string) => `ext. ${digits}`,
  reasons: { number: 'Same number', email: 'Same e-mail address', name: 'Similar name' },
  labels: { mobile: 'Mobile', work: 'Work', home: 'Home', fax: 'Fax', other: 'Other' } as Readonly<
    Record<string, string>
  >,
  yes: 'Yes',
  no: 'No',
  listNews: (count: number | null) => {
    if (count === null) {
      return 'This list has changed.';
    }
    return count === 1 ? '1 contact is new or changed.' : `${count} contacts are new or changed.`;
  },
  showNews: 'Show',
  more: 'Show more',
  loadingMore: 'Loading…',
} as const;

export function labelText(label: string): string {
  return words.labels[label] ?? label;
}
