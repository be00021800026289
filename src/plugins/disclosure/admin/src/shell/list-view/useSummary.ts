import { getFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { ReportSummary, SummariesResponse } from '#contracts';
import { batched } from './batch';

/** As many as the route answers for at once. */
const most = 100;

const summaryOf = batched<ReportSummary>(async (documentId) => {
  const { data } = await getFetchClient().get<SummariesResponse>('/disclosure/desk/summaries', {
    params: { documentId },
  });
  return data.data;
}, most);

/** How the draft of a row stands; `undefined` until it is known. */
export function useSummary(documentId: string): ReportSummary | undefined {
  const [summary, setSummary] = useState<ReportSummary>();
  useEffect(() => {
    let isGone = false;
    void summaryOf(documentId).then((found) => {
      if (!isGone) setSummary(found);
    });
    return () => {
      isGone = true;
    };
  }, [documentId]);
  return summary;
}
