export const words = {
  choose: 'Choose…',
  needed: (label: string) => `${label} is needed`,
  number: 'Enter a number',
  url: 'Start with https:// or http://',
} as const;
