import { LRUCache } from 'lru-cache';
import { reportYears } from '../../../src/plugins/disclosure/model';
import { ApiRefusal, ApiUnreachable, type RefusalDetails } from './errors';
import { SharedQuestion } from './shared-question';

/**
 * How long an answer holds. What comes from the public record holds until the record goes on; names of organizations,
 * deadlines and layouts hold for a while.
 */
export type AnswerSource = 'record' | 'directory';

/** Milliseconds for which an answer of the directory holds. */
export const directoryLifetime = 30_000;

/** Milliseconds: for the end of the record, for an answer, and between two questions to an API that is down. */
const patience = { head: 2_500, answer: 8_000, pause: 1_000 };

/** Bytes of answers kept. */
const mostKept = 32 * 2 ** 20;

/** An address whose answer changes only as the record goes on, and tells how it ends. */
const headAddress = `/api/disclosure/statistics?cell=applications.newRequests.total&year=${reportYears.last}`;

interface Kept {
  head: string;
  at: number;
  etag: string | null;
  value: unknown;
}

/** Asks the API, and keeps its answers as long as they hold. */
export class ApiClient {
  private readonly kept = new LRUCache<string, Kept & { size: number }>({
    maxSize: mostKept,
    sizeCalculation: ({ size }) => size,
  });
  private readonly heads = new SharedQuestion(() => this.askHead());
  private knownHead: { etag: string | null; head: string } | undefined;
  private pausedUntil = 0;

  constructor(private readonly address: string) {}

  /**
   * The end of the record's chain. As long as it stays, nothing was published, corrected or withdrawn.
   *
   * @throws ApiUnreachable
   */
  head(): Promise<string> {
    return this.heads.ask();
  }

  /**
   * An answer as of an end of the record or later.
   *
   * @param path from `/api` on
   * @throws ApiRefusal, ApiUnreachable
   */
  async get<Answer>(path: string, source: AnswerSource, head: string): Promise<Answer> {
    const kept = this.kept.get(path);
    const holds = kept && (source === 'record' ? kept.head === head : Date.now() - kept.at < directoryLifetime);
    if (holds) return kept.value as Answer;
    const at = Date.now();
    const response = await this.ask(path, patience.answer, kept?.etag);
    const text = response.status === 304 ? undefined : await bodyOf(response);
    if (text === undefined && kept) {
      this.kept.set(path, { ...kept, head, at });
      return kept.value as Answer;
    }
    const value = read(text ?? '');
    if (!response.ok) throw refusalOf(response.status, value);
    const etag = response.headers.get('etag');
    this.kept.set(path, { head, at, etag, value, size: (text ?? '').length * 2 + path.length + 1 });
    return value as Answer;
  }

  /** The API's own answer, to be passed on as it is. */
  async pass(path: string, init: RequestInit): Promise<Response> {
    try {
      return await fetch(this.address + path, { ...init, redirect: 'manual' });
    } catch (cause) {
      throw new ApiUnreachable('The API does not answer', { cause });
    }
  }

  private async askHead(): Promise<string> {
    if (Date.now() < this.pausedUntil) throw new ApiUnreachable('The API did not answer a moment ago');
    try {
      return await this.readHead();
    } catch (error) {
      this.pausedUntil = Date.now() + patience.pause;
      throw error;
    }
  }

  private async readHead(): Promise<string> {
    const response = await this.ask(headAddress, patience.head, this.knownHead?.etag);
    const text = await bodyOf(response);
    if (response.status === 304 && this.knownHead) return this.knownHead.head;
    if (!response.ok) throw new ApiUnreachable(`The API answered ${response.status}`);
    const { meta } = read(text) as { meta: { head: string | null } };
    this.knownHead = { etag: response.headers.get('etag'), head: meta.head ?? 'empty' };
    return this.knownHead.head;
  }

  private async ask(path: string, milliseconds: number, etag: string | null | undefined): Promise<Response> {
    const headers: Record<string, string> = { Accept: 'application/json' };
    if (etag) headers['If-None-Match'] = etag;
    try {
      const signal = AbortSignal.timeout(milliseconds);
      const response = await fetch(this.address + path, { headers, signal, redirect: 'error' });
      if (response.status < 500 && response.status !== 429) return response;
      await response.body?.cancel();
      throw new ApiUnreachable(`The API answered ${response.status}`);
    } catch (cause) {
      throw cause instanceof ApiUnreachable ? cause : new ApiUnreachable('The API does not answer', { cause });
    }
  }
}

async function bodyOf(response: Response): Promise<string> {
  try {
    return await response.text();
  } catch (cause) {
    throw new ApiUnreachable('The API broke off', { cause });
  }
}

function read(text: string): unknown {
  try {
    return JSON.parse(text === '' ? 'null' : text);
  } catch (cause) {
    throw new ApiUnreachable('The API answered something that is no JSON', { cause });
  }
}

function refusalOf(status: number, value: unknown): ApiRefusal {
  const { error } = (value ?? {}) as { error?: { message?: string; details?: RefusalDetails } };
  return new ApiRefusal(status, error?.message ?? '', error?.details ?? {});
}
