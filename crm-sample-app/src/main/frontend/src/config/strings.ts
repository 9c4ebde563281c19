/** Words used all over; each feature keeps its own beside it. */
export const ui = {
  appName: 'VoIP CRM',
  close: 'Close',
  cancel: 'Cancel',
  loading: 'Loading…',
  retry: 'Try again',
  notification: 'Notification',
  showTyped: 'Show characters',
  save: 'Save',
  saving: 'Saving…',
} as const;

export const roleNames = { admin: 'Admin', manager: 'Manager', user: 'Agent' } as const;
