import type { Child } from 'hono/jsx';
import { type Label, label } from '../../../src/plugins/disclosure/model';
import { inLanguage, languageNames, languageTags } from '../language';
import type { Visit } from '../serving/page';
import { type TextSize, textSizes } from '../serving/text-size';
import { frameWords } from './words';

const sections = [
  { path: '/', name: frameWords.home },
  { path: '/compare', name: frameWords.compare },
  { path: '/statistics', name: frameWords.statistics },
  { path: '/data', name: frameWords.data },
];

const sizeNames: Readonly<Record<TextSize, Label & { sign: Label }>> = {
  normal: { zh: '标准字号', en: 'Normal text', sign: label('标准', 'A') },
  large: { zh: '大字号', en: 'Large text', sign: label('大字', 'A+') },
  larger: { zh: '特大字号', en: 'Very large text', sign: label('特大', 'A++') },
};

export function Header({ visit, mark }: { visit: Visit; mark: string }): Child {
  const { say, to, configuration, path } = visit;
  const [current] = path.split('?');
  return (
    <header class="masthead">
      <div class="masthead-line">
        <a class="masthead-name" href={to('/')}>
          <img src={mark} alt="" width="36" height="36" />
          <span>{say(configuration.title)}</span>
        </a>
        <div class="masthead-tools">
          <TextSizes visit={visit} />
          <Languages visit={visit} />
        </div>
      </div>
      <nav aria-label={say(frameWords.navigation)}>
        <ul>
          {sections.map((section) => (
            <li>
              <a href={to(section.path)} aria-current={section.path === current ? 'page' : undefined}>
                {say(section.name)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

/** Buttons of a form, so that the choice is remembered without a script. */
function TextSizes({ visit: { say, to, path, textSize } }: { visit: Visit }): Child {
  return (
    <form class="sizes" method="post" action="/text-size" aria-label={say(frameWords.textSize)}>
      <input type="hidden" name="back" value={to(path)} />
      {textSizes.map((size) => (
        <button
          type="submit"
          name="size"
          value={size}
          aria-pressed={size === textSize ? 'true' : 'false'}
          class={`size-${size}`}
        >
          <span aria-hidden="true">{say(sizeNames[size].sign)}</span>
          <span class="unseen">{say(sizeNames[size])}</span>
        </button>
      ))}
    </form>
  );
}

function Languages({ visit: { configuration, language, path, say } }: { visit: Visit }): Child {
  if (configuration.languages.length < 2) return null;
  return (
    <nav class="languages" aria-label={say(frameWords.language)}>
      {configuration.languages
        .filter((other) => other !== language)
        .map((other) => (
          <a href={inLanguage(other, path)} lang={languageTags[other]} hreflang={languageTags[other]}>
            {languageNames[other]}
          </a>
        ))}
    </nav>
  );
}
