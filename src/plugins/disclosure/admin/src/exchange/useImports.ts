import { getFetchClient } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import type { ImportPreviewResponse } from '../../../contracts';
import { isRecord } from '../../../model';
import { useOrganizationsQuery, useReportForMutation, useSaveReportMutation } from '../api/desk';
import { payloadOf } from '../desk/payload';
import type { FormValues } from '../report/report-state';
import { useWords } from '../words';
import { type ImportItem, isReady, organizationIn, valuesOf, withChange, yearIn } from './items';

/** Reads files one after another and makes drafts of them. */
export function useImports() {
  const { say } = useWords();
  const { data: organizations } = useOrganizationsQuery();
  const [items, setItems] = useState<readonly ImportItem[]>([]);
  const [save] = useSaveReportMutation();
  const [find] = useReportForMutation();
  const count = useRef(0);
  const change = (id: number, part: Partial<ImportItem>) => setItems((list) => withChange(list, id, part));
  const messageOf = (error: unknown): string =>
    (error instanceof Error || isRecord(error)) && typeof error.message === 'string'
      ? error.message
      : say('import.failed');

  async function read({ id, file }: ImportItem): Promise<void> {
    change(id, { state: 'reading' });
    const form = new FormData();
    form.append('files', file, file.name);
    try {
      const { data } = await getFetchClient().post<ImportPreviewResponse>('/disclosure/imports/preview', form);
      change(id, { state: 'read', preview: data.data, values: valuesOf(data.data, organizations ?? []) });
    } catch (error) {
      change(id, { state: 'failed', message: messageOf(error) });
    }
  }

  const next = items.some(({ state }) => state === 'reading')
    ? undefined
    : items.find((one) => one.state === 'waiting');
  useEffect(() => {
    if (next && organizations) void read(next);
  }, [next, organizations]);

  async function write(values: FormValues): Promise<Partial<ImportItem>> {
    const { organization, ...data } = payloadOf(values);
    const draft = await find({ organization: organizationIn(values) ?? '', year: yearIn(values) ?? 0 }).unwrap();
    const saved = draft
      ? await save({ documentId: draft.documentId, data: { ...data, revision: draft.revision } }).unwrap()
      : await save({ documentId: undefined, data: { ...data, organization } }).unwrap();
    return { state: draft ? 'updated' : 'created', documentId: saved.data.documentId };
  }

  /** Writes a draft through the Content Manager, as the edit view does. Another draft of the same report is updated. */
  async function create(item: ImportItem): Promise<void> {
    const { id, values } = item;
    if (!values || !isReady(item)) return;
    change(id, { state: 'creating', message: undefined });
    try {
      change(id, await write(values));
    } catch (error) {
      change(id, { state: 'refused', message: messageOf(error) });
    }
  }

  return {
    items,
    add: (files: Iterable<File>) => {
      const added = [...files].map((file): ImportItem => {
        count.current += 1;
        return { id: count.current, file, state: 'waiting' };
      });
      setItems((list) => [...list, ...added]);
      return added[0]?.id;
    },
    remove: (id: number) => setItems((list) => list.filter((item) => item.id !== id)),
    keep: (id: number, values: ImportItem['values']) => change(id, { values }),
    create,
    async createAll(): Promise<void> {
      for (const item of items.filter(isReady)) await create(item);
    },
  };
}
