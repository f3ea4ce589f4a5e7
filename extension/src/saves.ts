/** What can be saved: a document of Jupyter's. */
export interface Savable {
  save(): Promise<void>;
}

/**
 * Saves one after the other from now on. Jupyter takes a save that begins while another one runs for somebody else's
 * change of the file, and asks the learner which of the two to keep.
 */
export function queueSaves(document: Savable): void {
  const save = document.save.bind(document);
  let last = Promise.resolve();
  document.save = () => (last = last.then(save, save));
}
