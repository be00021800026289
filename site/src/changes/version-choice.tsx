import type { Child } from 'hono/jsx';
import { label } from '../../../src/plugins/disclosure/model';
import type { Visit } from '../serving/page';

interface VersionChoiceProps {
  visit: Visit;
  versions: readonly number[];
  from: number;
  to: number;
  path: string;
}

/** Which two versions stand side by side; worth a form once there are three. */
export function VersionChoice({ visit: { say, to: address }, versions, from, to, path }: VersionChoiceProps): Child {
  if (versions.length < 3) return null;
  const choice = (name: string, label: string, chosen: number) => (
    <label>
      <span>{label}</span>
      <select name={name}>
        {versions.map((version) => (
          <option value={version} selected={version === chosen}>
            {version}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <form class="search" method="get" action={address(`${path}/changes`)}>
      {choice('from', say(label('从版本', 'From version')), from)}
      {choice('to', say(label('到版本', 'To version')), to)}
      <button type="submit">{say(label('对照', 'Compare'))}</button>
    </form>
  );
}
