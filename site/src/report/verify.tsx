import type { Child } from 'hono/jsx';
import { type Label, label } from '../../../src/plugins/disclosure/model';
import type { Publication } from '../api/answers';
import type { Visit } from '../serving/page';

const words = {
  title: label('核验这份报告', 'Verify this report'),
  what: label(
    '每份报告发布时都会计算一个“数字指纹”，并记入不能改写的发布记录。只要改动一个字，指纹就会不同。',
    'When a report is published, its digital fingerprint goes into a record that cannot be rewritten. A change of one character gives another fingerprint.',
  ),
  start: label('在我的浏览器中核验', 'Verify in my browser'),
  working: label('正在核验……', 'Verifying …'),
  whole: label(
    '一致。您的浏览器重新计算了报告全文的指纹，与发布时登记的相同：这份报告自发布以来没有改动。',
    'It matches. Your browser computed the fingerprint of the whole report anew, and it is the one that was recorded: the report is unchanged since its publication.',
  ),
  changed: label(
    '不一致。您的浏览器算出的指纹与登记的不同，请勿采信这份内容，并告知网站管理者。',
    'It differs. The fingerprint that your browser computed is not the one that was recorded. Do not rely on this text, and tell whoever runs the site.',
  ),
  failed: label(
    '暂时不能核验：取不到报告，或者浏览器只在 HTTPS 网站上提供计算功能。',
    'It cannot be verified just now: the report could not be fetched, or the browser computes fingerprints on HTTPS sites alone.',
  ),
  computed: label('浏览器算出的指纹', 'Computed here'),
  digest: label('登记的指纹（SHA-256）', 'Recorded fingerprint (SHA-256)'),
  link: label('在发布记录中的环节值', 'Link in the chain of the record'),
  linkWhat: label(
    '环节值由上一环节值与本报告的指纹等算出，环环相扣：改动任何一份已发布的报告，其后的环节值都会改变。抄下它，将来可以据此核对。',
    'The link is computed from the link before and this fingerprint, so that a change to any published report changes every link after it. Note it down, and you can compare it later.',
  ),
  byHand: label(
    '也可以自行计算：下载 JSON，按 RFC 8785 规范化后计算 SHA-256。方法见“数据”页。',
    'You can compute it yourself: download the JSON, bring it into the form of RFC 8785, and take SHA-256. The data page shows how.',
  ),
} satisfies Record<string, Label>;

/** What the browser recomputes, in words. The script fills in what it found; without it the facts stand all the same. */
export function Verify({ visit: { say, to }, report }: { visit: Visit; report: Publication }): Child {
  const { organization, year, version, digest, link } = report;
  const source = `/api/disclosure/publications/${encodeURIComponent(organization.code)}/${year}.json?version=${version}`;
  return (
    <section aria-labelledby="verify" class="verify" data-verify={source} data-digest={digest}>
      <h2 id="verify">{say(words.title)}</h2>
      <p>{say(words.what)}</p>
      <button type="button" class="button" data-verify-start hidden>
        {say(words.start)}
      </button>
      <output>
        {(['working', 'whole', 'changed', 'failed'] as const).map((outcome) => (
          <p data-outcome={outcome} class={`outcome ${outcome}`} hidden>
            {say(words[outcome])}
          </p>
        ))}
      </output>
      <dl class="facts codes">
        <dt data-computed-name hidden>
          {say(words.computed)}
        </dt>
        <dd data-computed hidden />
        <dt>{say(words.digest)}</dt>
        <dd>
          <code>{digest}</code>
        </dd>
        <dt>{say(words.link)}</dt>
        <dd>
          <code>{link}</code>
        </dd>
      </dl>
      <p class="small">{say(words.linkWhat)}</p>
      <p class="small">
        {say(words.byHand)} <a href={`${to('/data')}#verify`}>→</a>
      </p>
    </section>
  );
}
