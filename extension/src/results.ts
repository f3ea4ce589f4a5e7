import type { Question } from './outline.js';
import type { Words } from './words.js';

/**
 * What Check found: `wrong` is an answer that a test refuses, `syntax` is code that Python cannot read, `error` is
 * code that broke off.
 */
export interface Result {
  state: 'passed' | 'wrong' | 'syntax' | 'error';
  sentence: string;
}

/** Results by the `grade_id` of their test cell. */
export type Results = Record<string, Result>;

/** What a kernel replies to a cell, as far as it is read here. */
export interface Reply {
  status: string;
  ename?: string;
  evalue?: string;
}

const STATES = new Set(['passed', 'wrong', 'syntax', 'error']);
const SYNTAX = /\b(SyntaxError|IndentationError|TabError)\b/;
const OWN_SENTENCE = /\bcoach\./;

export function judge(reply: Reply, words: Words): Result {
  const { status, ename = '', evalue = '' } = reply;
  if (status === 'ok') {
    return { state: 'passed', sentence: '' };
  }
  if (/\bAssertionError\b/.test(ename)) {
    return { state: 'wrong', sentence: evalue || words.wrong };
  }
  if (SYNTAX.test(ename)) {
    const line = /\bline (\d+)\)?$/.exec(evalue)?.[1];
    return { state: 'syntax', sentence: line ? words.syntaxAt(Number(line)) : words.syntax };
  }
  return { state: 'error', sentence: OWN_SENTENCE.test(ename) ? evalue : words.brokeOff(nameOf(ename), evalue) };
}

/** Whatever a notebook holds as results, without what is none. */
export function readResults(given: unknown): Results {
  const entries = Object.entries(Object(given) as Record<string, Partial<Result>>);
  return Object.fromEntries(entries.filter(([, result]) => isResult(result))) as Results;
}

export function passed(questions: readonly Question[], results: Results): Set<string> {
  return new Set(questions.filter(({ id }) => results[id]?.state === 'passed').map(({ id }) => id));
}

/** As nbgrader scores: a test cell gives all its points or none. What a teacher marks is left out. */
export function score(questions: readonly Question[], results: Results): { points: number; of: number } {
  const own = questions.filter(question => !question.manual);
  const sum = (some: readonly Question[]) => some.reduce((total, { points }) => total + points, 0);
  return { points: sum(own.filter(({ id }) => results[id]?.state === 'passed')), of: sum(own) };
}

/** What to note when all points are reached for the first time: that time. A lesson without points is never finished. */
export function finishedNow(before: unknown, { points, of }: { points: number; of: number }, now: Date): object {
  return of > 0 && points === of && typeof before !== 'string' ? { finished: now.toISOString() } : {};
}

function isResult(value: Partial<Result> | null): boolean {
  return STATES.has(value?.state ?? '') && typeof value?.sentence === 'string';
}

/** The kernel sends the text of a class: `<class 'NameError'>`. */
function nameOf(ename: string): string {
  return /([\w]+)'?>?$/.exec(ename)?.[1] ?? ename;
}
