import { Component, Fragment, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { words } from './strings';

interface Props {
  /** What is shown; another one is made anew, and tried again after a failure. */
  place: string;
  title: string;
  text: string;
  children: ReactNode;
}

interface State {
  place: string;
  failed: boolean;
}

/**
 * Keeps what is broken from taking the rest down with it: the page, the call dock, the application. It outlives its
 * contents, and so it also catches what fails while they are cleared away.
 */
export class ErrorBoundary extends Component<Props, State> {
  override state = { place: this.props.place, failed: false };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  static getDerivedStateFromProps({ place }: Props, state: State): State | null {
    return place === state.place ? null : { place, failed: false };
  }

  override render(): ReactNode {
    const { place, title, text, children } = this.props;
    if (!this.state.failed) {
      return <Fragment key={place}>{children}</Fragment>;
    }
    return (
      <div role="alert" className="space-y-3 p-4">
        <h1 className="text-xl font-semibold">{title}</h1>
        <p className="text-ink-soft">{text}</p>
        <Button onClick={() => location.reload()}>{words.reload}</Button>
      </div>
    );
  }
}
