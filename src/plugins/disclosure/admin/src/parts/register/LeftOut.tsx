import { Box, Typography } from '@strapi/design-system';
import { faultLabels, leftLabels } from '#model';
import { useWords } from '../../words';
import { placeText, type ShownCount } from './shown';

/** How many of a kind are listed. */
const most = 100;

/** What is not counted, with its reason, and what was read as something else than an application. */
export function LeftOut({ counted }: { readonly counted: ShownCount }) {
  const { say, pick } = useWords();
  const { notCounted, repeats, left, files } = counted;
  const hidden = files.flatMap(({ hiddenSheets }) => hiddenSheets);
  return (
    <>
      <Items
        title={say('register.notCounted', { count: notCounted.total })}
        isOpen
        total={notCounted.total}
        items={notCounted.first.map((one) => `${placeText(counted, one)} ${pick(faultLabels[one.fault])}`)}
      />
      <Items
        title={say('register.repeats', { count: repeats.total })}
        total={repeats.total}
        items={repeats.first.map((one) => placeText(counted, one))}
      />
      <Items
        title={say('register.left', { count: left.total })}
        total={left.total}
        items={left.first.map((one) => `${placeText(counted, one)} ${pick(leftLabels[one.reason])}`)}
      />
      {hidden.length > 0 && <Typography>{say('register.hidden', { names: hidden.join(', ') })}</Typography>}
      <Items
        title={say('register.findings', { count: counted.findings.length })}
        isOpen
        total={counted.findings.length}
        items={counted.findings.map(({ message }) => pick(message))}
      />
    </>
  );
}

interface ItemsProps {
  readonly title: string;
  readonly isOpen?: boolean;
  readonly total: number;
  readonly items: readonly string[];
}

function Items({ title, isOpen = false, total, items }: ItemsProps) {
  const { say } = useWords();
  if (total === 0) return null;
  const shown = items.slice(0, most);
  return (
    <details open={isOpen}>
      <summary>
        <Typography fontWeight="semiBold">{title}</Typography>
      </summary>
      <Box tag="ul" paddingLeft={4} style={{ listStyle: 'disc' }}>
        {shown.map((text, at) => (
          <Typography tag="li" key={at}>
            {text}
          </Typography>
        ))}
        {total > shown.length && <Typography tag="li">{say('paste.more', { count: total - shown.length })}</Typography>}
      </Box>
    </details>
  );
}
