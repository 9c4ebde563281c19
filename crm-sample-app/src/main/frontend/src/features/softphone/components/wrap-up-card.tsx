import { useMutation } from '@tanstack/react-query';
import { NotebookPen } from 'lucide-react';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { FormAlert } from '@/components/ui/notice';
import { useLive } from '@/hooks/use-live';
import { useNow } from '@/hooks/use-now';
import { useAccount } from '@/hooks/use-session';
import { errorText } from '@/lib/api-error';
import { formatDuration } from '@/lib/format';
import { finishWrapUp } from '../api/availability';
import { words } from '../strings';

/** Time to write things down after a call; nothing rings meanwhile. */
export function WrapUpCard() {
  const { id } = useAccount();
  const presence = useLive().presence[id];
  const wrapping = presence?.state === 'wrap-up';
  const now = useNow(1000, wrapping);
  const done = useMutation({ mutationFn: finishWrapUp });
  if (!wrapping) {
    return null;
  }
  const until = presence.until;
  const left = until === null ? null : Math.max(0, Math.ceil((Date.parse(until) - now) / 1000));
  return (
    <section
      aria-label={words.wrapUpTitle}
      className="rounded-xl border-2 border-hold-line bg-hold-soft p-4"
    >
      <div className="flex items-center justify-between gap-2">
        <Badge tone="hold" icon={NotebookPen}>
          {words.wrapUpTitle}
        </Badge>
        {left !== null && (
          <span role="timer" className="font-semibold tabular-nums">
            {words.wrapUpLeft(formatDuration(left))}
          </span>
        )}
      </div>
      <p className="mt-2 text-sm">{words.wrapUpText}</p>
      {done.error !== null && <FormAlert>{errorText(done.error)}</FormAlert>}
      <Button
        variant="primary"
        className="mt-3 w-full"
        disabled={done.isPending}
        onClick={() => done.mutate()}
      >
        {words.wrapUpDone}
      </Button>
    </section>
  );
}
