import { Box, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { stageLabel } from '../../../model';
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
  const { say, pick } = useWords();
  const { data: stages, isError } = useStagesQuery();
  const { data: roles = [] } = useAdminRolesQuery();
  if (isError) return <Page.Error />;
  if (!stages) return <Page.Loading />;
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
      {stages.map((stage, position) => (
        <Box tag="li" key={stage.code} padding={5} background="neutral0" shadow="tableShadow" hasRadius>
          <Flex gap={2} alignItems="baseline" paddingBottom={4}>
            <Typography tag="h2" variant="delta">
              {say('stages.position', { position: position + 1, stage: pick(stageLabel(stage)) })}
            </Typography>
            <Typography variant="pi" textColor="neutral600">
              {stage.code}
            </Typography>
          </Flex>
          <StageForm stage={stage} stages={stages} roles={roles} />
        </Box>
      ))}
    </Flex>
  );
}
