import { unlink } from 'node:fs/promises';
import type { Context } from 'koa';
import { z } from 'zod';
import { label } from '../../../model';
import { invalidAt } from '../errors';
import { limits } from '../exchange/limits';

/** A file as it was uploaded. */
export interface UploadedFile {
  path: string;
  /** The name that the caller gave it. */
  name: string;
  /** Bytes. */
  size: number;
}

/** Files of one register: quarters, departments. */
const mostFiles = limits.registerFiles;

/** A file as the body parser leaves it. */
const upload = z.object({ filepath: z.string(), originalFilename: z.string().nullable(), size: z.number() });

/**
 * Hands the one file of a request, in the field `files`, to something that reads it. Nothing of it stays: the body parser
 * forgets its files when a request is refused, and those in fields it does not know.
 */
export const withUploadedFile = <Result>(
  ctx: Context,
  read: (file: UploadedFile) => Promise<Result>,
): Promise<Result> => withFiles(ctx, 1, ([file]) => read(file));

/** Hands the files of a request, in the field `files`, to something that reads them. Nothing of them stays. */
export const withUploadedFiles = <Result>(
  ctx: Context,
  read: (files: UploadedFile[]) => Promise<Result>,
): Promise<Result> => withFiles(ctx, mostFiles, read);

async function withFiles<Result>(
  ctx: Context,
  most: number,
  read: (files: [UploadedFile, ...UploadedFile[]]) => Promise<Result>,
): Promise<Result> {
  const uploads = Object.values(ctx.request.files ?? {}).flat();
  try {
    const { data = [] } = z.array(upload).safeParse([ctx.request.files?.files ?? []].flat());
    const [first, ...others] = data.map(toFile);
    if (!first || uploads.length > most || data.length !== uploads.length) throw refusal(most);
    return await read([first, ...others]);
  } finally {
    await Promise.all(uploads.map(({ filepath }) => unlink(filepath).catch(() => undefined)));
  }
}

const toFile = ({ filepath: path, originalFilename, size }: z.output<typeof upload>): UploadedFile => ({
  path,
  name: originalFilename ?? '',
  size,
});

const refusal = (most: number): Error =>
  invalidAt(
    ['files'],
    most === 1
      ? label('请上传一个文件', 'Upload one file, in the field “files”')
      : label(`请上传 1 至 ${most} 个文件`, `Upload 1 to ${most} files, in the field “files”`),
  );
