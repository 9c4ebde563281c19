import { z } from 'zod';

const problemSchema = z.object({
  title: z.string().optional(),
  message: z.string().optional(),
  detail: z.string().optional(),
  errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
  answeredByName: z.string().nullable().optional(),
});

export interface FieldProblem {
  field: string;
  message: string;
}

/** What the server refused, in its own words; `status` 0 means it could not be reached at all. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly status: number,
    message: string,
    readonly fields: readonly FieldProblem[] = [],
    readonly answeredByName: string | null = null,
    /** The whole answer, for whoever knows more of its members. */
    readonly problem: unknown = null,
  ) {
    super(message);
  }

  static async from(response: Response): Promise<ApiError> {
    const body: unknown = await response.json().catch(() => null);
    const problem = problemSchema.safeParse(body).data;
    const title = problem?.title ?? problem?.message ?? problem?.detail;
    return new ApiError(
      response.status,
      title ?? `The server answered ${response.status}`,
      problem?.errors ?? [],
      problem?.answeredByName ?? null,
      body,
    );
  }

  /** True when trying again later may help: nothing was wrong with the request itself. */
  get temporary(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 502;
  }
}

/** A sentence for a person, whatever was thrown. */
export function errorText(error: unknown): string {
  return error instanceof Error ? error.message : 'Something unexpected happened';
}
