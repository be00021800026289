// A server of the benchmark tells its parent when it is ready, and what it has used whenever it is asked: memory in
// bytes, processor time in microseconds.

export function answerForUsage(ready) {
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send({ rss: process.memoryUsage.rss(), cpu: user + system });
  });
  process.on('disconnect', () => process.exit(0));
  process.send(ready);
}

/**
 * @param {import('node:net').Server} server one that listens
 * @returns {number} the port it was given
 */
export function portOf(server) {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port');
  return address.port;
}
