import { parseStudent, type Student } from './studentid.js';
import { WORDS, type Language } from './words.js';

/** The key of the notebook metadata that makes a notebook a lesson. */
export const METADATA_KEY = 'saebom';

/** What the notebook metadata say of a lesson. */
export interface Lesson {
  id: string;
  language: Language;
  student: Student | null;
}

export function readLesson(metadata: unknown): Lesson | null {
  const { lesson, language, student } = Object(metadata) as Record<string, unknown>;
  if (typeof lesson !== 'string') {
    return null;
  }
  return { id: lesson, language: isLanguage(language) ? language : 'en', student: parseStudent(student) };
}

/** Seconds that a cell may run before it is stopped, by level: lessons for older learners train models. */
const SECONDS: Record<string, number> = { elementary: 10, middle: 20, high: 60, adult: 60 };

export function secondsFor(lesson: Lesson): number {
  return SECONDS[lesson.id.split('-')[0]] ?? SECONDS.adult;
}

export function isForAdults(lesson: Lesson): boolean {
  return lesson.id.startsWith('adult-');
}

function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && Object.hasOwn(WORDS, value);
}
