import type { Language } from './words.js';

/** What hints say, in both languages. A key missing in one of them stops the build. */

const ko = {
  left: (count: number) => `남은 힌트 ${count}개`,
  none: '힌트를 모두 보았어요.',
  waits: '코드를 고쳐 한 번 실행해 보면 다음 힌트를 볼 수 있어요.',
  inOrder: '힌트는 앞에서부터 차례로 볼 수 있어요.'
};

const en: typeof ko = {
  left: count => (count === 1 ? '1 hint left' : `${count} hints left`),
  none: 'You have seen all hints.',
  waits: 'Change your code and run it once; then the next hint opens.',
  inOrder: 'Hints open one after the other.'
};

export type HintWords = typeof ko;

export const HINT_WORDS: Record<Language, HintWords> = { ko, en };
