import type { Child } from 'hono/jsx';
import type { Label, Language } from '../../../src/plugins/disclosure/model';
import type { RecordView } from '../api/record';
import type { SiteConfiguration } from '../configuration';
import type { TextSize } from './text-size';

/** Somebody who looks at a page. */
export interface Visit {
  language: Language;
  /** Path parameters, decoded. */
  parameters: Readonly<Record<string, string>>;
  /** Those query parameters that the page takes; absent ones are empty. */
  query: Readonly<Record<string, string>>;
  /** The path without the language, with the query. */
  path: string;
  textSize: TextSize;
  configuration: SiteConfiguration;
  record: RecordView;
  say(label: Label): string;
  /** The address of another page in the same language. */
  to(path: string): string;
}

/** What a page says. The frame around it is the same for all. */
export interface Content {
  title: string;
  description: string;
  body: Child;
  status?: number;
  /** Path of the address that search engines should keep, where it differs from the page's own. */
  canonical?: string;
  /** Search results and the like are no pages of their own to search engines. */
  isIndexed?: boolean;
  /** Path of an Atom feed, besides that of the whole site. */
  feed?: string;
  /** Names of scripts among the assets; the page works without. */
  scripts?: readonly string[];
  /** Facts for machines, as schema.org names them. */
  facts?: object;
}

/** Another page that the visitor is sent to. */
export interface Elsewhere {
  elsewhere: string;
}

/** A file for machines: a feed, or what search engines ask for. */
export interface File {
  file: string;
  type: string;
}

/** A page of the site, as a row of the table of pages. */
export interface SitePage {
  /** As Hono writes patterns, without the language. */
  pattern: string;
  /** The query parameters that the page takes; it never hears of others. */
  query: readonly string[];
  show(visit: Visit): Promise<Content | Elsewhere | File>;
}

/** The visitor asked for something that no page can show. */
export class Unusable extends Error {
  constructor(readonly said: Label) {
    super(said.en);
  }
}

/** No page stands at the address. */
export class NotThere extends Error {}
