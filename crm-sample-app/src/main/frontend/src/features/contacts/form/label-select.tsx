import type { UseFormReturn } from 'react-hook-form';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/input';
import { words } from '../strings';
import type { ContactForm } from './contact-form';

interface LabelSelectProps {
  form: UseFormReturn<ContactForm>;
  name: `phones.${number}.label` | `emails.${number}.label`;
}

/** What a number or an address is for; a label of the team's own stays as it is. */
export function LabelSelect({ form, name }: LabelSelectProps) {
  const own = form.getValues(name);
  const known = Object.entries(words.labels);
  return (
    <div className="w-28">
      <Field label={words.label}>
        {(control) => (
          <Select {...control} {...form.register(name)}>
            {known.map(([key, label]) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
            {!known.some(([key]) => key === own) && <option value={own}>{own}</option>}
          </Select>
        )}
      </Field>
    </div>
  );
}
