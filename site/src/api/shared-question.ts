/**
 * A question that many ask at once. Whoever asks while it is under way shares the next one, so that each answer was
 * given after it was asked for: it is never older than its asker.
 */
export class SharedQuestion<Answer> {
  private running: Promise<Answer> | undefined;
  private next: Promise<Answer> | undefined;

  constructor(private readonly put: () => Promise<Answer>) {}

  ask(): Promise<Answer> {
    if (!this.running) return this.start();
    this.next ??= this.afterRunning(this.running);
    return this.next;
  }

  private async afterRunning(running: Promise<Answer>): Promise<Answer> {
    await running.catch(() => undefined);
    this.next = undefined;
    return this.start();
  }

  private start(): Promise<Answer> {
    const running = this.put().finally(() => {
      if (this.running === running) this.running = undefined;
    });
    this.running = running;
    return running;
  }
}
