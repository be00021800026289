import { Box } from '@strapi/design-system';
import { chapterOrder } from '../../form/chapters';
import { useReportForm } from '../../form-bridge/useReportForm';
import type { InputProps } from '../fields/input-props';
import { Grid } from '../grid/view/Grid';
import { useReport } from '../report/useReport';

/** The table of a chapter that has one, from edge to edge of its panel. */
export default function ChapterTableInput({ attribute }: InputProps) {
  const { layout } = useReport();
  const sections = useReportForm((form) => form.values.sections);
  const table = chapterOrder(layout, sections)[Number(attribute.place)]?.table;
  // The panel leaves a gap for every input; the place of a table that is not there takes it back.
  if (!table) return <Box aria-hidden="true" style={{ marginTop: '-2.4rem' }} />;
  return (
    <Box style={{ marginInline: '-1.6rem' }}>
      <Grid key={layout.code} table={table} />
    </Box>
  );
}
