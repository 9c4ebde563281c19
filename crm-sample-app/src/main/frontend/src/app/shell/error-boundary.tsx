import { Component, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { words } from './strings';

interface Props {
  children: ReactNode;
}

/** Keeps a broken page from taking the call dock down with it. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) {
      return this.props.children;
    }
    return (
      <div role="alert" className="space-y-3">
        <h1 className="text-xl font-semibold">{words.crashed}</h1>
        <p className="text-ink-soft">{words.crashedText}</p>
        <Button onClick={() => location.reload()}>{words.reload}</Button>
      </div>
    );
  }
}
