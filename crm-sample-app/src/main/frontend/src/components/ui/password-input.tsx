import { Eye, EyeOff } from 'lucide-react';
import { useState, type ComponentProps } from 'react';
import { ui } from '@/config/strings';
import { Input } from './input';

export function PasswordInput(props: ComponentProps<'input'>) {
  const [shown, setShown] = useState(false);
  const Icon = shown ? EyeOff : Eye;
  return (
    <div className="relative">
      <Input {...props} type={shown ? 'text' : 'password'} className="pr-11" />
      <button
        type="button"
        aria-pressed={shown}
        aria-label={ui.showTyped}
        onClick={() => setShown(!shown)}
        className="absolute inset-y-0 right-0 inline-flex w-10 items-center justify-center rounded-r-lg text-ink-soft hover:text-ink"
      >
        <Icon aria-hidden className="size-4.5" />
      </button>
    </div>
  );
}
