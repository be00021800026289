/** One name of the environment: how its text is read, what holds without it, and what it is for. */
export type Variable = {
  group: keyof typeof groups;
  meaning: { zh: string; en: string };
} & (
  | { kind: 'text'; fallback: string }
  /** Nothing holds without it; `example` shows what one may look like. */
  | { kind: 'optional'; example: string }
  | { kind: 'number'; fallback: number }
  /** Nothing holds without it. */
  | { kind: 'port'; example: number }
  | { kind: 'switch'; fallback: boolean }
  | { kind: 'list'; fallback: readonly string[] }
  /** Generated into `.env` at the first start; to be kept. */
  | { kind: 'secret' }
);

export const groups = {
  server: { zh: '服务器', en: 'The server' },
  secrets: {
    zh: '密钥：首次启动时自动生成并写入 .env，请妥善保存',
    en: 'Secrets: generated into .env at the first start; keep them',
  },
  database: { zh: '数据库', en: 'The database' },
  mail: { zh: '邮件', en: 'Mail' },
  record: { zh: '公开数据', en: 'Open data' },
  site: { zh: '公众网站（npm run site）', en: 'The public site (npm run site)' },
  tools: { zh: '开发与测试', en: 'Development and tests' },
} as const;
