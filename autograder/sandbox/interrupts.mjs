// Python reads the buffer and sets it to 0 in two steps, also where it read 0: an interrupt that is written in between would
// be lost, one of a hundred (python/cpython#157548).
export function clearedWhenTaken(buffer) {
  let taken = 0;
  return {
    get 0() {
      return (taken = Atomics.load(buffer, 0));
    },
    set 0(value) {
      if (taken) Atomics.store(buffer, 0, value);
    },
  };
}
