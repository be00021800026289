import { Box, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useAdminRolesQuery, useStagesQuery } from '../api/review';
import { useWords } from '../words';
import { AddStage } from './AddStage';
import { StageForm } from './StageForm';

const needed = [{ action: 'plugin::disclosure.stages.update', subject: null }];

/** *Settings > Disclosure > Review stages*: which stages there are, in which order, and who acts where. */
export function ReviewStagesPage() {
  const { say } = useWords();
  return (
    <Page.Protect permissions={needed}>
      <Page.Title>{say('stages.title')}</Page.Title>
      <Page.Main>
        <Layouts.Header title={say('stages.title')} subtitle={say('stages.explanation')} primaryAction={<AddStage />} />
        <Layouts.Content>
          <StageList />
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}

function StageList() {
  const { say } = useWords();
  const { data: stages, isError } = useStagesQuery();
  const { data: roles = [] } = useAdminRolesQuery();
  if (isError) return <Page.Error />;
  if (!stages) return <Page.Loading />;
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
      {stages.map((stage, position) => (
        <Box tag="li" key={stage.code} padding={5} background="neutral0" shadow="tableShadow" hasRadius>
          <Typography tag="h2" variant="delta" paddingBottom={4}>
            {say('stages.position', { position: position + 1, code: stage.code })}
          </Typography>
          <StageForm stage={stage} stages={stages} roles={roles} />
        </Box>
      ))}
    </Flex>
  );
}
