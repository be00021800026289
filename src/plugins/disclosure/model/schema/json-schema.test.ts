import Ajv from 'ajv/dist/2020';
import fc from 'fast-check';
import { arbitraryDocument, completeDocument } from '#fixtures/documents';
import { jsonSchema, layoutCodes, layouts } from '..';

const validator = (code: (typeof layoutCodes)[number]) => new Ajv().compile(jsonSchema(layouts[code]));

test.each(layoutCodes)('any well-formed %s document is valid', (code) => {
  const validate = validator(code);
  fc.assert(
    fc.property(arbitraryDocument(layouts[code]), (document) => {
      validate(document);
      expect(validate.errors).toBeNull();
    }),
  );
});

const complete = completeDocument(layouts.v2021);

test.each([
  ['a negative count', { remedies: { reconsideration: { total: -1 } } }],
  ['a fraction', { remedies: { reconsideration: { total: 0.5 } } }],
  ['a row of another layout', { applications: { otherHandling: { total: 1 } } }],
  ['a column of another layout', { proactive: { regulations: { made: 1 } } }],
  ['another layout', { layout: 'v2019' }],
  ['a year before the regulation', { year: 2018 }],
  ['an image', { sections: [{ chapter: 'overview', body: [{ type: 'image' }] }] }],
  ['an unknown chapter', { sections: [{ chapter: 'foreword' }] }],
])('%s is invalid', (_, change) => {
  const validate = validator('v2021');
  expect(validate(complete)).toBe(true);
  expect(validate({ ...complete, ...change })).toBe(false);
});

test('rows and columns are described in both languages', () => {
  expect(jsonSchema(layouts.v2021)).toMatchObject({
    properties: {
      applications: {
        properties: {
          newRequests: {
            title: '一、本年新收政府信息公开申请数量',
            description: 'New applications received this year',
            properties: { naturalPerson: { title: '自然人' } },
          },
        },
      },
    },
  });
});
