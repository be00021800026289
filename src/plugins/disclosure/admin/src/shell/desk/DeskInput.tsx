import { Flex, TextButton } from '@strapi/design-system';
import { Search } from '@strapi/icons';
import { updateDesk } from '../../parts/report/store';
import { useWords } from '../../words';
import { Desk } from './Desk';

/** The desk in a row of the form, where Strapi would draw an input. */
export default function DeskInput() {
  const { say } = useWords();
  return (
    <>
      <Desk />
      <Flex justifyContent="flex-end" data-no-print>
        <TextButton startIcon={<Search />} onClick={() => updateDesk({ finding: true })}>
          {say('find.open')}
        </TextButton>
      </Flex>
    </>
  );
}
