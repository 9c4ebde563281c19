import { usePageTitle } from '@/hooks/use-page-title';
import { useSession } from '@/hooks/use-session';
import { Entrance } from './components/entrance';
import { SignInForm } from './components/sign-in-form';
import { words } from './strings';

interface SignInPageProps {
  /** Set when the first admin has just been created. */
  afterSetUp: boolean;
  onSignedIn: () => void;
}

export function SignInPage({ afterSetUp, onSignedIn }: SignInPageProps) {
  usePageTitle(words.signInTitle);
  const { ended } = useSession();
  const reason = ended === null ? null : ended === 'expired' ? words.expired : words.signedOut;
  const notice = afterSetUp ? words.setupDone : reason;
  return (
    <Entrance title={words.signInTitle} text={words.signInText}>
      {notice !== null && (
        <p role="status" className="mb-4 rounded-lg bg-accent-soft px-3 py-2.5 text-sm">
          {notice}
        </p>
      )}
      <SignInForm onSignedIn={onSignedIn} />
    </Entrance>
  );
}
