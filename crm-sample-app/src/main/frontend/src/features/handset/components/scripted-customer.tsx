import { useMutation } from '@tanstack/react-query';
import { Bot } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { errorText } from '@/lib/api-error';
import { scriptedCall } from '../network';
import { words } from '../strings';

export function ScriptedCustomer() {
  const call = useMutation({ mutationFn: scriptedCall });
  return (
    <section className="space-y-2 rounded-2xl border bg-surface p-5">
      <p className="text-sm text-ink-soft">{words.scriptedText}</p>
      <Button className="w-full" disabled={call.isPending} onClick={() => call.mutate()}>
        <Bot aria-hidden />
        {words.scripted}
      </Button>
      {call.isSuccess && <p className="text-sm">{words.scriptedCalling}</p>}
      {call.isError && (
        <p role="alert" className="text-sm text-missed">
          {errorText(call.error)}
        </p>
      )}
    </section>
  );
}
