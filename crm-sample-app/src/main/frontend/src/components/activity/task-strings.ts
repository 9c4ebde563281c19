/** Words of the form that makes and changes tasks. */
export const words = {
  newTask: 'New task',
  editTask: 'Task',
  assignee: 'For',
  me: 'Me',
  what: 'What is to be done',
  whatNeeded: 'Say what is to be done',
  dayNeeded: 'Choose a day',
  create: 'Create task',
  save: 'Save task',
  remove: 'Delete',
  removed: 'The task was deleted',
  conflict: (title: string, due: string, whom: string) =>
    `Somebody changed this task while you were typing. Save again to put yours in place of theirs: ${[
      `“\u2068${title}\u2069”`,
      due,
      whom,
    ]
      .filter((part) => part !== '')
      .join(' · ')}`,
} as const;
