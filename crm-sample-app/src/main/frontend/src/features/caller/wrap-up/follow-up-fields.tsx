import { DueChooser } from '@/components/activity/due-chooser';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Switch } from '@/components/ui/switch';
import { dayAfter } from '@/lib/due';
import { words } from '../strings';
import type { FollowUp } from './pending';

interface FollowUpFieldsProps {
  who: string;
  value: FollowUp | null;
  /** Shown at the fields once saving was tried. */
  checked: boolean;
  onChange: (value: FollowUp | null) => void;
}

/** A task that comes of the call, tomorrow unless said otherwise. */
export function FollowUpFields({ who, value, checked, onChange }: FollowUpFieldsProps) {
  const start = (on: boolean): void =>
    onChange(
      on ? { title: words.followUpUsual(who), day: dayAfter(Date.now(), 1), time: '' } : null,
    );
  return (
    <div className="space-y-3">
      <Switch label={words.followUp} checked={value !== null} onChange={start} />
      {value !== null && (
        <>
          <Field
            label={words.followUpTitle}
            error={checked && value.title.trim() === '' ? words.followUpTitleNeeded : undefined}
          >
            {(control) => (
              <Input
                {...control}
                value={value.title}
                dir="auto"
                onChange={(event) => onChange({ ...value, title: event.target.value })}
              />
            )}
          </Field>
          <DueChooser
            value={value}
            error={checked && value.day === '' ? words.dayNeeded : undefined}
            onChange={(due) => onChange({ ...value, ...due })}
          />
        </>
      )}
    </div>
  );
}
