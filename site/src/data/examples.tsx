import type { Child } from 'hono/jsx';
import { type Label, label } from '../../../src/plugins/disclosure/model';
import type { Visit } from '../serving/page';

const words = {
  title: label('示例', 'Examples'),
  verify: label('自行核验一份报告', 'Verify a report yourself'),
  verifyWhat: label(
    '登记的指纹是报告规范化 JSON（RFC 8785）的 SHA-256。从接口的应答中去掉登记信息，规范化后计算，应与 digest 相同。',
    'The recorded fingerprint is SHA-256 of the canonical JSON (RFC 8785) of the report. Leave out of an answer what the record adds, bring it into canonical form, and the result equals digest.',
  ),
} satisfies Record<string, Label>;

const curl = (base: string, year: number): string => `# the newest version of every report of a year
curl '${base}/publications?year=${year}'

# requests received, by year
curl '${base}/statistics?cell=applications.newRequests.total&groupBy=year'`;

const typescript = (
  base: string,
  year: number,
): string => `const response = await fetch('${base}/publications?year=${year}&pageSize=100');
const { data } = await response.json();
for (const { organization, title, version } of data) console.log(organization.name, title, version);`;

const python = (base: string, year: number): string => `import pandas as pd
cells = pd.read_csv("${base}/publications.csv?year=${year}")
print(cells.head())`;

const verify = (base: string): string => `import hashlib, json, urllib.request

with urllib.request.urlopen("${base}/publications/CODE/YEAR") as answer:
    report = json.load(answer)
digest = report["digest"]
for name in ["version", "publishedAt", "digest", "link", "note", "previousVersion"]:
    del report[name]
report["organization"] = {"code": report["organization"]["code"]}
# enough for RFC 8785 here, since names are ASCII; amounts with many places need an RFC 8785 library
text = json.dumps(report, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
print(hashlib.sha256(text.encode()).hexdigest() == digest)`;

/** How to ask the API, in three languages that people use. */
export function Examples({ visit: { say, configuration }, year }: { visit: Visit; year: number }): Child {
  const base = `${configuration.address}/api/disclosure`;
  const examples = [
    { name: 'curl', text: curl(base, year) },
    { name: 'TypeScript', text: typescript(base, year) },
    { name: 'Python', text: python(base, year) },
  ];
  return (
    <section aria-labelledby="examples">
      <h2 id="examples">{say(words.title)}</h2>
      {examples.map(({ name, text }) => (
        <>
          <h3>{name}</h3>
          <Code name={name} text={text} />
        </>
      ))}
    </section>
  );
}

export function VerifyExample({ visit: { say, configuration } }: { visit: Visit }): Child {
  return (
    <section aria-labelledby="verify">
      <h2 id="verify">{say(words.verify)}</h2>
      <p class="prose">{say(words.verifyWhat)}</p>
      <Code name={say(words.verify)} text={verify(`${configuration.address}/api/disclosure`)} />
    </section>
  );
}

/** Scrolls sideways where it has to, so that it takes the keyboard's focus. */
function Code({ name, text }: { name: string; text: string }): Child {
  return (
    <section aria-label={name} class="code">
      <pre tabindex={0}>
        <code>{text}</code>
      </pre>
    </section>
  );
}
