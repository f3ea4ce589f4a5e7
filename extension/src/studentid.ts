/** A student is a class and a number, never a name; in a file it reads "3-14". */
export interface Student {
  classNumber: number;
  number: number;
}

export function parseStudent(text: unknown): Student | null {
  const match = typeof text === 'string' && /^([1-9]\d?)-([1-9]\d?)$/.exec(text);
  return match ? { classNumber: Number(match[1]), number: Number(match[2]) } : null;
}

export function formatStudent(student: Student): string {
  return `${student.classNumber}-${student.number}`;
}

/** A number from 1 to 99 as typed; a Korean keyboard may send full-width digits. */
export function readNumber(typed: string): number | null {
  const text = typed.normalize('NFKC').trim();
  return /^0?[1-9]$|^[1-9]\d$/.test(text) ? Number(text) : null;
}
