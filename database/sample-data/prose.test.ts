import { sampleReports } from './reports';

test('sample prose has full-width marks, as offices write', () => {
  for (const { document } of sampleReports())
    expect(JSON.stringify([document.title, document.sections])).not.toMatch(
      /\p{Script=Han}[,;:?!()]|[(),;](?=\p{Script=Han})/u,
    );
});
