import { Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { Link, useParams } from 'react-router-dom';
import { styled } from 'styled-components';
import { findLayout } from '#model';
import { ReadingReport } from '../../../parts/reading/ReadingReport';
import { clearDesk } from '../../../parts/report/store';
import { formParameter, reportPath } from '../../../uids';
import { useWords } from '../../../words';
import { ReadingAside } from './ReadingAside';
import { useReading } from './useReading';

/** The report as it would stand in public, for those who decide on it: last year beside, what changed marked. */
export function ReadingPage() {
  const { say } = useWords();
  const { documentId = '' } = useParams();
  const { reading, against, isError } = useReading(documentId);
  useEffect(() => clearDesk, [documentId]);
  if (isError) return <Page.Error />;
  const layout = findLayout(reading?.document.layout);
  if (!reading || !layout) return <Page.Loading />;
  const { document, organization, review } = reading;
  const subtitle = say('reading.subtitle', {
    organization: organization?.name ?? '',
    year: String(document.year ?? ''),
  });
  return (
    <Page.Main>
      <Page.Title>{document.title ?? say('reading.title')}</Page.Title>
      <Layouts.Header
        title={say('reading.title')}
        subtitle={subtitle}
        navigationAction={<Link to={`${reportPath(documentId)}?${formParameter}=1`}>{say('reading.form')}</Link>}
      />
      <Columns>
        <ReadingReport reading={reading} layout={layout} against={against} />
        <Flex
          direction="column"
          alignItems="stretch"
          gap={4}
          tag="aside"
          aria-label={say('review.title')}
          data-no-print
        >
          <ReadingAside documentId={documentId} reading={reading} layout={layout} against={against} review={review} />
        </Flex>
      </Columns>
    </Page.Main>
  );
}

const Columns = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr) 32rem;
  gap: 2.4rem;
  align-items: start;
  padding: 0 2.4rem 5.6rem;
  > aside {
    position: sticky;
    top: 7.2rem;
    max-height: calc(100vh - 9.6rem);
    overflow-y: auto;
    padding: 2rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: 4px;
    background: ${({ theme }) => theme.colors.neutral0};
  }
  @media (max-width: 1100px) {
    grid-template-columns: minmax(0, 1fr);
    padding-inline: 1.2rem;
    > aside { position: static; order: -1; max-height: none; }
  }
  @media print {
    display: block;
    padding: 0;
  }
`;
