import { Headphones, Keyboard, LogOut } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { Avatar } from '@/components/ui/avatar';
import {
  Menu,
  MenuItem,
  MenuLabel,
  MenuLine,
  MenuRadioGroup,
  MenuRadioItem,
} from '@/components/ui/menu';
import { roleNames } from '@/config/strings';
import { themeStore, type ThemeChoice } from '@/lib/theme';
import type { Account } from '@/lib/wire/user';
import { words } from './strings';

const THEMES: readonly ThemeChoice[] = ['system', 'light', 'dark'];

function ThemeItems() {
  const choice = useSyncExternalStore(
    (listener) => themeStore.subscribe(listener),
    () => themeStore.get(),
  );
  return (
    <MenuRadioGroup
      value={choice}
      onValueChange={(value) => themeStore.set(THEMES.find((each) => each === value) ?? 'system')}
    >
      {THEMES.map((theme) => (
        <MenuRadioItem key={theme} value={theme}>
          {words.themes[theme]}
        </MenuRadioItem>
      ))}
    </MenuRadioGroup>
  );
}

interface AccountMenuProps {
  account: Account;
  onDevices: () => void;
  onShortcuts: () => void;
  onSignOut: () => void;
}

export function AccountMenu({ account, onDevices, onShortcuts, onSignOut }: AccountMenuProps) {
  const trigger = (
    <button
      type="button"
      className="flex min-h-10 items-center gap-2.5 rounded-lg px-1 hover:bg-sunken sm:pr-2.5"
    >
      <Avatar name={account.fullName} className="size-8" />
      <span className="sr-only max-w-40 text-left leading-tight lg:not-sr-only">
        <span className="sr-only">{words.account}: </span>
        <span className="block truncate text-sm font-medium" dir="auto">
          {account.fullName}
        </span>
        <span className="block text-xs text-ink-soft">
          {roleNames[account.userType]} · {account.extension}
        </span>
      </span>
    </button>
  );
  return (
    <Menu trigger={trigger}>
      <MenuLabel>
        {account.fullName}
        <br />
        {account.email}
      </MenuLabel>
      <MenuLine />
      <MenuLabel>{words.theme}</MenuLabel>
      <ThemeItems />
      <MenuLine />
      <MenuItem onSelect={onDevices}>
        <Headphones aria-hidden />
        {words.devices}
      </MenuItem>
      <MenuItem onSelect={onShortcuts}>
        <Keyboard aria-hidden />
        {words.shortcuts}
      </MenuItem>
      <MenuItem onSelect={onSignOut}>
        <LogOut aria-hidden />
        {words.signOut}
      </MenuItem>
    </Menu>
  );
}
