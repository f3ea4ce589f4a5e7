/** Remembers since when there is work that is in no file, over reloads too. */
export class Unsaved {
  constructor(
    private path: string,
    private store = browserStore
  ) {}

  /** Milliseconds since 1970 of the first such change, or null. */
  get since(): number | null {
    try {
      return Number(this.store().getItem(this.key)) || null;
    } catch {
      return this.fallback;
    }
  }

  changed(now = Date.now()): void {
    this.put(this.since ?? now);
  }

  saved(): void {
    this.put(null);
  }

  private fallback: number | null = null;

  private get key(): string {
    return `saebom.unsaved:${this.path}`;
  }

  private put(since: number | null): void {
    this.fallback = since;
    try {
      if (since === null) {
        this.store().removeItem(this.key);
      } else {
        this.store().setItem(this.key, String(since));
      }
    } catch {
      return;
    }
  }
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

// A function, because with site data blocked even naming localStorage throws.
const browserStore = (): Store => globalThis.localStorage;
