const opaque = (etag: string) => etag.trim().replace(/^W\//, '');

/**
 * Whether the reader has the answer already. Koa's own test gives up at `Cache-Control: no-cache`, which is said to
 * caches on the way, and which `fetch` adds by itself to every conditional request.
 */
export function isKnown(ifNoneMatch: string, etag: string): boolean {
  return ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((known) => opaque(known) === opaque(etag));
}

/** Whether a reader has what last changed then: by `If-Modified-Since`, in whole seconds. A date that is none says nothing. */
export function isUnchanged(ifModifiedSince: string, lastModified: Date | undefined): boolean {
  const since = Date.parse(ifModifiedSince);
  return lastModified !== undefined && Math.floor(lastModified.getTime() / 1000) * 1000 <= since;
}
