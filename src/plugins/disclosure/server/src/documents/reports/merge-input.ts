import { componentAttributes, type StoredVersion } from '../../services/reports';

const isRow = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/**
 * What a report would say after a write: the stored report with the input laid over it. As in Strapi, a row that names
 * a stored row by its id keeps what the input leaves out; an attribute that the input names replaces the stored rows.
 */
export function mergeInput(stored: StoredVersion | null, data: Record<string, unknown>): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...stored, ...data, organization: stored?.organization ?? null };
  for (const attribute of componentAttributes) {
    const rows = data[attribute];
    if (!Array.isArray(rows)) continue;
    const known = (stored?.[attribute] ?? []) as { id: number }[];
    merged[attribute] = rows.map((row) => {
      const base =
        isRow(row) && row.id !== undefined ? known.find(({ id }) => String(id) === String(row.id)) : undefined;
      return base ? { ...base, ...row } : row;
    });
  }
  return merged;
}
