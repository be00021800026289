import { Widget } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';

interface WidgetStatesProps<Data> {
  readonly query: { readonly data?: Data | undefined; readonly isLoading: boolean; readonly error?: unknown };
  readonly isEmpty: (data: Data) => boolean;
  readonly empty: string;
  readonly children: (data: Data) => ReactNode;
}

const isForbidden = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'status' in error && error.status === 403;

/** The four states that every widget has: loading, error, empty and data. */
export function WidgetStates<Data>({ query, isEmpty, empty, children }: WidgetStatesProps<Data>) {
  const { data, isLoading, error } = query;
  if (isLoading) return <Widget.Loading />;
  if (isForbidden(error)) return <Widget.NoPermissions />;
  if (error || data === undefined) return <Widget.Error />;
  if (isEmpty(data)) return <Widget.NoData>{empty}</Widget.NoData>;
  return children(data);
}
