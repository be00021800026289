import type { Variable } from './variable';

/** Every name of the environment that this application reads, by group. `.env.example` is written from these rows. */
export const variables = {
  HOST: {
    group: 'server',
    kind: 'text',
    fallback: '0.0.0.0',
    meaning: { zh: '服务器监听的地址', en: 'the address the server listens on' },
  },
  PORT: {
    group: 'server',
    kind: 'number',
    fallback: 1337,
    meaning: { zh: '服务器监听的端口', en: 'the port the server listens on' },
  },
  NODE_ENV: {
    group: 'server',
    kind: 'text',
    fallback: 'development',
    meaning: {
      zh: '正式运行（HTTPS 之后）用 production：会话只走安全 Cookie，关闭 GraphQL 页面',
      en: 'production behind HTTPS: sessions travel in secure cookies only, and the GraphQL page is off',
    },
  },
  LOG_LEVEL: {
    group: 'server',
    kind: 'text',
    fallback: 'http',
    meaning: { zh: '日志级别：error、warn、info、http、debug', en: 'error, warn, info, http or debug' },
  },
  METRICS_PORT: {
    group: 'server',
    kind: 'port',
    example: 9464,
    meaning: {
      zh: 'Prometheus 指标 /metrics 的端口；不设置则不提供。只对监控系统开放此端口',
      en: 'the port of /metrics for Prometheus; none without it. Open this port to the monitoring alone',
    },
  },
  CORS_ORIGINS: {
    group: 'server',
    kind: 'list',
    fallback: [],
    meaning: {
      zh: '可带凭据访问、可调用公开接口以外接口的来源，用逗号分隔',
      en: 'origins, separated by commas, whose scripts may use credentials and call more than the public API',
    },
  },
  FRAME_ANCESTORS: {
    group: 'server',
    kind: 'list',
    fallback: ["'self'"],
    meaning: {
      zh: '可以在框架中显示本服务器页面的网页（同 CSP 指令），用逗号分隔',
      en: 'pages that may show this server’s pages in a frame, as in the CSP directive, separated by commas',
    },
  },
  APP_KEYS: {
    group: 'secrets',
    kind: 'secret',
    meaning: { zh: '会话签名，多个用逗号分隔', en: 'sign sessions; several, separated by commas' },
  },
  ADMIN_JWT_SECRET: {
    group: 'secrets',
    kind: 'secret',
    meaning: { zh: '管理后台的登录令牌', en: 'tokens of the admin panel' },
  },
  API_TOKEN_SALT: { group: 'secrets', kind: 'secret', meaning: { zh: 'API 令牌', en: 'API tokens' } },
  TRANSFER_TOKEN_SALT: { group: 'secrets', kind: 'secret', meaning: { zh: '数据传输令牌', en: 'transfer tokens' } },
  JWT_SECRET: { group: 'secrets', kind: 'secret', meaning: { zh: '接口用户的令牌', en: 'tokens of API users' } },
  ENCRYPTION_KEY: {
    group: 'secrets',
    kind: 'secret',
    meaning: { zh: '加密保存的令牌', en: 'encrypts tokens that are kept' },
  },
  DATABASE_CLIENT: {
    group: 'database',
    kind: 'text',
    fallback: 'sqlite',
    meaning: { zh: 'sqlite、postgres 或 mysql（MariaDB）', en: 'sqlite, postgres or mysql (MariaDB)' },
  },
  DATABASE_FILENAME: {
    group: 'database',
    kind: 'text',
    fallback: '.tmp/data.db',
    meaning: { zh: 'SQLite 的文件', en: 'the file of SQLite' },
  },
  DATABASE_HOST: {
    group: 'database',
    kind: 'text',
    fallback: '127.0.0.1',
    meaning: { zh: '数据库服务器', en: 'the database server' },
  },
  DATABASE_PORT: {
    group: 'database',
    kind: 'number',
    fallback: 5432,
    meaning: { zh: 'PostgreSQL 为 5432，MariaDB 为 3306', en: '5432 for PostgreSQL, 3306 for MariaDB' },
  },
  DATABASE_NAME: {
    group: 'database',
    kind: 'text',
    fallback: 'gongkai',
    meaning: { zh: '数据库名', en: 'the name of the database' },
  },
  DATABASE_SCHEMA: {
    group: 'database',
    kind: 'text',
    fallback: 'public',
    meaning: { zh: 'PostgreSQL 的模式', en: 'the schema in PostgreSQL' },
  },
  DATABASE_USERNAME: {
    group: 'database',
    kind: 'text',
    fallback: 'gongkai',
    meaning: { zh: '数据库用户', en: 'the account at the database' },
  },
  DATABASE_PASSWORD: {
    group: 'database',
    kind: 'text',
    fallback: '',
    meaning: { zh: '数据库密码', en: 'its password' },
  },
  DATABASE_SSL: {
    group: 'database',
    kind: 'switch',
    fallback: false,
    meaning: { zh: '用 TLS 连接数据库', en: 'TLS to the database' },
  },
  DATABASE_SSL_REJECT_UNAUTHORIZED: {
    group: 'database',
    kind: 'switch',
    fallback: true,
    meaning: { zh: '拒绝无法验证的证书', en: 'refuse a certificate that cannot be verified' },
  },
  DATABASE_POOL_MIN: {
    group: 'database',
    kind: 'number',
    fallback: 2,
    meaning: { zh: '最少保持的连接数', en: 'the least number of connections' },
  },
  DATABASE_POOL_MAX: {
    group: 'database',
    kind: 'number',
    fallback: 10,
    meaning: { zh: '最多的连接数', en: 'the greatest number of connections' },
  },
  DATABASE_CONNECTION_TIMEOUT: {
    group: 'database',
    kind: 'number',
    fallback: 60_000,
    meaning: { zh: '等待连接的毫秒数', en: 'milliseconds to wait for a connection' },
  },
  SMTP_HOST: {
    group: 'mail',
    kind: 'optional',
    example: 'mail.example',
    meaning: { zh: '邮件服务器；不设置则不发邮件', en: 'the mail server; no mail without it' },
  },
  SMTP_PORT: {
    group: 'mail',
    kind: 'number',
    fallback: 587,
    meaning: { zh: '邮件服务器的端口', en: 'its port' },
  },
  SMTP_USERNAME: {
    group: 'mail',
    kind: 'optional',
    example: 'gongkai',
    meaning: { zh: '邮件服务器的账号', en: 'the account at the mail server' },
  },
  SMTP_PASSWORD: {
    group: 'mail',
    kind: 'optional',
    example: '',
    meaning: { zh: '邮件服务器的密码', en: 'its password' },
  },
  SMTP_FROM: {
    group: 'mail',
    kind: 'optional',
    example: 'gongkai@mail.example',
    meaning: { zh: '发件人', en: 'the sender of the mail' },
  },
  REVIEW_MAIL: {
    group: 'mail',
    kind: 'switch',
    fallback: false,
    meaning: {
      zh: '报告到达环节时发邮件；设置了 SMTP_HOST 时默认为 true',
      en: 'mail when a report arrives at a stage; true where SMTP_HOST is set',
    },
  },
  REMINDER_WEBHOOK_URL: {
    group: 'mail',
    kind: 'optional',
    example: 'https://im.example/hook',
    meaning: {
      zh: '催办逾期机关时调用的地址；不设置则不调用',
      en: 'the address that is called for each reminder of a late body; none without it',
    },
  },
  OPEN_DATA_LICENCE: {
    group: 'record',
    kind: 'text',
    fallback: 'https://creativecommons.org/publicdomain/mark/1.0/',
    meaning: {
      zh: '公开数据的许可（网址）。公文不受著作权保护（著作权法第五条第一项）',
      en: 'the licence (an address) of the open data. Official documents are outside copyright (著作权法, article 5 (1))',
    },
  },
  OPEN_DATA_PUBLISHER: {
    group: 'record',
    kind: 'text',
    fallback: '政府信息公开工作年度报告',
    meaning: { zh: '公开数据的发布者', en: 'the publisher of the open data' },
  },
  GONGKAI_API: {
    group: 'site',
    kind: 'text',
    fallback: 'http://localhost:1337',
    meaning: { zh: '服务器的地址', en: 'where the server answers' },
  },
  SITE_PORT: {
    group: 'site',
    kind: 'number',
    fallback: 4321,
    meaning: { zh: '网站监听的端口', en: 'the port the site listens on' },
  },
  SITE_HOST: {
    group: 'site',
    kind: 'text',
    fallback: '0.0.0.0',
    meaning: { zh: '网站监听的地址', en: 'the address the site listens on' },
  },
  SITE_URL: {
    group: 'site',
    kind: 'text',
    fallback: 'http://localhost:4321',
    meaning: { zh: '读者所用的网址', en: 'the address that readers know the site by' },
  },
  SITE_TITLE: {
    group: 'site',
    kind: 'text',
    fallback: '政府信息公开工作年度报告',
    meaning: { zh: '网站名称', en: 'the name of the site' },
  },
  SITE_TITLE_EN: {
    group: 'site',
    kind: 'text',
    fallback: 'Government Information Disclosure Reports',
    meaning: { zh: '网站英文名称', en: 'its name in English' },
  },
  SITE_LANGUAGES: {
    group: 'site',
    kind: 'list',
    fallback: ['zh', 'en'],
    meaning: { zh: 'zh 或者 zh,en', en: 'zh, or zh,en' },
  },
  SITE_COLOR: {
    group: 'site',
    kind: 'text',
    fallback: '#9b1c1c',
    meaning: { zh: '标题和线条的颜色', en: 'the colour of headings and lines' },
  },
  SITE_LINK_COLOR: {
    group: 'site',
    kind: 'text',
    fallback: '#0b4a7d',
    meaning: { zh: '链接的颜色', en: 'the colour of links' },
  },
  ENV_PATH: {
    group: 'tools',
    kind: 'text',
    fallback: '.env',
    meaning: {
      zh: '代替 .env 的文件；只能在环境中设置',
      en: 'a file instead of .env; set it in the environment alone',
    },
  },
  CHROMIUM_PATH: {
    group: 'tools',
    kind: 'optional',
    example: '/usr/bin/chromium',
    meaning: { zh: '浏览器测试所用的 Chromium', en: 'the Chromium of the browser tests' },
  },
  BROWSER_ON_SCREEN: {
    group: 'tools',
    kind: 'switch',
    fallback: false,
    meaning: { zh: '浏览器测试时显示浏览器', en: 'the browser of the tests is shown' },
  },
} as const satisfies Record<string, Variable>;

export type VariableName = keyof typeof variables;

/** The names whose text is read as `Kind`. */
export type NameOf<Kind extends Variable['kind']> = {
  [Name in VariableName]: (typeof variables)[Name] extends { kind: Kind } ? Name : never;
}[VariableName];
