import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { watchRequests } from './settled';

/** Who sits at a screen, and at what kind of screen. */
interface Seat {
  /** Code of an admin role. */
  role?: string;
  language?: 'zh-Hans' | 'en';
  width?: number;
  height?: number;
  /** Document ids of the organizations that the person is a member of. */
  memberOf?: readonly string[];
}

export interface Person {
  page: Page;
  context: BrowserContext;
  email: string;
  /** The admin user's id. */
  id: number;
  token: string;
}

const password = 'Gongkai-1234';
const open: BrowserContext[] = [];

async function account(role: string, memberOf: readonly string[]) {
  const email = `${randomBytes(6).toString('hex')}@example.org`;
  const { id: roleId } = await strapi.service('admin::role').findOne({ code: role });
  const user = await strapi.service('admin::user').create({
    email,
    firstname: '测试',
    lastname: '用户',
    password,
    isActive: true,
    registrationToken: null,
    roles: [roleId],
  });
  for (const documentId of memberOf)
    await strapi.db
      .query('api::organization.organization')
      .update({ where: { documentId }, data: { members: { connect: [user.id] } } });
  const response = await fetch(`${server.url}/admin/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const { data } = (await response.json()) as { data: { token: string } };
  return { id: user.id as number, email, token: data.token };
}

/** A new person, signed in, with a window of their own. */
export async function newPerson(seat: Seat = {}): Promise<Person> {
  const { role = 'strapi-super-admin', language = 'zh-Hans', width = 1280, height = 900, memberOf = [] } = seat;
  const { id, email, token } = await account(role, memberOf);
  const context = await browser.newContext({
    viewport: { width, height },
    permissions: ['clipboard-read', 'clipboard-write'],
    timezoneId: 'Asia/Shanghai',
  });
  open.push(context);
  // What the panel keeps of a signed-in person; the rest silences what is no part of the product.
  const kept = { jwtToken: JSON.stringify(token), isLoggedIn: 'true', 'strapi-admin-language': language };
  await context.addInitScript((entries: [string, string][]) => {
    // A session that a test has ended must stay ended, also after a reload.
    if (sessionStorage.getItem('begun')) return;
    sessionStorage.setItem('begun', 'yes');
    for (const [key, value] of entries) localStorage.setItem(key, value);
  }, Object.entries(kept));
  // Strapi shows actions and panels when the browser is idle, which it is between two frames. A screen asks for frames all
  // the time; without one Chromium may draw none until something moves, and never be idle.
  await context.addInitScript(() => setInterval(() => requestAnimationFrame(() => undefined), 100));
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  watchRequests(page);
  return { page, context, email, id, token };
}

/** Closes every window that the tests of a file opened. */
export async function closeWindows(): Promise<void> {
  await Promise.all(open.splice(0).map((context) => context.close()));
}

/** Keeps a picture of the window among the test's output. */
export async function picture(page: Page, name: string): Promise<void> {
  const file = path.resolve(__dirname, '..', '..', 'output', `${name}.png`);
  await page.screenshot({ path: file, animations: 'disabled' });
}
