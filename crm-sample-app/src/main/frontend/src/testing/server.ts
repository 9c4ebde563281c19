import { setupServer } from 'msw/node';

/** Stands for the real server; each test says what it answers. */
export const server = setupServer();
