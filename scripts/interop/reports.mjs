// The report documents of `interop/`: each says one thing. `npm run generate` writes them out with what the model finds.

/** Zeros everywhere, a sentence in each chapter: it adds up. */
function complete({ cellsOf, withTotals, documentOf, readDocument, paragraphs }, layout, cells = {}) {
  const tables = {};
  const set = (address, value) => {
    const [table, row, column] = address.split('.');
    tables[table] ??= {};
    tables[table][row] ??= {};
    tables[table][row][column] = value;
  };
  for (const { address } of cellsOf(layout).all) set(address, 0);
  for (const [address, value] of Object.entries(cells)) set(address, value);
  const sections = layout.chapters.map(({ code, label }) => ({
    chapter: code,
    heading: label.zh,
    body: paragraphs(code === 'otherMatters' ? '本年度没有收取信息处理费。' : '本机关没有需要说明的情况。'),
  }));
  const document = {
    organization: { code: 'GONGKAI-INTEROP' },
    year: layout.reportYears.from,
    layout: layout.code,
    title: `示例局${layout.reportYears.from}年政府信息公开工作年度报告`,
    sections,
    ...tables,
    explanations: [],
  };
  return withTotals(documentOf(readDocument(document, layout)), layout);
}

const changed = (document, change) => {
  const copy = structuredClone(document);
  change(copy);
  return copy;
};

const body = (text) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
const chapter = (document, code) => document.sections.find((section) => section.chapter === code);

/** @returns each document by the name of its file, with what it is about */
export function interopReports(model) {
  const { v2019, v2021 } = model.layouts;
  const figures = {
    'applications.newRequests.naturalPerson': 5,
    'applications.newRequests.commercialEnterprise': 2,
    'applications.carriedOver.naturalPerson': 1,
    'applications.granted.naturalPerson': 4,
    'applications.granted.commercialEnterprise': 2,
    'applications.carriedForward.naturalPerson': 2,
    'remedies.reconsideration.upheld': 1,
  };
  const current = complete(model, v2021, { ...figures, 'proactive.administrativeFees.amount': 0.123456 });
  const former = complete(model, v2019, figures);
  return [
    ['zeros', 'Zeros are figures: a report of zeros adds up.', complete(model, v2021)],
    ['current-layout', 'Figures in the layout from 2021 on that add up; an amount with six places.', current],
    ['former-layout', 'Figures in the layout of 2019 and 2020 that add up.', former],
    [
      'row-total',
      'A row whose total is not the sum of its columns.',
      changed(current, ({ applications }) => {
        applications.newRequests.total += 1;
      }),
    ],
    [
      'balance',
      'A column in which requests and results differ.',
      changed(current, ({ applications }) => {
        applications.newRequests.naturalPerson += 1;
        applications.newRequests.total += 1;
      }),
    ],
    [
      'remedies-total',
      'Outcomes of reconsideration that do not make their total.',
      changed(current, ({ remedies }) => {
        remedies.reconsideration.total = 9;
      }),
    ],
    [
      'blank',
      'Blank is not zero: what needs the cell cannot be judged.',
      changed(current, ({ applications }) => {
        applications.granted.naturalPerson = null;
      }),
    ],
    [
      'no-figures',
      'A table that is not there at all is blank in every cell.',
      changed(current, (document) => {
        delete document.remedies;
      }),
    ],
    [
      'no-chapter',
      'A chapter is missing.',
      changed(current, (document) => {
        document.sections = document.sections.filter((section) => section.chapter !== 'problems');
      }),
    ],
    [
      'text-and-table',
      'The text speaks of another number of requests than the table.',
      changed(current, (document) => {
        chapter(document, 'overview').body = body('2021年，本机关共收到政府信息公开申请9件。');
      }),
    ],
    [
      'identity-number',
      'The text holds the number of an identity card (of nobody: the day of birth lies in 1900).',
      changed(current, (document) => {
        chapter(document, 'overview').body = body('申请人身份证号为110101190001010014。');
      }),
    ],
    [
      'marks',
      'Text with marks that JSON writers treat differently: quotes, a line separator, a character outside the BMP.',
      changed(current, (document) => {
        document.title = '“示例”局 "2021" 年\\报告\u2028𠮷';
      }),
    ],
    [
      'unordered',
      'Keys in another order, blanks left out: the same canonical form as current-layout.',
      Object.fromEntries(Object.entries(current).reverse()),
    ],
    [
      'malformed',
      'An unknown row, a fraction of a case, a negative count, a string for a number: refused with their paths.',
      changed(current, ({ applications }) => {
        applications.unknown = { total: 1 };
        applications.granted.total = 1.5;
        applications.newRequests.total = -1;
        applications.newRequests.naturalPerson = '5';
      }),
    ],
  ].map(([name, about, document]) => ({ name, about, document }));
}
