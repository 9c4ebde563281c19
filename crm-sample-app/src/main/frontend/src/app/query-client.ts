import { MutationCache, QueryClient } from '@tanstack/react-query';
import { ApiError } from '@/lib/api-error';
import { toast } from '@/lib/toasts';

const TRIES = 2;

function worthRetrying(failures: number, error: Error): boolean {
  return error instanceof ApiError && error.temporary && failures < TRIES;
}

/** One place for retries and for the failures that no form or page shows by itself. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    mutationCache: new MutationCache({
      onError: (error) => {
        if (error instanceof ApiError && error.status === 403) {
          toast('problem', error.message);
        }
      },
    }),
    defaultOptions: {
      queries: { retry: worthRetrying, staleTime: 30_000, refetchOnWindowFocus: false },
    },
  });
}
