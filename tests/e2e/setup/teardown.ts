import { stopTestServer } from '../../integration/setup/server';
import { stopTestBrowser } from './environment';

export default async function stop(): Promise<void> {
  await stopTestBrowser();
  await stopTestServer();
}
