import { Typography } from '@strapi/design-system';
import { useEffect } from 'react';
import { usePresenceMutation } from '../../api/desk';
import { useWords } from '../../words';

/** How often the server hears that the report is open, in milliseconds. */
const interval = 20_000;

/** Who else has the report open. */
export function Presence({ documentId }: { readonly documentId: string }) {
  const { say } = useWords();
  const [beat, { data = [] }] = usePresenceMutation();
  useEffect(() => {
    const tell = () => {
      if (document.visibilityState === 'visible') void beat(documentId);
    };
    tell();
    const timer = setInterval(tell, interval);
    return () => clearInterval(timer);
  }, [documentId, beat]);
  return (
    <Typography variant="pi" textColor="warning700" role="status" data-presence={data.length}>
      {data.length > 0 ? say('desk.others', { names: data.map(({ name }) => name).join(say('desk.and')) }) : ''}
    </Typography>
  );
}
