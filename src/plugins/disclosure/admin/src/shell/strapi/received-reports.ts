/** Reports as Strapi's form receives them. */
import { adminApi } from '@strapi/strapi/admin';
import { isRecord } from '#model';
import { withAllSections } from '../../form/chapters';
import { reportUid } from '../../uids';

type Fetch = (asked: { readonly model: string }, ...rest: readonly unknown[]) => Promise<unknown>;

function completed(answer: unknown): unknown {
  if (!isRecord(answer) || !isRecord(answer.data) || !isRecord(answer.data.data)) return answer;
  const report = answer.data.data;
  const data = { ...report, sections: withAllSections(report.sections) };
  return { ...answer, data: { ...answer.data, data } };
}

/** Gives every report that is opened a place for each section, before the form begins to compare with it. */
export function completeReceivedReports(): void {
  const complete = (definition: { queryFn?: Fetch } | undefined) => {
    const own = definition?.queryFn;
    if (!definition || !own) return;
    definition.queryFn = async (asked, ...rest) => {
      const answer = await own(asked, ...rest);
      return asked.model === reportUid ? completed(answer) : answer;
    };
  };
  const endpoints: Record<string, unknown> = { getDocument: complete };
  adminApi.enhanceEndpoints({ endpoints: endpoints as never });
}
