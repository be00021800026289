/**
 * The edit view of a report, in the order of the printed form: the head, then each chapter with heading, text and
 * table. Strapi hands over its own arrangement of fields. Inputs of this plugin take the place of its tables and
 * chapters.
 */
import { layouts, organizationKinds, sectionsOf } from '#model';
import { pluginId } from '../../uids';

/** A field as the Content Manager arranges it, as far as it is looked at here. */
export interface EditField {
  readonly name: string;
  readonly label: string;
  readonly type: string;
  readonly size: number;
  readonly attribute: Readonly<Record<string, unknown>>;
  readonly [key: string]: unknown;
}

/** Panels of rows of fields. */
type Panels = readonly (readonly (readonly EditField[])[])[];

export interface EditLayout {
  readonly layout: Panels;
  readonly [key: string]: unknown;
}

/** Inputs of this plugin, by the name under which they are registered. */
export const inputs = {
  organization: 'organization',
  year: 'year',
  layout: 'layout',
  kind: 'kind',
  code: 'code',
  day: 'day',
  members: 'members',
  plain: 'plain',
  chapter: 'chapter',
  chapterTable: 'chapter-table',
  desk: 'desk',
} as const;

type InputName = (typeof inputs)[keyof typeof inputs];

/** Shown elsewhere or of no use to people: explanations stand in the findings panel. */
const hidden = new Set(['stage', 'revision', 'explanations', 'sections', 'proactive', 'applications', 'remedies']);

const headSizes: Readonly<Record<string, number>> = { organization: 5, year: 3, layout: 4, title: 8, sourceUrl: 4 };

/** Lines of text, which are closed where the rest of the report is. */
const plain = new Set(['title', 'sourceUrl']);

const placesForChapters = Math.max(...Object.values(layouts).map((layout) => sectionsOf(layout).length));

const withInput = (field: EditField, input: InputName): EditField => ({
  ...field,
  size: headSizes[field.name] ?? 12,
  attribute: { ...field.attribute, customField: `plugin::${pluginId}.${input}` },
});

/** Fields of an organization that have an input of their own. */
const organizationInputs: Readonly<Record<string, InputName>> = {
  kind: inputs.kind,
  code: inputs.code,
  deadline: inputs.day,
  submissionDeadline: inputs.day,
  members: inputs.members,
};

function withOwnInput(field: EditField): EditField {
  const input = organizationInputs[field.name];
  return input ? { ...withInput(field, input), size: field.size } : field;
}

const isInput = (name: string): name is InputName => Object.values<string>(inputs).includes(name);

const isReport = (fields: readonly EditField[]): boolean =>
  fields.some(({ attribute }) => attribute.component === 'report.application-row');

/** Organizations are told by the kinds that they may be of. */
const isOrganization = (fields: readonly EditField[]): boolean =>
  fields.some(
    ({ name, attribute }) =>
      name === inputs.kind && Array.isArray(attribute.enum) && attribute.enum.includes(organizationKinds[0]),
  );

/** A field of a section. The name is Strapi's path to the value, so that its permissions apply. */
const sectionField = (place: number, attribute: string, more: Partial<EditField>): EditField => ({
  name: `sections.${place}.${attribute}`,
  label: '',
  hint: '',
  placeholder: '',
  type: 'string',
  size: 12,
  required: false,
  disabled: false,
  visible: true,
  unique: false,
  attribute: { type: 'string' },
  ...more,
});

/**
 * The row of the desk, below the report's head: notices, and the dialogs that open over the form. Whoever may read a
 * part of a section sees it.
 */
const deskRow: EditField[] = [
  withInput(sectionField(0, 'chapter', { name: 'sections', type: 'component' }), inputs.desk),
];

function chapterPanel(place: number): EditField[][] {
  const chapter = withInput(sectionField(place, 'heading', { attribute: { type: 'string', place } }), inputs.chapter);
  const body = sectionField(place, 'body', { type: 'blocks', label: 'body', attribute: { type: 'blocks' } });
  const table = withInput(
    sectionField(place, 'chapter', { attribute: { type: 'string', place } }),
    inputs.chapterTable,
  );
  return [[chapter], [body], [table]];
}

function headPanel(fields: readonly EditField[]): EditField[][] {
  const shown = fields
    .filter(({ name }) => !hidden.has(name))
    .map((field) => {
      const input = plain.has(field.name) ? inputs.plain : field.name;
      return isInput(input) ? withInput(field, input) : { ...field, size: headSizes[field.name] ?? field.size };
    });
  const order = Object.keys(headSizes);
  const rank = ({ name }: EditField) => (order.includes(name) ? order.indexOf(name) : order.length);
  const rows: EditField[][] = [];
  let room = 0;
  for (const field of shown.sort((one, other) => rank(one) - rank(other))) {
    if (room < field.size) {
      rows.push([]);
      room = 12;
    }
    rows.at(-1)?.push(field);
    room -= field.size;
  }
  return rows;
}

const known = new WeakMap<EditLayout, EditLayout>();

/** The same object for each call with the same layout, since Strapi renders anew whenever it changes. */
export function ownEditLayout(editLayout: EditLayout): EditLayout {
  const fields = editLayout.layout.flat(2);
  const make = isReport(fields) ? reportPanels : isOrganization(fields) ? organizationPanels : undefined;
  if (!make) return editLayout;
  const made = known.get(editLayout) ?? { ...editLayout, layout: make(editLayout.layout) };
  known.set(editLayout, made);
  return made;
}

const reportPanels = (panels: Panels): Panels => [
  [...headPanel(panels.flat(2)), deskRow],
  ...Array.from({ length: placesForChapters }, (_, place) => chapterPanel(place)),
];

/** An organization keeps its arrangement; what people may get wrong there says what it wants. */
const organizationPanels = (panels: Panels): Panels => panels.map((panel) => panel.map((row) => row.map(withOwnInput)));
