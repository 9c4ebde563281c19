import { X } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { allCountries, findCountries } from '@/lib/countries';
import { countryName } from '@/lib/phone-number';
import { words } from '../strings';

interface CountryPickerProps {
  value: readonly string[];
  error: string | undefined;
  onChange: (codes: string[]) => void;
}

function Chosen({ value, onChange }: Pick<CountryPickerProps, 'value' | 'onChange'>) {
  return (
    <ul aria-label={words.countries} className="flex flex-wrap gap-1.5 empty:hidden">
      {value.map((code) => {
        const name = countryName(code) ?? code;
        return (
          <li
            key={code}
            className="inline-flex h-10 items-center rounded-full border bg-accent-soft pl-3.5 text-sm text-accent"
          >
            {name}
            <button
              type="button"
              aria-label={words.removeCountry(name)}
              className="inline-flex size-10 items-center justify-center rounded-full"
              onClick={() => onChange(value.filter((each) => each !== code))}
            >
              <X aria-hidden className="size-4" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** The countries that may be called, found by name. */
export function CountryPicker({ value, error, onChange }: CountryPickerProps) {
  const countries = useMemo(() => allCountries(), []);
  const [typed, setTyped] = useState('');
  const list = useId();
  const found = findCountries(countries, typed);
  return (
    <div className="space-y-2">
      <Field label={words.countries} hint={words.countriesHint} error={error}>
        {(control) => (
          <Input
            {...control}
            type="search"
            value={typed}
            placeholder={words.searchCountry}
            aria-controls={typed === '' ? undefined : list}
            autoComplete="off"
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
      <Chosen value={value} onChange={onChange} />
      {typed !== '' && (
        <ul id={list} className="max-h-56 divide-y overflow-y-auto rounded-lg border">
          {found.map(({ code, name }) => (
            <li key={code}>
              <label className="flex min-h-10 items-center gap-3 px-3 hover:bg-sunken">
                <input
                  type="checkbox"
                  className="size-4 accent-accent"
                  checked={value.includes(code)}
                  onChange={({ target }) =>
                    onChange(
                      target.checked ? [...value, code] : value.filter((each) => each !== code),
                    )
                  }
                />
                {name}
              </label>
            </li>
          ))}
          {found.length === 0 && (
            <li className="px-3 py-2 text-sm text-ink-soft">{words.noCountry}</li>
          )}
        </ul>
      )}
    </div>
  );
}
