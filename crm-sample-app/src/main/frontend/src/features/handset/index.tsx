import { useQuery } from '@tanstack/react-query';
import { ErrorNotice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { ScriptedCustomer } from './components/scripted-customer';
import { Telephone } from './components/telephone';
import { handsetConfigQuery } from './network';
import { words } from './strings';

/** `?number=+46…` gives a second tab a customer of its own. */
const chosenNumber = (): string | null => {
  const number = new URLSearchParams(location.search).get('number')?.trim() ?? '';
  return /^\+\d{7,15}$/u.test(number) ? number : null;
};

/** The customer's telephone of the demo. */
export function CustomerTelephone() {
  const { data, error, refetch } = useQuery(handsetConfigQuery);
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-sm flex-col justify-center gap-4 p-4">
      <header>
        <h1 className="text-xl font-semibold">{words.title}</h1>
        <p className="text-sm text-ink-soft">{words.text}</p>
      </header>
      {data === undefined && error === null && <Skeleton rows={4} />}
      {error !== null && (
        <ErrorNotice title={words.unavailable} error={error} onRetry={() => void refetch()} />
      )}
      {data !== undefined && (
        <>
          <Telephone
            companyNumber={data.companyNumber}
            ownNumber={chosenNumber() ?? data.customerNumber}
          />
          <ScriptedCustomer />
        </>
      )}
    </main>
  );
}
