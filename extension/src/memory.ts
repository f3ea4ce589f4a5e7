import { formatStudent, parseStudent, type Student } from './studentid.js';

export const STUDENT_KEY = 'saebom.student';
export const TOLD_KEY = 'saebom.told';

type Store = Pick<Storage, 'getItem' | 'setItem'>;

// A function, because with site data blocked even naming localStorage throws.
const browserStore = (): Store => globalThis.localStorage;

export function recallStudent(store = browserStore): Student | null {
  try {
    return parseStudent(store().getItem(STUDENT_KEY));
  } catch {
    return null;
  }
}

/** Without a store the student is asked again next time; nothing else is lost. */
export function rememberStudent(student: Student, store = browserStore): void {
  try {
    store().setItem(STUDENT_KEY, formatStudent(student));
  } catch {
    return;
  }
}

/** Notes that it has been said here what this browser keeps; whether that is the first time. A store that is shut keeps nothing. */
export function noteTold(store = browserStore): boolean {
  try {
    const first = !store().getItem(TOLD_KEY);
    store().setItem(TOLD_KEY, '1');
    return first;
  } catch {
    return false;
  }
}
