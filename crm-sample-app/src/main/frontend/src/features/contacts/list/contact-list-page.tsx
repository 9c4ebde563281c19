import { useQuery } from '@tanstack/react-query';
import { ListFilter, Plus } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { PageHeader } from '@/components/layout/page-header';
import { Button } from '@/components/ui/button';
import { usePageTitle } from '@/hooks/use-page-title';
import { useAccount } from '@/hooks/use-session';
import { useSmallScreen } from '@/hooks/use-small-screen';
import { contactCountQuery } from '@/lib/queries/contacts';
import { may } from '@/lib/rights';
import { SearchBox } from '../components/search-box';
import { SectionNav } from '../components/section-nav';
import { ColumnMenu } from './column-menu';
import { contactSearch, isFiltered, useContactFilters } from './contact-filters';
import { ContactList } from './contact-list';
import { ExportButton } from './export-button';
import { FilterBar } from './filter-bar';
import { words } from './strings';
import { ViewMenu } from './view-menu';

/** How many letters it takes until everything is searched. */
const FULL_SEARCH = 3;

function Count({ search }: { search: string }) {
  const { data } = useQuery({ ...contactCountQuery(search), placeholderData: (before) => before });
  return (
    <p role="status" className="text-sm text-ink-soft tabular-nums">
      {data === undefined ? ' ' : words.count(data.count, data.more)}
    </p>
  );
}

export function ContactListPage() {
  usePageTitle(words.title);
  const account = useAccount();
  const small = useSmallScreen();
  const [filtering, setFiltering] = useState(false);
  const { filters, view, change, clear, show } = useContactFilters();
  const search = contactSearch(filters);
  const query = search.toString();
  search.delete('sort');
  const short = filters.q !== '' && filters.q.length < FULL_SEARCH;
  return (
    <div className="space-y-4">
      <PageHeader title={words.title}>
        <Button variant="primary" asChild>
          <Link href="/contacts/new">
            <Plus aria-hidden />
            {words.newContact}
          </Link>
        </Button>
      </PageHeader>
      <SectionNav />
      <div className="flex gap-2 max-md:flex-col">
        <SearchBox
          label={words.search}
          placeholder={words.searchHint}
          value={filters.q}
          onSearch={(q) => change({ q })}
          onDown={() => document.querySelector<HTMLElement>('[data-row="0"]')?.focus()}
        />
        <div className="flex gap-2">
          <ViewMenu query={query} shown={view} onShow={show} />
          {small ? (
            <Button
              aria-expanded={filtering}
              aria-pressed={isFiltered({ ...filters, q: '' })}
              className="aria-pressed:border-accent aria-pressed:text-accent"
              onClick={() => setFiltering(!filtering)}
            >
              <ListFilter aria-hidden />
              {words.filters}
            </Button>
          ) : (
            <ColumnMenu />
          )}
          {may(account, 'export') && <ExportButton search={query} />}
        </div>
      </div>
      {(!small || filtering) && <FilterBar filters={filters} small={small} onChange={change} />}
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <Count search={search.toString()} />
        {short && <p className="text-sm text-ink-soft">{words.short}</p>}
      </div>
      <ContactList
        filters={filters}
        small={small}
        onSort={(sort) => change({ sort })}
        onClear={clear}
      />
    </div>
  );
}
