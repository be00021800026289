import { rmSync } from 'node:fs';
import { stopTestServer } from './server';

export default async function end(): Promise<void> {
  await stopTestServer();
  const { GONGKAI_TEST_FOLDER: folder } = process.env;
  if (folder) rmSync(folder, { recursive: true, force: true });
}
