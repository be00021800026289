import { Button, Flex, TextInput } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useHref } from 'react-router-dom';
import { useWords } from '../../words';

/** The address at which an invited person chooses a password; to be sent to that person alone. */
export function RegistrationLink({ name, token }: { readonly name: string; readonly token: string }) {
  const { say } = useWords();
  const { toggleNotification } = useNotification();
  const address = `${window.location.origin}${useHref(`/auth/register?registrationToken=${token}`)}`;
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    toggleNotification({ type: 'success', message: say('people.copied') });
  };
  return (
    <Flex gap={2} alignItems="center" data-registration-link>
      <TextInput readOnly value={address} aria-label={say('people.linkOf', { name })} onChange={() => undefined} />
      <Button variant="secondary" onClick={() => void copy()}>
        {say('people.copy')}
      </Button>
    </Flex>
  );
}
