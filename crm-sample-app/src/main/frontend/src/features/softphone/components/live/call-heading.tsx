import { Badge } from '@/components/ui/badge';
import { useNow } from '@/hooks/use-now';
import { formatDuration } from '@/lib/format';
import { callerOf } from '../../caller';
import type { OwnCall } from '../../own-calls';
import { talkSince } from '../../talk-time';
import { callLook } from './call-look';

/** State, time and name of a call. */
export function CallHeading({ own }: { own: OwnCall }) {
  const now = useNow();
  const { tone, icon, word } = callLook(own);
  const { name, number } = callerOf(own.call);
  const since = own.phase.name === 'live' ? talkSince(own.phase, own.call) : null;
  return (
    <>
      <div className="flex items-center justify-between gap-2">
        <Badge tone={tone} icon={icon}>
          {word}
        </Badge>
        {since !== null && (
          <span role="timer" className="text-xl font-semibold tabular-nums">
            {formatDuration(Math.max(0, (now - since) / 1000))}
          </span>
        )}
      </div>
      <p className="mt-3 text-xl leading-tight font-semibold break-words" dir="auto">
        {name}
      </p>
      <p className="tabular-nums">{number}</p>
    </>
  );
}
