import { Box, Flex, Link, Main, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { serverAddress } from '../../../api/server-address';
import { useWords } from '../../../words';
import { guide } from './guide';

/** The short guide, in the panel itself, with the way to the long one: an office without internet reads both. */
export function GuidePage() {
  const { say, pick, language } = useWords();
  return (
    <Main>
      <Page.Title>{say('guide.title')}</Page.Title>
      <Layouts.Header title={say('guide.title')} subtitle={say('guide.subtitle')} />
      <Layouts.Content>
        <Flex tag="nav" aria-label={say('guide.contents')} gap={4} wrap="wrap" paddingBottom={6}>
          {guide.map(({ code, title }) => (
            <Link key={code} href={`#${code}`}>
              {pick(title)}
            </Link>
          ))}
          <Link href={`${serverAddress()}/guide?lang=${language}`} isExternal data-long-guide>
            {say('guide.long')}
          </Link>
        </Flex>
        <Flex direction="column" alignItems="stretch" gap={6} maxWidth="88rem">
          {guide.map(({ code, title, lines }) => (
            <Box tag="section" key={code} id={code} background="neutral0" shadow="tableShadow" hasRadius padding={6}>
              <Typography tag="h2" variant="delta">
                {pick(title)}
              </Typography>
              <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={3}>
                {lines.map((line) => (
                  <Typography tag="li" key={line.en} lineHeight={1.7}>
                    {pick(line)}
                  </Typography>
                ))}
              </Flex>
            </Box>
          ))}
        </Flex>
      </Layouts.Content>
    </Main>
  );
}
