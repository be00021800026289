import { siteConfiguration } from './configuration';
import { startSite } from './server';

/** Starts the site as the environment says; a mistake in it is told in one line. */
async function main(): Promise<void> {
  const configuration = siteConfiguration(process.env);
  const site = await startSite(configuration);
  const end = () => site.close().then(() => process.exit(0));
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  process.on('message', (message) => message === 'stop' && end());
  console.log(`Public site        ${configuration.address}  (reads ${configuration.api})`);
  process.send?.({ port: site.port });
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
