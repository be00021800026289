import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { label } from '../../../model';
import { noFiles, notSignedIn, tooLarge } from '../errors';
import { limits } from '../exchange/limits';

const megabyte = 1024 * 1024;

/** Where files are expected, of people who are signed in, and the bytes that a request may have. */
const expected: readonly { method: string; path: RegExp; bytes: number }[] = [
  { method: 'POST', path: /^\/disclosure\/imports\/preview\/?$/, bytes: limits.fileBytes + megabyte },
  { method: 'POST', path: /^\/disclosure\/organizations\/preview\/?$/, bytes: limits.fileBytes + megabyte },
  // A register may be several files.
  { method: 'POST', path: /^\/disclosure\/registers\/count\/?$/, bytes: limits.registerBytes + megabyte },
  { method: 'POST', path: /^\/upload\/?$/, bytes: 20 * megabyte },
  { method: 'POST', path: /^\/upload\/files\/[^/]+\/replace\/?$/, bytes: 20 * megabyte },
  // The logos of the admin panel.
  { method: 'POST', path: /^\/admin\/project-settings\/?$/, bytes: 2 * megabyte },
];

async function isSignedIn(strapi: Core.Strapi, ctx: Context): Promise<boolean> {
  const [, token] = /^bearer\s+(\S+)$/i.exec(ctx.get('Authorization')) ?? [];
  if (token === undefined) return false;
  const sessions = strapi.sessionManager('admin');
  const session = sessions.validateAccessToken(token);
  return session.isValid && (await sessions.isSessionActive(session.payload.sessionId));
}

/** The bytes that a request with files may have; refused before any of them is read where none are expected. */
async function allowance(strapi: Core.Strapi, ctx: Context): Promise<number> {
  const place = expected.find(({ method, path: pattern }) => method === ctx.method && pattern.test(ctx.path));
  if (!place) throw noFiles(label('此地址不接收文件', 'No files are taken here'));
  if (!(await isSignedIn(strapi, ctx))) throw notSignedIn(label('请先登录', 'Sign in first'));
  if ((ctx.request.length ?? 0) > place.bytes) throw tooBig(place.bytes);
  return place.bytes;
}

function tooBig(bytes: number): Error {
  const size = bytes / megabyte;
  return tooLarge(label(`请求超过 ${size} MiB`, `The request is larger than ${size} MiB`));
}

/**
 * Reads requests with files, as Strapi does, but only where files are expected. They lie in a folder that the request has to
 * itself and that goes when the request has ended, answered, refused or broken off.
 */
export const files = (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const factory = strapi.middleware('strapi::body');

  return async (ctx: Context, next: Next) => {
    if (!ctx.is('multipart')) return next();
    const bytes = await allowance(strapi, ctx);
    const uploadDir = await mkdtemp(path.join(os.tmpdir(), 'gongkai-upload-'));
    try {
      const limited = { uploadDir, maxFileSize: bytes, maxFieldsSize: megabyte, maxFields: 100 };
      const read = factory({ formidable: limited }, { strapi });
      if (!read) throw new Error('strapi::body makes no middleware');
      return await read(ctx, next);
    } finally {
      await rm(uploadDir, { recursive: true, force: true });
    }
  };
};
