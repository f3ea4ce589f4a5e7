/** Hints of one task: the first is open to all, each next one after a try, and they are opened in order. */
export class Ladder {
  private opened = 0;
  private tried = false;

  constructor(readonly count: number) {}

  /** How many hints were never looked at. */
  get left(): number {
    return this.count - this.opened;
  }

  /** Whether the next hint waits for a try. */
  get waits(): boolean {
    return this.opened > 0 && this.left > 0 && !this.tried;
  }

  /** Whether a hint, counted from 0, may be looked at now. */
  isOpenTo(hint: number): boolean {
    return hint < this.opened || (hint === this.opened && !this.waits);
  }

  /** A hint is looked at; those looked at before change nothing. */
  open(hint: number): void {
    if (hint === this.opened && this.isOpenTo(hint)) {
      this.opened += 1;
      this.tried = false;
    }
  }

  /** Code of the task was run. */
  try(): void {
    this.tried = true;
  }
}
