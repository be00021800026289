import type { Child } from 'hono/jsx';
import type { Visit } from '../serving/page';
import { frameWords } from './words';

export function Footer({ visit: { say, to } }: { visit: Visit }): Child {
  return (
    <footer class="colophon">
      <div class="colophon-line">
        <p>{say(frameWords.about)}</p>
        <ul>
          <li>
            <a href={to('/data')}>{say(frameWords.openData)}</a>
          </li>
          <li>
            <a href={to('/feed.xml')}>{say(frameWords.feed)}</a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
