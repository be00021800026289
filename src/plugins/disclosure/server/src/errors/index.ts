/** What a client is told when a request is refused: Strapi's own errors, each with a path and both languages. */
import { errors } from '@strapi/utils';
import createHttpError from 'http-errors';
import { type Finding, type Label, label } from '../../../model';

export interface ErrorItem {
  /** Where in the input: `['applications', 4, 'total']`. */
  path: (string | number)[];
  message: string;
  name: string;
}

export interface ErrorDetails {
  errors: ErrorItem[];
  findings: Finding[];
}

/** One text in both languages, Chinese first. */
export const inBothLanguages = ({ zh, en }: Label): string => `${zh} / ${en}`;

/** Message of a value that a Zod schema refuses; Zod's own words would be English alone. */
export const said = (zh: string, en: string) => ({ error: inBothLanguages(label(zh, en)) });

export const errorItem = (path: ErrorItem['path'], label: Label, name = 'ValidationError'): ErrorItem => ({
  path,
  message: inBothLanguages(label),
  name,
});

/** 400: the input is at fault, at each of the paths. */
export function invalid(label: Label, items: ErrorItem[] = [], findings: Finding[] = []): Error {
  const details: ErrorDetails = { errors: items, findings };
  return new errors.ValidationError(inBothLanguages(label), details);
}

/**
 * 400: a report that its findings forbid. Each finding is named at its place, and goes along whole.
 *
 * @param locate where in the input the path of a finding is
 */
export function invalidFor(label: Label, findings: Finding[], locate: (path: string) => ErrorItem['path']): Error {
  return invalid(
    label,
    findings.map(({ path, message }) => errorItem(locate(path), message)),
    findings,
  );
}

/** 400 about one place in the input. */
export const invalidAt = (path: ErrorItem['path'], label: Label): Error => invalid(label, [errorItem(path, label)]);

/** 403: the caller may not do this, whatever the input. (Of Strapi's refusals only a PolicyError keeps its message.) */
export function forbidden(label: Label, path: ErrorItem['path'] = []): Error {
  const details: ErrorDetails = { errors: [errorItem(path, label, 'ForbiddenError')], findings: [] };
  return new errors.PolicyError(inBothLanguages(label), details);
}

/** 404 about one place in the request. */
export function notFound(path: ErrorItem['path'], label: Label): Error {
  const details: ErrorDetails = { errors: [errorItem(path, label, 'NotFoundError')], findings: [] };
  return new errors.NotFoundError(inBothLanguages(label), details);
}

/** 413: the request is larger than the route takes. */
export function tooLarge(label: Label): Error {
  const details: ErrorDetails = { errors: [errorItem([], label, 'PayloadTooLargeError')], findings: [] };
  return new errors.PayloadTooLargeError(inBothLanguages(label), details);
}

/**
 * 409: someone else was faster.
 *
 * @param more what the client needs to resolve the conflict, beside `errors` and `findings`
 */
export function conflict(path: ErrorItem['path'], label: Label, more: Record<string, unknown>): Error {
  const details = { errors: [errorItem(path, label, 'ConflictError')], findings: [], ...more };
  return createHttpError(409, inBothLanguages(label), { name: 'ConflictError', details });
}

/**
 * 410: it was public once, and was taken back.
 *
 * @param more the reason of the withdrawal, its time and the versions it covers
 */
export function gone(path: ErrorItem['path'], label: Label, more: Record<string, unknown>): Error {
  const details = { errors: [errorItem(path, label, 'GoneError')], findings: [], ...more };
  return createHttpError(410, inBothLanguages(label), { name: 'GoneError', details });
}

/** 415: a body of a kind that the route does not take. */
export function noFiles(label: Label): Error {
  const details: ErrorDetails = { errors: [errorItem([], label, 'UnsupportedMediaTypeError')], findings: [] };
  return createHttpError(415, inBothLanguages(label), { name: 'UnsupportedMediaTypeError', details });
}

/** 401: the route is for people who are signed in. */
export function notSignedIn(label: Label): Error {
  const details: ErrorDetails = { errors: [errorItem([], label, 'UnauthorizedError')], findings: [] };
  return new errors.UnauthorizedError(inBothLanguages(label), details);
}

/** 429: as many others are at it as the server takes. */
export function busy(label: Label): Error {
  const details: ErrorDetails = { errors: [errorItem([], label, 'RateLimitError')], findings: [] };
  return new errors.RateLimitError(inBothLanguages(label), details);
}

/** 503: what the server depends on cannot serve just now. */
export function unavailable(label: Label): Error {
  const details: ErrorDetails = { errors: [errorItem([], label, 'ServiceUnavailableError')], findings: [] };
  return createHttpError(503, inBothLanguages(label), { name: 'ServiceUnavailableError', details });
}

/** 406: nothing that the caller accepts can be sent. */
export function notAcceptable(label: Label): Error {
  const details: ErrorDetails = { errors: [errorItem(['accept'], label, 'NotAcceptableError')], findings: [] };
  return createHttpError(406, inBothLanguages(label), { name: 'NotAcceptableError', details });
}
