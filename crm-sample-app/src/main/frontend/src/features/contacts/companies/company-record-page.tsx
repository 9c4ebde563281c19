import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Building2, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { NumberCall } from '@/components/phone/number-call';
import { BackLink } from '@/components/layout/back-link';
import { PageHeader } from '@/components/layout/page-header';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { EmptyNotice, ErrorNotice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { ui } from '@/config/strings';
import { usePageTitle } from '@/hooks/use-page-title';
import { useScrollUp } from '@/hooks/use-scroll-up';
import { ApiError, errorText } from '@/lib/api-error';
import { COMPANIES_KEY, companyQuery } from '@/lib/queries/companies';
import { toast } from '@/lib/toasts';
import type { Company } from '@/lib/wire/company';
import { deleteCompany } from '../api/companies';
import { CompanyDialog } from './company-dialog';
import { CompanyPeople } from './company-people';
import { words } from './strings';

function Facts({ company }: { company: Company }) {
  const { address, website } = company;
  const place = address === null ? '' : `${address.street}, ${address.postalCode} ${address.city}`;
  return (
    <div className="space-y-1 text-ink-soft empty:hidden">
      {company.phone !== '' && (
        <p>
          <NumberCall number={company.phone} name={company.name} className="inline-flex min-h-8 items-center text-ink" />
        </p>
      )}
      {/^https?:\/\//u.test(website) && (
        <p>
          <a href={website} target="_blank" rel="noreferrer" className="text-accent underline">
            {website}
          </a>
        </p>
      )}
      {place.replace(/[, ]/gu, '') !== '' && (
        <p dir="auto">{place.replace(/^[, ]+|[, ]+$/gu, '')}</p>
      )}
      {company.notes !== '' && (
        <p className="text-start whitespace-pre-wrap text-ink" dir="auto">
          {company.notes}
        </p>
      )}
    </div>
  );
}

function Record({ company }: { company: Company }) {
  usePageTitle(company.name);
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const [open, setOpen] = useState<'edit' | 'delete' | null>(null);
  const remove = useMutation({
    mutationFn: () => deleteCompany(company.id),
    onSuccess: async () => {
      toast('done', words.deleted(company.name));
      navigate('/companies');
      await client.invalidateQueries({ queryKey: [...COMPANIES_KEY, 'list'] });
    },
    onError: (error) => toast('problem', errorText(error)),
  });
  const close = (): void => setOpen(null);
  return (
    <div className="space-y-5">
      <BackLink href="/companies" label={words.toCompanies} />
      <PageHeader title={company.name}>
        <div className="flex gap-2">
          <Button variant="primary" onClick={() => setOpen('edit')}>
            <Pencil aria-hidden />
            {words.edit}
          </Button>
          {company.contactCount === 0 && (
            <Button
              size="icon"
              aria-label={words.deleteCompany}
              onClick={() => setOpen('delete')}
            >
              <Trash2 aria-hidden />
            </Button>
          )}
        </div>
      </PageHeader>
      <Facts company={company} />
      <section aria-labelledby="people-title" className="space-y-3">
        <div className="flex items-center justify-between gap-3">
          <h2 id="people-title" className="font-semibold">
            {words.peopleTitle}
          </h2>
          <Link href={`/contacts?company=${company.id}`} className="text-sm text-accent underline">
            {words.allPeople}
          </Link>
        </div>
        <CompanyPeople companyId={company.id} />
      </section>
      {open === 'edit' && <CompanyDialog company={company} onClose={close} onSaved={close} />}
      <ConfirmDialog
        open={open === 'delete'}
        title={words.deleteTitle(company.name)}
        text={words.deleteText}
        confirm={words.deleteCompany}
        cancel={ui.cancel}
        onCancel={close}
        onConfirm={() => {
          close();
          remove.mutate();
        }}
      />
    </div>
  );
}

export function CompanyRecordPage({ params }: { params: { id: string } }) {
  useScrollUp();
  const { data, error, refetch } = useQuery(companyQuery(Number(params.id)));
  if (error instanceof ApiError && error.status === 404) {
    return (
      <EmptyNotice icon={Building2} title={words.notFound} text={words.notFoundText}>
        <Button asChild>
          <Link href="/companies">{words.toCompanies}</Link>
        </Button>
      </EmptyNotice>
    );
  }
  if (data === undefined) {
    return error === null ? (
      <Skeleton rows={5} />
    ) : (
      <ErrorNotice title={words.oneFailed} error={error} onRetry={() => void refetch()} />
    );
  }
  return <Record company={data} />;
}
