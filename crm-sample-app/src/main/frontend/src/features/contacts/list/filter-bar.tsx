import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Chip } from '@/components/ui/chip';
import { Combobox } from '@/components/ui/combobox';
import { Select } from '@/components/ui/input';
import { useSettled } from '@/hooks/use-settled';
import { companyQuery, findCompaniesQuery } from '@/lib/queries/companies';
import { usersQuery } from '@/lib/queries/users';
import { TagFinder } from '../components/tag-finder';
import type { ContactFilters } from './contact-filters';
import { words } from './strings';

interface FilterBarProps {
  filters: ContactFilters;
  small: boolean;
  onChange: (part: Partial<ContactFilters>) => void;
}

function OwnerFilter({ filters, onChange }: FilterBarProps) {
  const { data } = useQuery(usersQuery);
  return (
    <Select
      aria-label={words.owner}
      className="w-auto max-w-44 rounded-full text-sm"
      value={filters.owner ?? ''}
      onChange={({ target }) => onChange({ owner: target.value === '' ? null : target.value })}
    >
      <option value="">{words.anyOwner}</option>
      <option value="me">{words.mine}</option>
      <option value="none">{words.unowned}</option>
      {data?.map((user) => (
        <option key={user.id} value={user.id}>
          {user.fullName}
        </option>
      ))}
    </Select>
  );
}

function CompanyChip({ id, onRemove }: { id: number; onRemove: () => void }) {
  const { data } = useQuery(companyQuery(id));
  const name = words.companyIs(data?.name ?? '…');
  return <Chip remove={{ label: words.remove(name), onRemove }}>{name}</Chip>;
}

function CompanyFilter({ onChange }: Pick<FilterBarProps, 'onChange'>) {
  const [typed, setTyped] = useState('');
  const { data } = useQuery(findCompaniesQuery(useSettled(typed.trim(), 150)));
  return (
    <Combobox
      aria-label={words.addCompany}
      placeholder={words.addCompany}
      className="w-44 [&_input]:rounded-full [&_input]:text-sm"
      value={typed}
      onType={setTyped}
      options={(data ?? []).map(({ id, name }) => ({ key: String(id), label: name }))}
      onPick={({ key }) => {
        setTyped('');
        onChange({ company: key });
      }}
    />
  );
}

/** What the list is narrowed to, and how it is ordered where no table heads say so. */
export function FilterBar(props: FilterBarProps) {
  const { filters, small, onChange } = props;
  const { tags, company } = filters;
  return (
    <div role="group" aria-label={words.filters} className="flex flex-wrap gap-2">
      <OwnerFilter {...props} />
      {tags.map((tag) => (
        <Chip
          key={tag}
          remove={{
            label: words.remove(words.tagIs(tag)),
            onRemove: () => onChange({ tags: tags.filter((each) => each !== tag) }),
          }}
        >
          {words.tagIs(tag)}
        </Chip>
      ))}
      <TagFinder
        label={words.addTag}
        taken={tags}
        className="w-36 [&_input]:rounded-full [&_input]:text-sm"
        onTag={(tag) => onChange({ tags: [...tags, tag] })}
      />
      {company === null ? (
        <CompanyFilter onChange={onChange} />
      ) : (
        <CompanyChip id={Number(company)} onRemove={() => onChange({ company: null })} />
      )}
      {small && (
        <Select
          aria-label={words.sortBy}
          className="w-auto rounded-full text-sm"
          value={filters.sort}
          onChange={({ target }) => onChange({ sort: target.value })}
        >
          {Object.entries(words.sorts).map(([sort, name]) => (
            <option key={sort} value={sort}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}
