import { Ban, X } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { formatNumber } from '@/lib/phone-number';
import { useDial } from '../../dial-context';
import { words } from '../../strings';

/** Why the last number was not dialled, in the server's plain words. */
export function DialProblemNotice() {
  const { problem, dismiss } = useDial();
  if (problem === null) {
    return null;
  }
  return (
    <div
      role="alert"
      className="flex items-start gap-2.5 rounded-lg border border-missed-line bg-missed-soft p-3 text-sm"
    >
      <Ban aria-hidden className="mt-0.5 size-4.5 shrink-0 text-missed" />
      <div className="min-w-0 flex-1">
        <p className="font-medium">{words.dialRefused(formatNumber(problem.to))}</p>
        <p>{problem.text}</p>
      </div>
      <Button
        variant="ghost"
        size="icon"
        className="-m-2"
        aria-label={words.dismiss}
        onClick={dismiss}
      >
        <X aria-hidden />
      </Button>
    </div>
  );
}
