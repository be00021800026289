import type { Child } from 'hono/jsx';
import { type Label, label } from '../../../src/plugins/disclosure/model';
import type { Visit } from '../serving/page';

const words = {
  title: label('批量下载', 'Bulk downloads'),
  year: label('年度', 'Year'),
  cells: label('全部数字', 'All figures'),
  documents: label('全部报告', 'All reports'),
  described: label('数据目录：', 'The data are described in:'),
  note: label(
    '“全部数字”是一张表，每行一个单元格；“全部报告”是压缩包，每份报告一个文件。',
    '“All figures” is one table with a line for each cell; “All reports” is an archive with a file for each report.',
  ),
} satisfies Record<string, Label>;

const archives = [
  { format: 'docx', name: 'Word' },
  { format: 'xlsx', name: 'Excel' },
  { format: 'json', name: 'JSON' },
] as const;

export function Downloads({ visit: { say }, years }: { visit: Visit; years: readonly number[] }): Child {
  if (years.length === 0) return null;
  return (
    <section aria-labelledby="downloads">
      <h2 id="downloads">{say(words.title)}</h2>
      <table class="list">
        <thead>
          <tr>
            {[words.year, words.cells, words.documents].map((name) => (
              <th scope="col">{say(name)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr>
              <th scope="row">{year}</th>
              <td>
                <a
                  href={`/api/disclosure/publications.csv?year=${year}`}
                  download=""
                  aria-label={`${say(words.cells)} ${year} CSV`}
                >
                  CSV
                </a>
                <a
                  class="after"
                  href={`/api/disclosure/publications.parquet?year=${year}`}
                  download=""
                  aria-label={`${say(words.cells)} ${year} Parquet`}
                >
                  Parquet
                </a>
              </td>
              <td>
                {archives.map(({ format, name }) => (
                  <a
                    class="before"
                    href={`/api/disclosure/publications.zip?year=${year}&format=${format}`}
                    download=""
                    aria-label={`${say(words.documents)} ${year} ${name}`}
                  >
                    {name}
                  </a>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small">{say(words.note)}</p>
      <p>
        {say(words.described)} <a href="/api/disclosure/datapackage.json">Data Package</a>
        <a class="after" href="/api/disclosure/catalog">
          DCAT-AP
        </a>
      </p>
    </section>
  );
}
