import { Button, Flex, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useEffect, useState } from 'react';
import { styled } from 'styled-components';
import { useWords } from '../../../words';
import { Card } from './Card';
import type { Chart } from './chart';
import { FigureTable } from './FigureTable';
import { addressOfSvg, saveCsv, savePng, saveSvg } from './files';
import type { Loaded } from './useCharts';

interface ChartCardProps extends Loaded {
  readonly title: string;
  /** What the figures are, and what they are taken of. */
  readonly definition: string;
  /** Name of the files, without a suffix. */
  readonly name: string;
}

/** The picture of a chart; drawn when it is first shown, so that the page does not wait for the library. */
function usePicture(chart: Chart | undefined): string | undefined {
  const [svg, setSvg] = useState<string>();
  const key = JSON.stringify(chart);
  useEffect(() => {
    let isGone = false;
    const drawn: Chart | undefined = key ? JSON.parse(key) : undefined;
    if (drawn) import('./draw').then(({ svgOf }) => !isGone && setSvg(svgOf(drawn)));
    return () => {
      isGone = true;
    };
  }, [key]);
  return svg;
}

/** A chart with its definition, its table, and both as files. */
export function ChartCard({ title, definition, name, chart, isError }: ChartCardProps) {
  const { say } = useWords();
  const svg = usePicture(chart);
  const isEmpty = chart?.table.rows.length === 0;
  return (
    <Card title={title} definition={definition} name={name}>
      {isError && <Typography role="alert">{say('statistics.failed')}</Typography>}
      {!isError && !chart && <Typography>{say('statistics.loading')}</Typography>}
      {isEmpty && <Typography>{say('statistics.nothing')}</Typography>}
      {chart && svg && !isEmpty && (
        <>
          <Picture src={addressOfSvg(svg)} alt={say('statistics.picture', { title })} />
          <Flex gap={2} wrap="wrap" data-files>
            <FileButton text="PNG" save={() => savePng(svg, name)} />
            <FileButton text="SVG" save={() => saveSvg(svg, name)} />
            <FileButton text="CSV" save={() => saveCsv(chart.table, name)} />
          </Flex>
          <FigureTable title={title} table={chart.table} />
        </>
      )}
    </Card>
  );
}

function FileButton({ text, save }: { readonly text: string; readonly save: () => void | Promise<void> }) {
  const { say } = useWords();
  return (
    <Button
      size="S"
      variant="tertiary"
      startIcon={<Download />}
      aria-label={say('statistics.save', { format: text })}
      onClick={() => void save()}
    >
      {text}
    </Button>
  );
}

const Picture = styled.img`
  display: block;
  width: 100%;
  max-width: 110rem;
  height: auto;
`;
