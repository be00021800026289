import { Link } from '@strapi/design-system';
import { serverAddress } from '../../api/server-address';
import { useWords } from '../../words';

/** The public page of a report. */
export function PublicLink({ path }: { readonly path: string }) {
  const { say } = useWords();
  return (
    <Link href={`${serverAddress()}${path}`} isExternal data-public-page>
      {say('review.publicPage')}
    </Link>
  );
}
