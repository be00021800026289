/** A report that nobody asked for since the chain last grew: answered with one look at the database, ahead of Koa. */
import type { IncomingMessage } from 'node:http';
import type { Core } from '@strapi/strapi';
import { boundedCache } from '../services/record/bounded-cache';
import { newestWithHead } from '../services/record/newest-with-head';
import { type Answer, type Encoding, worthCompressing } from './answer';
import type { AnswersAhead, Sent } from './replay';
import { storedAnswer } from './resources/publication';

/** The request headers by which forms differ. A request with a condition is left to the stack. */
const chosenBy = ['accept', 'accept-encoding', 'origin'] as const;
const conditions = ['if-none-match', 'if-modified-since'] as const;

/** Characters of what a form is kept by. */
const longestKey = 700;

/** How a report is sent to everybody who asks in one way. */
interface Form {
  readonly encoding: Encoding;
  /** Names and values in turn, but for those that each report says for itself. */
  readonly headers: readonly string[];
}

interface Asked {
  readonly organization: string;
  readonly year: number;
  /** By what the form is kept. */
  readonly key: string;
}

/** What a header is of a report. */
const own: Readonly<Record<string, (report: Answer, body: Buffer) => string>> = {
  etag: ({ etag }) => etag,
  'last-modified': ({ lastModified }) => lastModified?.toUTCString() ?? '',
  'content-length': (_report, body) => String(body.length),
};

async function inForm({ encoding, headers }: Form, report: Answer): Promise<Sent> {
  const body = await report.in(encoding);
  const said = headers.map((text, at) => (at % 2 === 0 ? text : (own[headers[at - 1] ?? '']?.(report, body) ?? text)));
  return { status: 200, headers: said, body };
}

/** The form of a response, if it is that of a report as JSON, and tells all that others have to say. */
function formOf({ status, headers, body }: Sent): Form | undefined {
  const said = new Map(headers.flatMap((text, at) => (at % 2 === 0 ? [[text, headers[at + 1] ?? ''] as const] : [])));
  const isWhole = status === 200 && body && Object.keys(own).every((name) => said.has(name));
  if (!isWhole || !said.get('content-type')?.startsWith('application/json')) return undefined;
  const encoding = (said.get('content-encoding') ?? 'identity') as Encoding;
  return encoding === 'identity' && body.length < worthCompressing ? undefined : { encoding, headers };
}

/**
 * Answers reports as JSON in the forms that were seen: whoever asks first in some way is answered by the whole stack, and
 * what that said of one report is said of the others, but for ETag, date and length. The stack keeps what needs more than
 * a row: a withdrawal, an error, a condition, a report too young to name its date.
 *
 * @param prefix where the record begins, such as `/api/disclosure/publications`
 */
export function firstReads(strapi: Core.Strapi, prefix: string): AnswersAhead {
  const forms = boundedCache<Form>(({ headers }) => headers.reduce((sum, text) => sum + text.length * 2, 0));
  const below = /^\/([\w-]+)\/(\d{4})(\.json)?$/;

  /** Which report a request asks for, if it asks for nothing else. */
  function askedBy({ url = '', headers }: IncomingMessage): Asked | undefined {
    const [, organization, year, suffix = ''] = below.exec(url.slice(prefix.length)) ?? [];
    if (organization === undefined || conditions.some((name) => headers[name] !== undefined)) return undefined;
    const key = [suffix, ...chosenBy.map((name) => headers[name] ?? '\0')].join('\n');
    return key.length > longestKey ? undefined : { organization, year: Number(year), key };
  }

  return {
    look(request) {
      const asked = askedBy(request);
      const form = asked && forms.get(asked.key);
      if (!form) return undefined;
      return async () => {
        const found = await newestWithHead(strapi.db.connection, asked.organization, asked.year);
        if (!found) return undefined;
        const report = await storedAnswer(strapi, found.row);
        if (!report.lastModified || report.body.length < worthCompressing) return undefined;
        return { head: found.head, sent: await inForm(form, report) };
      };
    },

    learn(request, sent) {
      const asked = askedBy(request);
      const form = asked && formOf(sent);
      if (form) forms.set(asked.key, form);
    },
  };
}
