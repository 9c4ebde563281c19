import { lazy, Suspense, type ReactNode } from 'react';
import { Link, Route, Switch } from 'wouter';
import { Button } from '@/components/ui/button';
import { Skeleton } from '@/components/ui/skeleton';
import { Dashboard } from '@/features/dashboard';
import { OfferActions } from '@/features/softphone/components/offer-actions';
import { usePhone } from '@/features/softphone/phone-context';
import { liveCalls } from '@/features/softphone/phone-state';
import { useAccount } from '@/hooks/use-session';
import { errorText } from '@/lib/api-error';
import { hangUpCall } from '@/lib/queries/hang-up-call';
import { toast } from '@/lib/toasts';
import { pagesFor } from './shell/pages';
import { words } from './shell/strings';

const CallLog = lazy(async () => ({ default: (await import('@/features/calls')).CallLog }));
const CallRoute = lazy(async () => ({ default: (await import('./call-route')).CallRoute }));
const ContactRoutes = lazy(async () => ({
  default: (await import('@/features/contacts')).ContactRoutes,
}));
const MissedCalls = lazy(async () => ({ default: (await import('@/features/missed')).MissedCalls }));
const Tasks = lazy(async () => ({ default: (await import('@/features/tasks')).Tasks }));
const Reports = lazy(async () => ({ default: (await import('@/features/reports')).Reports }));
const Users = lazy(async () => ({ default: (await import('@/features/users')).Users }));
const Settings = lazy(async () => ({ default: (await import('@/features/settings')).Settings }));

function DashboardRoute() {
  const { state, phone } = usePhone();
  const hangUp = (callId: number | null): void => {
    const here = liveCalls(state).find((phase) => callId === null || phase.call.id === callId);
    if (here !== undefined) {
      phone?.perform({ do: 'hang-up', callId: here.call.id });
    } else if (callId !== null) {
      hangUpCall(callId).catch((error: unknown) => toast('problem', errorText(error)));
    }
  };
  return (
    <Dashboard callActions={(call) => <OfferActions call={call} />} onHangUp={hangUp} />
  );
}

function Dead({ title, text }: { title: string; text?: string }) {
  return (
    <div className="space-y-3">
      <h1 className="text-2xl font-semibold">{title}</h1>
      {text !== undefined && <p className="text-ink-soft">{text}</p>}
      <Button asChild>
        <Link href="/">{words.toDashboard}</Link>
      </Button>
    </div>
  );
}

const NOT_FOUND = <Dead title={words.notFound} text={words.notFoundText} />;

function Allowed({ path, children }: { path: string; children: ReactNode }) {
  const { userType } = useAccount();
  return pagesFor(userType).some((page) => page.path === path) ? (
    children
  ) : (
    <Dead title={words.notAllowed} />
  );
}

export function PageRoutes() {
  return (
    <Suspense fallback={<Skeleton rows={4} />}>
      <Switch>
        <Route path="/" component={DashboardRoute} />
        <Route path="/calls" component={CallLog} />
        <Route path="/calls/:id">{({ id }) => <CallRoute id={Number(id)} />}</Route>
        <Route path={/^\/(?:contacts|companies)(?:\/.*)?$/u}>
          <ContactRoutes notFound={NOT_FOUND} />
        </Route>
        <Route path="/missed" component={MissedCalls} />
        <Route path="/tasks" component={Tasks} />
        <Route path="/reports">
          <Allowed path="/reports">
            <Reports />
          </Allowed>
        </Route>
        <Route path="/users">
          <Allowed path="/users">
            <Users />
          </Allowed>
        </Route>
        <Route path="/settings">
          <Allowed path="/settings">
            <Settings />
          </Allowed>
        </Route>
        <Route>{NOT_FOUND}</Route>
      </Switch>
    </Suspense>
  );
}
