import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
import { Plus, Trash2 } from 'lucide-react';
import { useFieldArray, useWatch, type UseFormReturn } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { countryOf, formatNumber } from '@/lib/phone-number';
import type { ContactForm } from './contact-form';
import { isNumber } from './contact-schema';
import { LabelInput } from './label-select';
import { words } from './strings';

interface PhoneRowsProps {
  form: UseFormReturn<ContactForm>;
  homeCountry: string | null;
}

/** How the number is understood, told as soon as it is one. */
function understood(typed: string, homeCountry: string | null): string | undefined {
  if (!isNumber(typed, homeCountry)) {
    return undefined;
  }
  const country = (homeCountry ?? undefined) as CountryCode | undefined;
  const number = parsePhoneNumberFromString(typed, country)?.number;
  return number === undefined
    ? undefined
    : words.numberIs(formatNumber(number), countryOf(number));
}

export function PhoneRows({ form, homeCountry }: PhoneRowsProps) {
  const rows = useFieldArray({ control: form.control, name: 'phones' });
  const typed = useWatch({ control: form.control, name: 'phones' });
  const { errors } = form.formState;
  return (
    <fieldset className="space-y-3">
      <legend className="mb-2 font-medium">{words.phones}</legend>
      {rows.fields.map((row, index) => {
        const error = errors.phones?.[index];
        return (
          <div
            key={row.id}
            className="grid grid-cols-[1fr_5.5rem_2.5rem] items-start gap-2 sm:grid-cols-[1fr_6rem_8rem_2.5rem]"
          >
            <Field
              label={`${words.number} ${index + 1}`}
              error={error?.number?.message}
              hint={understood(typed[index]?.number ?? '', homeCountry)}
            >
              {(control) => (
                <Input
                  {...control}
                  {...form.register(`phones.${index}.number`)}
                  type="tel"
                  dir="ltr"
                  autoComplete="off"
                />
              )}
            </Field>
            <Field label={words.extension} error={error?.extension?.message}>
              {(control) => (
                <Input
                  {...control}
                  {...form.register(`phones.${index}.extension`)}
                  inputMode="numeric"
                  autoComplete="off"
                />
              )}
            </Field>
            <Button
              variant="ghost"
              size="icon"
              className="mt-6.5 sm:order-last"
              aria-label={words.removeNumber(index + 1)}
              onClick={() => rows.remove(index)}
            >
              <Trash2 aria-hidden />
            </Button>
            <div className="max-sm:col-span-3 sm:mt-6.5">
              <LabelInput
                field={form.register(`phones.${index}.label`)}
                what={`${words.number} ${index + 1}`}
              />
            </div>
          </div>
        );
      })}
      <Button
        onClick={() => rows.append({ number: '', extension: '', label: rows.fields.length === 0 ? 'mobile' : 'work' })}
      >
        <Plus aria-hidden />
        {words.addNumber}
      </Button>
    </fieldset>
  );
}
