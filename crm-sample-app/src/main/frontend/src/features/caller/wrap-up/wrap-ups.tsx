import { useMutation } from '@tanstack/react-query';
import { ChevronDown, NotebookPen } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { FormAlert } from '@/components/ui/notice';
import { useLive } from '@/hooks/use-live';
import { useNow } from '@/hooks/use-now';
import { useAccount } from '@/hooks/use-session';
import { errorText } from '@/lib/api-error';
import { formatDuration } from '@/lib/format';
import { finishWrapUp } from '../api/wrap-up';
import { words } from '../strings';
import { usePending, type Ended } from './use-pending';
import { WrapUpForm } from './wrap-up-form';

function Countdown({ until }: { until: string }) {
  const now = useNow();
  const left = Math.max(0, Math.ceil((Date.parse(until) - now) / 1000));
  return (
    <span role="timer" className="font-semibold tabular-nums">
      {words.wrapUpLeft(formatDuration(left))}
    </span>
  );
}

interface CardProps {
  title: string;
  until: string | null;
  /** Nothing rings for this; else the agent is free again, but the call isn't written down. */
  wrapping: boolean;
  onFold?: (() => void) | undefined;
  children: ReactNode;
}

function Card({ title, until, wrapping, onFold, children }: CardProps) {
  return (
    <section
      aria-label={title}
      data-wrap-up
      className="space-y-3 rounded-xl border-2 border-hold-line bg-hold-soft p-4"
    >
      <div className="flex items-center justify-between gap-2">
        <Badge tone="hold" icon={NotebookPen}>
          {wrapping ? words.wrapUp : words.wrapUpWaiting}
        </Badge>
        {until !== null && <Countdown until={until} />}
        {onFold !== undefined && (
          <Button variant="ghost" size="icon" aria-label={words.wrapUpFold} onClick={onFold}>
            <ChevronDown aria-hidden />
          </Button>
        )}
      </div>
      {children}
    </section>
  );
}

interface WrapUpsProps {
  /** Own calls that have just ended. */
  ended: readonly Ended[];
  /** Another call needs the agent: what is to be written down waits, folded. */
  busy: boolean;
}

/** The calls to be written down, the newest one open; nothing rings until they are done. */
export function WrapUps({ ended, busy }: WrapUpsProps) {
  const { id } = useAccount();
  const presence = useLive().presence[id];
  const wrapping = presence?.state === 'wrap-up';
  const until = wrapping ? presence.until : null;
  const { pending, change } = usePending(ended);
  const [opened, setOpened] = useState<number | null>(null);
  const [folded, setFolded] = useState<number | null>(null);
  const finish = useMutation({ mutationFn: finishWrapUp });
  const done = (callId: number): void => {
    change(callId, { done: true });
    // Who writes down an earlier one has not done with the newest.
    if (wrapping && pending[0]?.callId === callId) {
      finish.mutate();
    }
  };
  const usual = busy || pending[0]?.callId === folded ? undefined : pending[0];
  const open = pending.find((each) => each.callId === opened) ?? usual;
  const problem = finish.error !== null && wrapping && (
    <FormAlert>{errorText(finish.error)}</FormAlert>
  );
  if (pending.length === 0) {
    return wrapping ? (
      <Card title={words.wrapUp} until={until} wrapping>
        <p className="text-sm">{words.wrapUpText}</p>
        {problem}
        <Button
          variant="primary"
          className="w-full"
          disabled={finish.isPending}
          onClick={() => finish.mutate()}
        >
          {words.done}
        </Button>
      </Card>
    ) : null;
  }
  return pending.map((each) =>
    each === open ? (
      <Card
        key={each.callId}
        title={words.wrapUpOf(each.who)}
        until={until}
        wrapping={wrapping}
        onFold={() => {
          setOpened(null);
          setFolded(each.callId);
        }}
      >
        <p className="truncate text-lg font-semibold" dir="auto">
          {each.who}
        </p>
        {problem}
        <WrapUpForm
          pending={each}
          keys={!busy}
          onChange={(what) => change(each.callId, what)}
          onSaved={() => done(each.callId)}
          onSkip={() => done(each.callId)}
        />
      </Card>
    ) : (
      <Button
        key={each.callId}
        data-wrap-up
        className="h-auto min-h-11 w-full justify-start border-hold-line bg-hold-soft py-2 text-left"
        onClick={() => setOpened(each.callId)}
      >
        <NotebookPen aria-hidden className="text-hold" />
        <span className="min-w-0">
          <span className="block truncate" dir="auto">
            {each.who}
          </span>
          <span className="block text-xs font-normal">{words.wrapUpWaiting}</span>
        </span>
      </Button>
    ),
  );
}
