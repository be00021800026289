import { reportUid } from '../../uids';
import type { Action } from './document-action';
import { type ThrowAway, useThrowAway } from './useThrowAway';

/** Strapi's own action; on reports, its confirmation sends the revision that the person sees. */
export function throwingAway(own: Action, removal: ThrowAway): Action {
  const action: Action = (props) => {
    const throwAway = useThrowAway(removal, props);
    const description = own(props);
    if (props.model !== reportUid || !description?.dialog) return description;
    return { ...description, dialog: { ...description.dialog, onConfirm: throwAway } };
  };
  return Object.assign(action, { type: own.type, position: own.position });
}
