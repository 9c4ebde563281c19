import '@testing-library/jest-dom/vitest';
import { notifyManager } from '@tanstack/react-query';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { FakeLocks } from './fake-locks';
import { server } from './server';

configure({ asyncUtilTimeout: 8_000 });

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  cleanup();
  server.resetHandlers();
  localStorage.clear();
  sessionStorage.clear();
});
afterAll(() => server.close());

// Tests that stop the clock still see what the cache says.
notifyManager.setScheduler(queueMicrotask);

// What the browser has and jsdom hasn't.
window.matchMedia = (query) =>
  ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }) as unknown as MediaQueryList;
window.HTMLMediaElement.prototype.play = () => Promise.resolve();
window.HTMLMediaElement.prototype.pause = () => undefined;
Element.prototype.hasPointerCapture = () => false;
Element.prototype.scrollIntoView = () => undefined;
window.scrollTo = () => undefined;
globalThis.ResizeObserver = class {
  observe(): void {
    // jsdom lays nothing out.
  }
  unobserve(): void {
    // jsdom lays nothing out.
  }
  disconnect(): void {
    // jsdom lays nothing out.
  }
};

Object.defineProperty(navigator, 'locks', { value: new FakeLocks(), configurable: true });
