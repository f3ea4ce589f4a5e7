/** Whether this window can keep anything: some private windows and some schools' settings forbid it. */
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
