import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ArrowLeft, Trash2 } from 'lucide-react';
import { Link, useLocation, useSearchParams } from 'wouter';
import { PageHeader } from '@/components/layout/page-header';
import { Button } from '@/components/ui/button';
import { ErrorNotice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { usePageTitle } from '@/hooks/use-page-title';
import { errorText } from '@/lib/api-error';
import { importKey, importQuery, IMPORTS_KEY } from '@/lib/queries/imports';
import { toast } from '@/lib/toasts';
import { isWorking, type Import } from '@/lib/wire/import';
import { SectionNav } from '../components/section-nav';
import { deleteImport } from './api';
import { ImportBadge, ImportList } from './import-list';
import { ImportSteps } from './import-steps';
import { words } from './strings';
import { UploadBox } from './upload-box';

function Head({ data }: { data: Import }) {
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const remove = useMutation({
    mutationFn: () => deleteImport(data.id),
    onSuccess: async () => {
      navigate('/contacts/import');
      toast('done', words.removed);
      await client.invalidateQueries({ queryKey: IMPORTS_KEY });
    },
    onError: (error) => toast('problem', errorText(error)),
  });
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button variant="ghost" asChild>
        <Link href="/contacts/import">
          <ArrowLeft aria-hidden />
          {words.back}
        </Link>
      </Button>
      <span className="min-w-0 flex-1 truncate font-medium" dir="auto">
        {data.fileName}
      </span>
      <span role="status">
        <ImportBadge state={data.state} />
      </span>
      {!isWorking(data) && (
        <Button
          variant="ghost"
          size="icon"
          aria-label={words.remove}
          disabled={remove.isPending}
          onClick={() => remove.mutate()}
        >
          <Trash2 aria-hidden />
        </Button>
      )}
    </div>
  );
}

function One({ id }: { id: number }) {
  const { data, error, refetch } = useQuery(importQuery(id));
  if (data === undefined) {
    return error === null ? (
      <Skeleton rows={5} />
    ) : (
      <ErrorNotice title={words.failed} error={error} onRetry={() => void refetch()} />
    );
  }
  return (
    <div className="space-y-5">
      <Head data={data} />
      <ImportSteps data={data} />
    </div>
  );
}

/** From a file to contacts: upload, columns, check, start. */
export function ImportPage() {
  usePageTitle(words.title);
  const client = useQueryClient();
  const [search] = useSearchParams();
  const [, navigate] = useLocation();
  const id = Number(search.get('id'));
  return (
    <div className="space-y-4">
      <PageHeader title={words.title} />
      <SectionNav />
      {id > 0 ? (
        <One key={id} id={id} />
      ) : (
        <div className="space-y-6">
          <p className="text-sm text-ink-soft">{words.text}</p>
          <UploadBox
            onUploaded={(done) => {
              client.setQueryData(importKey(done.id), done);
              void client.invalidateQueries({ queryKey: [...IMPORTS_KEY, 'list'] });
              navigate(`/contacts/import?id=${done.id}`);
            }}
          />
          <section aria-labelledby="earlier-title" className="space-y-3">
            <h2 id="earlier-title" className="font-semibold">
              {words.earlier}
            </h2>
            <ImportList />
          </section>
        </div>
      )}
    </div>
  );
}
