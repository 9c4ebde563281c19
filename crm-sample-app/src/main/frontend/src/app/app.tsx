import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { Route, Router, Switch } from 'wouter';
import { Toaster } from '@/components/ui/toaster';
import { leaveGuard } from '@/lib/leave-guard';
import { SetUpRoute, SignInRoute } from './entrance-routes';
import { PageRoutes } from './page-routes';
import { createQueryClient } from './query-client';
import { ErrorBoundary } from './shell/error-boundary';
import { words } from './shell/strings';
import { SignedIn } from './signed-in';

export function App() {
  const [client] = useState(createQueryClient);
  return (
    <QueryClientProvider client={client}>
      <ErrorBoundary place="all" title={words.appCrashed} text={words.appCrashedText}>
        <Router aroundNav={(navigate, to, options) => leaveGuard.leave(() => navigate(to, options))}>
          <Switch>
            <Route path="/sign-in" component={SignInRoute} />
            <Route path="/set-up" component={SetUpRoute} />
            <Route>
              <SignedIn>
                <PageRoutes />
              </SignedIn>
            </Route>
          </Switch>
        </Router>
      </ErrorBoundary>
      <Toaster />
    </QueryClientProvider>
  );
}
