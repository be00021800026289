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
