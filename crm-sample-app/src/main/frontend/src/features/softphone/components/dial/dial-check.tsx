import { useQuery } from '@tanstack/react-query';
import { Ban, Check, CircleHelp } from 'lucide-react';
import { useSettled } from '@/hooks/use-settled';
import { countryName } from '@/lib/phone-number';
import { checkQuery, type NumberCheck } from '../../api/dialling';
import { words } from '../../strings';

const SETTLE_MS = 300;

function approval(check: NumberCheck): string {
  if (check.colleague !== null) {
    return words.checkColleague(check.colleague.fullName);
  }
  const country = check.country === null ? null : countryName(check.country);
  return country === null ? check.display : words.checkCountry(check.display, country);
}

function Verdict({ check }: { check: NumberCheck }) {
  if (check.allowed) {
    return (
      <>
        <Check aria-hidden className="mt-0.5 size-4 shrink-0 text-live" />
        {approval(check)}
      </>
    );
  }
  if (check.reason === 'invalid') {
    return (
      <>
        <CircleHelp aria-hidden className="mt-0.5 size-4 shrink-0" />
        {words.checkInvalid}
      </>
    );
  }
  return (
    <>
      <Ban aria-hidden className="mt-0.5 size-4 shrink-0 text-missed" />
      <span className="text-missed">{check.message ?? words.checkInvalid}</span>
    </>
  );
}

/** What the server thinks of the number typed so far: whose it is, or why it won't be dialled. */
export function DialCheck({ typed }: { typed: string }) {
  const settled = useSettled(typed, SETTLE_MS);
  const { data, error } = useQuery(checkQuery(settled));
  const fresh = settled === typed && typed !== '';
  return (
    <p aria-live="polite" className="flex min-h-5 items-start gap-1.5 text-sm text-ink-soft">
      {fresh && data !== undefined && <Verdict check={data} />}
      {fresh && data === undefined && (error === null ? words.checking : words.checkFailed)}
    </p>
  );
}
