import { useInfiniteQuery } from '@tanstack/react-query';
import { Building2, Plus } from 'lucide-react';
import { useState } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import { PageHeader } from '@/components/layout/page-header';
import { Button } from '@/components/ui/button';
import { Dotted } from '@/components/ui/dotted';
import { EmptyNotice, ErrorNotice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { usePageTitle } from '@/hooks/use-page-title';
import { companyListQuery } from '@/lib/queries/companies';
import type { Company } from '@/lib/wire/company';
import { SearchBox } from '../components/search-box';
import { SectionNav } from '../components/section-nav';
import { words as shared } from '../strings';
import { CompanyDialog } from './company-dialog';
import { words } from './strings';

function CompanyRow({ company }: { company: Company }) {
  return (
    <li className="relative flex items-center justify-between gap-4 px-4 py-3 hover:bg-sunken/60">
      <div className="min-w-0">
        <Link
          href={`/companies/${company.id}`}
          className="line-clamp-2 font-medium wrap-anywhere after:absolute after:inset-0"
          dir="auto"
        >
          {company.name}
        </Link>
        <p className="truncate text-sm text-ink-soft">
          <Dotted parts={[company.address?.city, company.website]} />
        </p>
      </div>
      <span className="shrink-0 text-sm text-ink-soft tabular-nums">
        {words.people(company.contactCount)}
      </span>
    </li>
  );
}

function Companies({ q }: { q: string }) {
  const list = useInfiniteQuery({ ...companyListQuery(q), placeholderData: (before) => before });
  if (list.data === undefined) {
    return list.error === null ? (
      <Skeleton rows={6} />
    ) : (
      <ErrorNotice title={words.failed} error={list.error} onRetry={() => void list.refetch()} />
    );
  }
  const companies = list.data.pages.flatMap((page) => page.items);
  if (companies.length === 0) {
    return q === '' ? (
      <EmptyNotice icon={Building2} title={words.emptyTitle} text={words.emptyText} />
    ) : (
      <EmptyNotice icon={Building2} title={words.noMatchTitle} text={words.noMatchText} />
    );
  }
  return (
    <>
      <ul className="divide-y rounded-xl border bg-surface">
        {companies.map((company) => (
          <CompanyRow key={company.id} company={company} />
        ))}
      </ul>
      {list.hasNextPage && (
        <Button
          className="mx-auto flex"
          disabled={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {list.isFetchingNextPage ? shared.loadingMore : shared.more}
        </Button>
      )}
    </>
  );
}

export function CompanyListPage() {
  usePageTitle(words.title);
  const [search, setSearch] = useSearchParams();
  const [, navigate] = useLocation();
  const [adding, setAdding] = useState(false);
  const q = search.get('q') ?? '';
  return (
    <div className="space-y-4">
      <PageHeader title={words.title}>
        <Button variant="primary" onClick={() => setAdding(true)}>
          <Plus aria-hidden />
          {words.newCompany}
        </Button>
      </PageHeader>
      <SectionNav />
      <div className="flex">
        <SearchBox
          label={words.search}
          placeholder={words.searchHint}
          value={q}
          onSearch={(text) => setSearch(text === '' ? {} : { q: text }, { replace: true })}
        />
      </div>
      <Companies q={q} />
      {adding && (
        <CompanyDialog
          company={null}
          onClose={() => setAdding(false)}
          onSaved={({ id }) => navigate(`/companies/${id}`)}
        />
      )}
    </div>
  );
}
