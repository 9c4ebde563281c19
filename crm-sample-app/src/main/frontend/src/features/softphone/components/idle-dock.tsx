import { useQuery } from '@tanstack/react-query';
import { CircleAlert, Headset, PhoneIncoming, RefreshCw, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { cn } from '@/lib/cn';
import { twilioStatusQuery } from '@/lib/queries/twilio-status';
import { usePhone } from '../phone-context';
import { words } from '../strings';
import { DialPad } from './dial/dial-pad';

interface PanelProps {
  icon: LucideIcon;
  title: string;
  text: string;
  /** One line where space is dear: its title says enough. */
  brief?: boolean;
  children?: ReactNode;
}

function Panel({ icon: Icon, title, text, brief = false, children }: PanelProps) {
  return (
    <div
      className={cn(
        'flex gap-3 rounded-xl border bg-surface p-4',
        brief && 'max-lg:items-center max-lg:py-2',
      )}
    >
      <Icon
        aria-hidden
        className={cn('mt-0.5 size-5 shrink-0 text-ink-soft', brief && 'max-lg:mt-0')}
      />
      <div className={cn('min-w-0 flex-1', brief && 'max-lg:flex max-lg:items-center')}>
        <p className={cn('font-medium', brief && 'max-lg:flex-1')}>{title}</p>
        <p className={cn('text-sm text-pretty text-ink-soft', brief && 'max-lg:sr-only')}>{text}</p>
        {children}
      </div>
    </div>
  );
}

function Offline() {
  const { phone } = usePhone();
  const { data } = useQuery(twilioStatusQuery);
  const missing = data?.configured === false;
  return (
    <Panel
      icon={Headset}
      title={words.offlineTitle}
      text={missing ? words.notConfigured : words.offlineText}
      brief={!missing}
    >
      <Button
        variant="primary"
        className={cn('mt-3 w-full', !missing && 'max-lg:mt-0 max-lg:w-auto')}
        disabled={missing}
        onClick={() => phone?.goOnline()}
      >
        {words.goOnline}
      </Button>
    </Panel>
  );
}

function Ready() {
  const { phone } = usePhone();
  return (
    <div className="space-y-2">
      <Panel icon={PhoneIncoming} title={words.readyTitle} text={words.readyText}>
        <Button className="mt-3 w-full" onClick={() => phone?.goOffline()}>
          {words.goOffline}
        </Button>
      </Panel>
      <div className="rounded-xl border bg-surface p-4 max-lg:hidden">
        <DialPad />
      </div>
    </div>
  );
}

/** What the dock shows while no call is there: whether one could come. */
export function IdleDock() {
  const { state, phone } = usePhone();
  switch (state.device.phase) {
    case 'offline':
      return <Offline />;
    case 'starting':
      return <Panel icon={RefreshCw} title={words.status.starting} text={words.startingText} />;
    case 'ready':
      return <Ready />;
    case 'reconnecting':
      return (
        <Panel icon={RefreshCw} title={words.reconnectingTitle} text={words.reconnectingText} />
      );
    case 'failed':
      return (
        <Panel
          icon={CircleAlert}
          title={words.failedTitle}
          text={state.device.problem ?? words.registerTimeout}
        >
          <div className="mt-3 flex flex-wrap gap-2">
            <Button variant="primary" onClick={() => phone?.perform({ do: 'retry' })}>
              {words.tryAgain}
            </Button>
            <Button onClick={() => phone?.goOffline()}>{words.goOffline}</Button>
          </div>
        </Panel>
      );
  }
}
