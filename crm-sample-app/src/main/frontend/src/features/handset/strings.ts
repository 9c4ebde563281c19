import type { HandsetPhase } from './handset-state';

export const words = {
  title: 'Customer’s telephone',
  text: 'This page is a customer, in the demo only. Call the company and talk to whoever answers.',
  myNumber: (number: string) => `Your number: ${number}`,
  numberToCall: 'Number to call',
  call: 'Call',
  hangUp: 'Hang up',
  keypad: 'Keypad',
  key: (key: string) => `Key ${key}`,
  deleteKey: 'Delete last digit',
  scripted: 'Let a scripted customer call',
  scriptedText:
    'No microphone, or no second person? The server plays a customer with canned sound.',
  scriptedCalling: 'A scripted customer is calling the company now.',
  status: {
    idle: 'Ready',
    calling: 'Calling…',
    waiting: 'Waiting for an agent…',
    connected: 'Connected',
    ended: 'Call ended',
  } satisfies Record<HandsetPhase, string>,
  starting: 'Connecting to the local telephone network…',
  down: 'The local telephone network can’t be reached. Trying again…',
  unavailable: 'This page works only in the demo, with the local telephone network.',
  music: 'Hold music',
  said: 'The company says',
  noMicrophone: 'No microphone: you can hear the agent, but the agent hears silence.',
  soundFailed: 'The sound could not be connected. Hang up and try again.',
  reasons: {
    completed: 'The call was hung up.',
    busy: 'The line was busy.',
    'no-answer': 'Nobody answered.',
    failed: 'The call failed.',
    canceled: 'The call was cancelled.',
  } as Readonly<Record<string, string>>,
} as const;
