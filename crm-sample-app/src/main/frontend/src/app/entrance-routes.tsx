import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Redirect, useLocation, useSearch } from 'wouter';
import { setupQuery } from '@/features/auth/api/auth';
import { SetUpPage } from '@/features/auth/set-up-page';
import { SignInPage } from '@/features/auth/sign-in-page';
import { useSession } from '@/hooks/use-session';
import { nextPage } from './next-page';

export function SignInRoute() {
  const { session } = useSession();
  const [, navigate] = useLocation();
  const search = useSearch();
  const { data: setup } = useQuery(setupQuery);
  if (session !== null) {
    return <Redirect to={nextPage(search)} replace />;
  }
  if (setup?.needed === true) {
    return <Redirect to="/set-up" replace />;
  }
  return (
    <SignInPage
      afterSetUp={new URLSearchParams(search).has('created')}
      onSignedIn={() => navigate(nextPage(search), { replace: true })}
    />
  );
}

export function SetUpRoute() {
  const [, navigate] = useLocation();
  const client = useQueryClient();
  const done = (created: boolean): void => {
    client.setQueryData(setupQuery.queryKey, { needed: false, codeRequired: false });
    navigate(created ? '/sign-in?created' : '/sign-in', { replace: true });
  };
  return <SetUpPage onDone={done} />;
}
