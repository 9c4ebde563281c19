import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/input';
import { FormAlert } from '@/components/ui/notice';
import { ui } from '@/config/strings';
import { allCountries } from '@/lib/countries';
import { errorText } from '@/lib/api-error';
import { diallingQuery } from '@/lib/queries/dialling';
import { importKey } from '@/lib/queries/imports';
import type { ContactField } from '@/lib/wire/contact-field';
import type { Import } from '@/lib/wire/import';
import { checkImport, saveMapping } from './api';
import { MappingTable } from './mapping-table';
import { words } from './strings';
import { firstMapping, mappingProblem } from './targets';

interface MappingFormProps {
  data: Import;
  fields: readonly ContactField[];
}

/** What each column is, how numbers are read, and what happens to contacts that exist. */
export function MappingForm({ data, fields }: MappingFormProps) {
  const client = useQueryClient();
  const countries = useMemo(() => allCountries(), []);
  const home = useQuery(diallingQuery).data?.homeCountry ?? '';
  const [mapping, setMapping] = useState(() => firstMapping(data, fields));
  const [country, setCountry] = useState(data.country);
  const [onMatch, setOnMatch] = useState(data.onMatch ?? 'update');
  const [problem, setProblem] = useState<string | null>(null);
  const check = useMutation({
    mutationFn: async () => {
      const code = country ?? home;
      await saveMapping(data.id, { columns: mapping, country: code === '' ? null : code, onMatch });
      await checkImport(data.id);
    },
    onSettled: () => client.invalidateQueries({ queryKey: importKey(data.id) }),
  });
  const submit = (): void => {
    const trouble = mappingProblem(mapping, fields);
    setProblem(trouble);
    if (trouble === null) {
      check.mutate();
    }
  };
  return (
    <section aria-labelledby="mapping-title" className="space-y-4">
      <div>
        <h2 id="mapping-title" className="font-semibold">
          {words.mapping}
        </h2>
        <p className="text-sm text-ink-soft">{words.mappingText}</p>
      </div>
      <MappingTable data={data} fields={fields} mapping={mapping} onChange={setMapping} />
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <Field label={words.country}>
          {(control) => (
            <Select
              {...control}
              value={country ?? home}
              onChange={({ target }) => setCountry(target.value)}
            >
              <option value="">—</option>
              {countries.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={words.onMatch}>
          {(control) => (
            <Select
              {...control}
              value={onMatch}
              onChange={({ target }) => setOnMatch(target.value === 'skip' ? 'skip' : 'update')}
            >
              <option value="update">{words.update}</option>
              <option value="skip">{words.skipMatch}</option>
            </Select>
          )}
        </Field>
      </div>
      {problem !== null && <FormAlert>{problem}</FormAlert>}
      {check.error !== null && <FormAlert>{errorText(check.error)}</FormAlert>}
      <div className="flex flex-wrap items-center gap-3">
        <Button
          variant={data.state === 'checked' ? 'secondary' : 'primary'}
          disabled={check.isPending}
          onClick={submit}
        >
          {check.isPending
            ? ui.loading
            : data.state === 'checked'
              ? words.checkAgain
              : words.check}
        </Button>
        <span className="text-sm text-ink-soft">{words.checkHint}</span>
      </div>
    </section>
  );
}
