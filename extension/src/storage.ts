/**
 * Whether this window can keep anything: some private windows and some schools' settings forbid it.
 *
 * Chromium's private windows let a page store and forget it all when they are closed. They are not told of here: quota,
 * `persist()` and permissions say the same in every window, and how long a write takes misleads on fast or idle disks.
 * The dialog for class and number, and for adults a notice, say in every window what a private one does.
 */
export async function canStore(): Promise<boolean> {
  try {
    globalThis.localStorage.setItem('saebom.try', '1');
    globalThis.localStorage.removeItem('saebom.try');
    return await canOpenDatabase();
  } catch {
    return false;
  }
}

function canOpenDatabase(): Promise<boolean> {
  return new Promise(resolve => {
    const request = globalThis.indexedDB.open('saebom.try');
    request.onerror = () => resolve(false);
    request.onsuccess = () => {
      request.result.close();
      globalThis.indexedDB.deleteDatabase('saebom.try');
      resolve(true);
    };
  });
}
