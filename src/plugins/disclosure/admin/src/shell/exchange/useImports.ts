import { getFetchClient } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import type { ImportPreviewResponse } from '#contracts';
import { fromRows, isRecord } from '#model';
import {
  useOrganizationsQuery,
  useReportForMutation,
  useSaveReportMutation,
  useStoredReportMutation,
} from '../../api/desk';
import { payloadOf } from '../../form/payload';
import type { FormValues } from '../../form/report-state';
import { useWords } from '../../words';
import {
  type ExistingDraft,
  type ImportItem,
  isNew,
  isReady,
  organizationIn,
  rowsOf,
  valuesOf,
  wantedReport,
  withChange,
  yearIn,
} from './items';

/** Reads files one after another and makes drafts of them. */
export function useImports() {
  const { say } = useWords();
  const { data: organizations } = useOrganizationsQuery();
  const [items, setItems] = useState<readonly ImportItem[]>([]);
  const [save] = useSaveReportMutation();
  const [find] = useReportForMutation();
  const [readStored] = useStoredReportMutation();
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
      const { data } = await getFetchClient().post<ImportPreviewResponse>(
        '/disclosure/imports/preview?trace=true',
        form,
      );
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

  /** What is there already of the organization and year that the form names. */
  async function existingFor(values: FormValues): Promise<ExistingDraft | null> {
    const found = await find({ organization: organizationIn(values) ?? '', year: yearIn(values) ?? 0 }).unwrap();
    if (!found) return null;
    const { documentId, status } = found;
    const stored = await readStored(documentId).unwrap();
    const revision = typeof stored.revision === 'number' ? stored.revision : undefined;
    const isPublished = status !== undefined && status !== 'draft';
    return { documentId, revision, isPublished, document: fromRows(stored) };
  }

  const unknown = items.find(
    (item) =>
      (item.state === 'read' || item.state === 'refused') &&
      wantedReport(item) !== undefined &&
      wantedReport(item) !== item.lookedFor,
  );
  const unknownReport = unknown && wantedReport(unknown);
  useEffect(() => {
    if (unknown?.values) void lookFor(unknown.id, unknown.values, unknownReport);
  }, [unknown?.id, unknownReport]);

  async function lookFor(id: number, values: FormValues, lookedFor: string | undefined): Promise<void> {
    try {
      change(id, { lookedFor, existing: await existingFor(values) });
    } catch (error) {
      change(id, { lookedFor, state: 'refused', message: messageOf(error) });
    }
  }

  /** The draft that was shown is changed; one that has come since is shown first. */
  async function write({ values = {}, existing }: ImportItem): Promise<Partial<ImportItem>> {
    const rows = rowsOf({ values, existing });
    if (existing) {
      const { documentId, revision } = existing;
      await save({ documentId, data: { ...rows, revision } }).unwrap();
      return { state: 'updated', documentId };
    }
    const come = await existingFor(values);
    if (come) return { state: 'refused', existing: come, message: say('import.appeared') };
    const { organization } = payloadOf(values);
    const saved = await save({ documentId: undefined, data: { ...rows, organization } }).unwrap();
    return { state: 'created', documentId: saved.data.documentId };
  }

  /**
   * Writes a draft through the Content Manager, as the edit view does.
   *
   * @returns its document id; `undefined` where it was refused
   */
  async function create(item: ImportItem): Promise<string | undefined> {
    const { id } = item;
    if (!isReady(item)) return undefined;
    change(id, { state: 'creating', message: undefined });
    try {
      const written = await write(item);
      change(id, written);
      return written.documentId;
    } catch (error) {
      // What has changed since is looked at anew.
      change(id, { state: 'refused', message: messageOf(error), lookedFor: undefined });
      return undefined;
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
    confirm: (id: number) => change(id, { isChecked: true }),
    create,
    async createAll(): Promise<void> {
      for (const item of items.filter(isNew)) await create(item);
    },
  };
}
