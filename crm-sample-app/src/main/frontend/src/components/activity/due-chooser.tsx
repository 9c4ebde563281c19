import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { useNow } from '@/hooks/use-now';
import { cn } from '@/lib/cn';
import { dayAfter, nextWeek } from '@/lib/due';
import { words } from './strings';

export interface DueChoice {
  /** Empty while none is chosen. */
  day: string;
  time: string;
}

interface DueChooserProps {
  value: DueChoice;
  onChange: (value: DueChoice) => void;
  error?: string | undefined;
}

/** The days that are meant most often, one press each, and any other one. */
export function DueChooser({ value, onChange, error }: DueChooserProps) {
  const now = useNow(60_000);
  const days = [
    { title: words.dueChoices.today, day: dayAfter(now, 0) },
    { title: words.dueChoices.tomorrow, day: dayAfter(now, 1) },
    { title: words.dueChoices.week, day: nextWeek(now) },
  ];
  return (
    <fieldset className="min-w-0 space-y-2">
      <legend className="mb-1.5 text-sm font-medium">{words.due}</legend>
      <div className="flex flex-wrap gap-2">
        {days.map(({ title, day }) => (
          <Button
            key={title}
            aria-pressed={value.day === day}
            className={cn('px-3', value.day === day && 'border-accent bg-accent-soft text-accent')}
            onClick={() => onChange({ ...value, day })}
          >
            {title}
          </Button>
        ))}
      </div>
      <div className="grid grid-cols-2 gap-2">
        <Field label={words.day} error={error}>
          {(control) => (
            <Input
              {...control}
              type="date"
              value={value.day}
              onChange={(event) => onChange({ ...value, day: event.target.value })}
            />
          )}
        </Field>
        <Field label={words.time}>
          {(control) => (
            <Input
              {...control}
              type="time"
              title={words.timeHint}
              value={value.time}
              onChange={(event) => onChange({ ...value, time: event.target.value })}
            />
          )}
        </Field>
      </div>
    </fieldset>
  );
}
