import { Typography } from '@strapi/design-system';
import type { SinceExport } from '#contracts';
import { cellsOf } from '#model';
import { nameOfPath, shown } from '../../parts/conflict/difference-text';
import { EntryButton } from '../../parts/findings/EntryButton';
import { focusCell } from '../../parts/grid/cell-id';
import { useReport } from '../../parts/report/useReport';
import { useWords } from '../../words';

/** What someone changed in a file of ours since it was exported. */
export function ChangedSince({ changes }: { readonly changes: SinceExport | undefined }) {
  const words = useWords();
  const { say } = words;
  const { layout } = useReport();
  if (!changes) return null;
  const { values, chapters, isTitleChanged } = changes;
  const texts = [...(isTitleChanged ? ['title'] : []), ...chapters.map((code) => `sections.${code}`)];
  const count = values.length + texts.length;
  return (
    <section data-since-export>
      <Typography variant="delta" tag="h3">
        {say(count === 0 ? 'import.unchanged' : 'import.changed', { count })}
      </Typography>
      <ul>
        {values.map(({ path, from, to }) => (
          <li key={path} data-path={path}>
            <EntryButton type="button" disabled={!cellsOf(layout).find(path)} onClick={() => focusCell(path)}>
              {say('import.changedCell', {
                place: nameOfPath(layout, path, words),
                before: shown(from),
                after: shown(to),
              })}
            </EntryButton>
          </li>
        ))}
        {texts.map((path) => (
          <li key={path} data-path={path}>
            <Typography variant="pi">
              {say('import.changedText', { place: nameOfPath(layout, path, words) })}
            </Typography>
          </li>
        ))}
      </ul>
    </section>
  );
}
