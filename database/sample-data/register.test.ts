import { noChoices } from '../../src/plugins/disclosure/model';
import { countRegisterFiles } from '../../src/plugins/disclosure/server/src/exchange/register/count-register';
import { registerBook, registeredReport } from './register-file';
import { sampleReports } from './reports';
import { sampleYears } from './years';

test.each([2025, 2026, 2031])('the sample register of %i fills the report that it is for', async (due) => {
  const report = registeredReport(sampleReports(sampleYears(due)));
  const bytes = new Uint8Array(await registerBook(report).xlsx.writeBuffer());
  const { year, layout, applications } = report.document;
  const counted = await countRegisterFiles({
    files: [{ name: 'register.xlsx', bytes }],
    year: year ?? 0,
    layout,
    choices: noChoices,
  });
  expect(year).toBe(due);
  expect([counted.notCounted.total, counted.repeats.total, counted.left.total]).toEqual([0, 0, 0]);
  expect(counted.words.filter(({ to, field }) => to === null && field !== 'outcome')).toEqual([]);
  // The draft has one wrong total; the register has the right one.
  const granted = { ...applications.granted, total: (applications.granted?.total ?? 0) - 3 };
  expect(counted.applications).toEqual({ ...applications, granted });
  expect(counted.remedies?.reconsideration?.total).toBe(0);
});
