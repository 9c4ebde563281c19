import { useQuery } from '@tanstack/react-query';
import { Button } from '@/components/ui/button';
import { ErrorNotice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { usePageTitle } from '@/hooks/use-page-title';
import { setupQuery } from './api/auth';
import { Entrance } from './components/entrance';
import { SetUpForm } from './components/set-up-form';
import { words } from './strings';

interface SetUpPageProps {
  onDone: (created: boolean) => void;
}

function SetUp({ onDone }: SetUpPageProps) {
  const { data, error, refetch } = useQuery(setupQuery);
  if (data === undefined) {
    return error === null ? (
      <Skeleton rows={4} />
    ) : (
      <ErrorNotice title={words.setUpTitle} error={error} onRetry={() => void refetch()} />
    );
  }
  if (!data.needed) {
    return (
      <>
        <p className="mb-4">{words.setupClosed}</p>
        <Button className="w-full" onClick={() => onDone(false)}>
          {words.toSignIn}
        </Button>
      </>
    );
  }
  return <SetUpForm codeRequired={data.codeRequired} onDone={() => onDone(true)} />;
}

export function SetUpPage({ onDone }: SetUpPageProps) {
  usePageTitle(words.setUpTitle);
  return (
    <Entrance title={words.setUpTitle} text={words.setUpText}>
      <SetUp onDone={onDone} />
    </Entrance>
  );
}
