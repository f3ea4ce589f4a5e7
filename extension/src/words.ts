/** Everything a learner reads, in both languages. A key missing in one of them stops the build. */

const ko = {
  studentButton: (classNumber: number, number: number) => `${classNumber}반 ${number}번`,
  studentMissing: '반과 번호 적기',
  studentCaption: '이 공책에 적힌 반과 번호를 고칩니다',
  studentTitle: '몇 반 몇 번인가요?',
  studentWhy: '선생님이 누구의 공책인지 알 수 있게 반과 번호를 적어요. 이름은 쓰지 마세요.',
  studentClass: '반',
  studentNumber: '번호',
  studentWrong: '반과 번호에 1부터 99까지의 숫자를 적어 주세요.',
  remember: '기억하기',
  later: '나중에'
};

export type Words = typeof ko;

const en: Words = {
  studentButton: (classNumber, number) => `Class ${classNumber}, No. ${number}`,
  studentMissing: 'Add class and number',
  studentCaption: 'Change the class and number in this notebook',
  studentTitle: 'What are your class and number?',
  studentWhy: 'They tell your teacher whose notebook this is. Please do not write your name.',
  studentClass: 'Class',
  studentNumber: 'Number',
  studentWrong: 'Please enter a number from 1 to 99 for both class and number.',
  remember: 'Remember',
  later: 'Later'
};

export const WORDS = { ko, en };

export type Language = keyof typeof WORDS;
