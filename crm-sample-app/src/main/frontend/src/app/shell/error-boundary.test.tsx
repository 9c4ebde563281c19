import { render, screen } from '@testing-library/react';
import { useEffect } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from './error-boundary';

function Broken(): never {
  throw new Error('broken');
}

function BreaksWhenItGoes() {
  useEffect(
    () => () => {
      throw new Error('broken');
    },
    [],
  );
  return <p>Fine so far</p>;
}

function at(place: string, page: React.ReactNode) {
  return (
    <>
      <p>Everything else</p>
      <ErrorBoundary place={place} title="It broke" text="Reload">
        {page}
      </ErrorBoundary>
    </>
  );
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

describe('what is broken', () => {
  it('does not take the rest with it, and the next page is shown', () => {
    const view = render(at('/one', <Broken />));
    expect(screen.getByRole('alert')).toHaveTextContent('It broke');
    expect(screen.getByText('Everything else')).toBeInTheDocument();

    view.rerender(at('/two', <p>Fine</p>));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(screen.getByText('Fine')).toBeInTheDocument();
  });

  it('does not take the rest with it when it breaks on its way out', () => {
    const view = render(at('/one', <BreaksWhenItGoes />));
    expect(screen.getByText('Fine so far')).toBeInTheDocument();

    view.rerender(at('/two', <p>Fine</p>));
    expect(screen.getByRole('alert')).toHaveTextContent('It broke');
    expect(screen.getByText('Everything else')).toBeInTheDocument();
  });
});
