type Wait = { async: boolean; value: unknown };
type WaitAsync = (...place: unknown[]) => Wait;

/**
 * Where headers isolate the page, Jupyter reaches Python through shared memory (coincident) and takes `value` of
 * `Atomics.waitAsync` for a promise. It is none where Python was faster, as happens on a busy machine: what the page
 * asked for, a cell that was run among it, is then lost. From here on it always is one.
 */
export function waitWithPromises(atomics: { waitAsync?: WaitAsync } = Atomics as object): void {
  const { waitAsync } = atomics;
  if (waitAsync) {
    atomics.waitAsync = (...place) => {
      const { async, value } = waitAsync(...place);
      return { async: true, value: async ? value : Promise.resolve(value) };
    };
  }
}
