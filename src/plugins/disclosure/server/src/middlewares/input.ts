import type { Context, Next } from 'koa';
import { isStorable, label } from '../../../model';
import { invalidAt } from '../errors';
import { measureQuery } from '../queries/measure';

type Path = (string | number)[];

/** Deeper than any report or query, shallow enough for every part of Strapi that walks input by recursion. */
const deepest = 40;

/** Refuses what nests too deep, and text that the databases do not all hold. */
function checkValue(root: unknown): void {
  const open: { value: unknown; path: Path }[] = [{ value: root, path: [] }];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const { value, path } = at;
    if (path.length > deepest) throw invalidAt(path.slice(0, 3), label('嵌套过深', 'The input is nested too deep'));
    if (typeof value === 'string') checkText(value, path);
    else if (typeof value === 'object' && value !== null)
      for (const [key, child] of Object.entries(value)) {
        checkText(key, path);
        open.push({ value: child, path: [...path, Array.isArray(value) ? Number(key) : key] });
      }
  }
}

function checkText(text: string, path: Path): void {
  if (!isStorable(text)) throw invalidAt(path, label('含有不可存储的控制字符', 'Holds control characters'));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw invalidAt([], label('地址编码有误', 'The address is not well encoded'));
  }
}

/** The Content Manager takes any JSON for an object, and fails where it is a list. */
function checkForm(ctx: Context): void {
  if (ctx.path.startsWith('/content-manager/') && Array.isArray(ctx.request.body))
    throw invalidAt([], label('请求内容应为对象', 'The request is not an object'));
}

/** Keeps out of the whole server what no part of it can handle: in the address, the query string and the body. */
export const input = () => (ctx: Context, next: Next) => {
  checkText(decoded(ctx.path), []);
  checkValue(ctx.query);
  measureQuery(ctx.query);
  checkValue(ctx.request.body);
  checkForm(ctx);
  return next();
};
