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
  callNumber: (who: string) => `Call ${who}`,
} as const;

export const roleNames = { admin: 'Admin', manager: 'Manager', user: 'Agent' } as const;

export const presenceNames = {
  offline: 'Offline',
  available: 'Available',
  busy: 'Busy',
  break: 'On a break',
  'do-not-disturb': 'Do not disturb',
  'wrap-up': 'Wrapping up',
  'on-call': 'On call',
} as const;
