import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { TelBanner } from '@/features/calls/components/tel-banner';
import { AvailabilityMenu } from '@/features/softphone/components/availability-menu';

import { DevicesDialog } from '@/features/softphone/components/devices/devices-dialog';
import { DialButton } from '@/features/softphone/components/dial/dial-button';
import { PhoneStatus } from '@/features/softphone/components/phone-status';
import { ReachBanner } from '@/features/softphone/components/reach-banner';
import { useAccount } from '@/hooks/use-session';
import { useShortcut } from '@/hooks/use-shortcut';
import { PaletteButton } from '../palette/palette-button';
import { useSignOut } from '../use-sign-out';
import { AccountMenu } from './account-menu';
import { ConnectionStatus } from './connection-status';
import { Dock } from './dock';
import { ErrorBoundary } from './error-boundary';
import { LeaveQuestion } from './leave-question';
import { ShortcutHelp } from './shortcut-help';
import { Sidebar } from './sidebar';
import { SignOutQuestion } from './sign-out-question';
import { words } from './strings';
import { TabBar } from './tab-bar';

/** Three fixed places round the page: navigation, who and how I am, and the call dock. */
export function Shell({ children }: { children: ReactNode }) {
  const account = useAccount();
  const [location] = useLocation();
  const [help, setHelp] = useState(false);
  const [devices, setDevices] = useState(false);
  const signOut = useSignOut();
  useShortcut('?', () => setHelp(true));
  return (
    <div className="flex min-h-dvh">
      <a
        href="#page"
        className="sr-only z-50 rounded-lg bg-surface p-3 focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        {words.skip}
      </a>
      <Sidebar role={account.userType} />
      <div className="flex min-w-0 flex-1 flex-col">
        <header className="sticky top-0 z-20 flex h-14 items-center justify-end gap-2 border-b bg-surface px-3 sm:px-5">
          <PaletteButton />
          <ConnectionStatus />
          <PhoneStatus />
          <AvailabilityMenu />
          <DialButton />
          <AccountMenu
            account={account}
            onDevices={() => setDevices(true)}
            onShortcuts={() => setHelp(true)}
            onSignOut={signOut.start}
          />
        </header>
        <ReachBanner />
        <TelBanner />
        <div className="flex flex-1 max-lg:flex-col">
          <main id="page" tabIndex={-1} className="min-w-0 flex-1 p-4 outline-none sm:p-6">
            <ErrorBoundary place={location} title={words.crashed} text={words.crashedText}>
              {children}
            </ErrorBoundary>
          </main>
          <div className="sticky bottom-0 z-10 lg:top-14 lg:bottom-auto lg:h-[calc(100dvh-3.5rem)] lg:w-84 xl:w-96 lg:shrink-0 lg:border-l lg:bg-surface/60">
            <ErrorBoundary place="dock" title={words.dockCrashed} text={words.dockCrashedText}>
              <Dock className="max-h-[calc(100dvh-11rem)] border-t bg-canvas p-3 lg:h-full lg:max-h-full lg:border-t-0 lg:bg-transparent lg:p-4" />
            </ErrorBoundary>
            <TabBar role={account.userType} />
          </div>
        </div>
      </div>
      <ShortcutHelp open={help} onClose={() => setHelp(false)} />
      <DevicesDialog open={devices} onClose={() => setDevices(false)} />
      <SignOutQuestion
        open={signOut.asking}
        onCancel={signOut.stay}
        onConfirm={signOut.confirm}
      />
      <LeaveQuestion />
    </div>
  );
}
