import { usePersistentState } from '@strapi/strapi/admin';
import { pluginId } from '../../uids';

export interface Chosen {
  readonly organization?: string;
  readonly year?: number;
  readonly isCompared?: boolean;
}

/** What a person chose in a widget, remembered in their browser. */
export function useChosen(widget: string): readonly [Chosen, (change: Chosen) => void] {
  const [chosen, setChosen] = usePersistentState<Chosen>(`${pluginId}:widget:${widget}`, {});
  return [chosen, (change) => setChosen({ ...chosen, ...change })];
}
