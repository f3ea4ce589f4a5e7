/** Jobs that run one after another. What is added in one go belongs together: where one of it fails, the rest is dropped. */
export class Queue {
  private last: Promise<unknown> = Promise.resolve();
  private group: Group | null = null;
  private groups = new Set<Group>();

  /** Runs a job in its turn; resolves to what it does, or to false where it was dropped. */
  async add(job: () => Promise<boolean>): Promise<boolean> {
    const group = this.groupOfNow();
    group.left += 1;
    const done = this.last.then(() => this.run(job, group));
    this.last = done.catch(() => undefined); // a failure is told to who has added it, and the next one still runs
    return done;
  }

  /** Lets go of all that waits; returns whether there was any. */
  drop(): boolean {
    const waiting = [...this.groups].some(({ left }) => left > 0);
    this.groups.forEach(group => (group.dropped = true));
    return waiting;
  }

  /** Resolves when nothing waits any more. */
  async rest(): Promise<void> {
    let seen: Promise<unknown> | null = null;
    while (seen !== this.last) {
      seen = this.last;
      await seen;
    }
  }

  private async run(job: () => Promise<boolean>, group: Group): Promise<boolean> {
    let good = false;
    try {
      good = !group.dropped && (await job());
      return good;
    } finally {
      group.dropped ||= !good;
      group.left -= 1;
      if (!group.left) {
        this.groups.delete(group);
      }
    }
  }

  private groupOfNow(): Group {
    if (!this.group) {
      this.group = { left: 0, dropped: false };
      this.groups.add(this.group);
      queueMicrotask(() => (this.group = null));
    }
    return this.group;
  }
}

interface Group {
  left: number;
  dropped: boolean;
}
