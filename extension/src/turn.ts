/** Which of several tabs may write a lesson. Where a browser has no locks, as on plain http, each tab may. */

/** Milliseconds that the other tab is given to save and let go. */
const PATIENCE = 4000;

export class Turn {
  /** Called when another tab takes over: save what there is. */
  lost: () => Promise<void> = async () => {};
  private channel: BroadcastChannel;
  private release: () => void = () => {};

  constructor(
    private name: string,
    private locks = globalThis.navigator?.locks as LockManager | undefined
  ) {
    this.channel = new BroadcastChannel(name);
    this.channel.onmessage = ({ data }) => void (data === 'take' && this.giveUp());
  }

  /** Whether this tab has the turn now, nobody else having it. */
  async take(): Promise<boolean> {
    return this.locks ? this.hold({ ifAvailable: true }) : true;
  }

  /** Asks the tab that has the turn to save and to let go; one that does not answer loses it all the same. */
  async takeOver(): Promise<void> {
    this.channel.postMessage('take');
    try {
      await this.hold({ signal: AbortSignal.timeout(PATIENCE) });
    } catch {
      await this.hold({ steal: true });
    }
  }

  private async giveUp(): Promise<void> {
    const { release } = this;
    this.release = () => {};
    await this.lost();
    release();
  }

  /** Holds the lock until it is given up; resolves to whether it was had. */
  private hold(options: LockOptions): Promise<boolean> {
    let had = false;
    return new Promise((resolve, reject) => {
      const held = this.locks!.request(this.name, options, lock => {
        had = lock !== null;
        resolve(had);
        return lock && new Promise<void>(release => (this.release = release));
      });
      held.catch(error => (had ? void this.lost() : reject(error))); // taken from us, or not had in time
    });
  }
}
