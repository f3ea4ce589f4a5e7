/** Everything a learner reads, in both languages. A key missing in one of them stops the build. */

const ko = {
  // Class and number
  studentButton: (classNumber: number, number: number) => `${classNumber}반 ${number}번`,
  studentMissing: '반과 번호 적기',
  studentCaption: '이 공책에 적힌 반과 번호를 고쳐요',
  studentTitle: '몇 반 몇 번인가요?',
  studentWhy: '선생님이 누구의 공책인지 알 수 있게 반과 번호를 적어요. 이름은 쓰지 마세요.',
  studentClass: '반',
  studentNumber: '번호',
  studentWrong: '반과 번호에 1부터 99까지의 숫자를 적어 주세요.',
  remember: '기억하기',
  later: '나중에',

  // The bar
  bar: '수업 도구',
  steps: '차례',
  step: (number: number, title: string) => `${number}번째: ${title}`,
  progress: (points: number, of: number) => `${of}점 중 ${points}점`,
  progressLabel: '지금까지 얻은 점수',
  run: '실행',
  runCaption: '지금 고른 칸을 실행해요 (Shift+Enter)',
  check: '검사',
  checkCaption: '내가 쓴 코드를 검사해요 (Ctrl+Shift+Enter)',
  saveFile: '내 파일 저장',
  saveFileCaption: '내 공책을 파일로 받아요',
  openFile: '내 파일 열기',
  openFileCaption: '전에 저장한 파일을 불러와요',
  stop: '멈추기',
  stopCaption: '끝나지 않는 코드를 멈춰요',
  more: '설정',
  moreCaption: '글자 크기, 화면 색, 다시 하기',
  close: '닫기',
  python: {
    starting: '파이썬을 준비하고 있어요…',
    busy: '실행하고 있어요…',
    idle: '준비됐어요',
    dead: '파이썬이 꺼졌어요'
  },

  // Check
  results: '검사 결과',
  points: (points: number) => `${points}점`,
  states: {
    open: '아직 검사하지 않았어요',
    passed: '통과했어요',
    wrong: '아직이에요',
    syntax: '문법을 고쳐 주세요',
    error: '실행하다 멈췄어요',
    manual: '선생님이 읽고 채점해요'
  },
  wrong: '아직 맞지 않아요. 문제를 다시 읽어 보세요.',
  syntaxAt: (line: number) =>
    `틀린 답이 아니라 문법이 어긋났어요. ${line}번째 줄과 그 윗줄의 괄호, 따옴표, 쌍점(:), 들여쓰기를 살펴보세요.`,
  syntax: '틀린 답이 아니라 문법이 어긋났어요. 괄호, 따옴표, 쌍점(:), 들여쓰기를 살펴보세요.',
  brokeOff: (name: string, text: string) =>
    `코드를 실행하다가 멈췄어요. 위 칸을 실행해서 무엇 때문인지 살펴보세요. 파이썬이 한 말: ${name}: ${text}`,
  checking: '검사하고 있어요…',
  checkingAt: (number: number, of: number) => `검사하고 있어요… ${of}문제 중 ${number}번째`,
  checkBroken: '검사를 마치지 못했어요. 잠시 뒤에 다시 눌러 주세요.',
  checked: (good: number, questions: number, points: number, of: number) =>
    `${questions}문제 중 ${good}문제를 통과했어요. ${of}점 중 ${points}점이에요.`,
  hiddenTests: '선생님이 채점할 때는 여기에 없는 경우까지 더 살펴봐요.',
  hiddenTestsAfterAll: '모두 통과했어요! 선생님이 채점할 때는 여기에 없는 경우까지 더 살펴봐요.',
  goTo: '고치러 가기',

  // Settings
  lookTitle: '설정',
  textSize: '글자 크기',
  textSizes: { normal: '보통', large: '크게', huge: '아주 크게' },
  colors: '화면 색',
  colorSchemes: { light: '밝게', dark: '어둡게', contrast: '또렷하게(고대비)' },
  easyReading: '읽기 편한 글자 (글자와 줄 사이를 넓혀요)',
  menus: '주피터 메뉴 모두 보기'
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
  later: 'Later',

  bar: 'Lesson tools',
  steps: 'Steps',
  step: (number, title) => `Step ${number}: ${title}`,
  progress: (points, of) => `${points} of ${of} points`,
  progressLabel: 'Points so far',
  run: 'Run',
  runCaption: 'Run the selected cell (Shift+Enter)',
  check: 'Check',
  checkCaption: 'Check what you wrote (Ctrl+Shift+Enter)',
  saveFile: 'Save my file',
  saveFileCaption: 'Get your notebook as a file',
  openFile: 'Open my file',
  openFileCaption: 'Bring back a file you saved before',
  stop: 'Stop',
  stopCaption: 'Stop code that does not end',
  more: 'Settings',
  moreCaption: 'Text size, colors, starting again',
  close: 'Close',
  python: {
    starting: 'Python is getting ready…',
    busy: 'Running…',
    idle: 'Ready',
    dead: 'Python has stopped'
  },

  results: 'Results',
  points: points => (points === 1 ? '1 point' : `${points} points`),
  states: {
    open: 'Not checked yet',
    passed: 'Passed',
    wrong: 'Not yet',
    syntax: 'Python cannot read it',
    error: 'It broke off',
    manual: 'Your teacher reads this'
  },
  wrong: 'Not right yet. Read the task once more.',
  syntaxAt: line =>
    `This is no wrong answer: Python cannot read it. Look at line ${line} and the one above: brackets, quotes, colon, indentation.`,
  syntax: 'This is no wrong answer: Python cannot read it. Look at brackets, quotes, colons and indentation.',
  brokeOff: (name, text) => `The code broke off. Run the cell above and look why. Python says: ${name}: ${text}`,
  checking: 'Checking…',
  checkingAt: (number, of) => `Checking… question ${number} of ${of}`,
  checkBroken: 'The check could not be finished. Please press Check again.',
  checked: (good, questions, points, of) => `${good} of ${questions} questions passed, ${points} of ${of} points.`,
  hiddenTests: 'When your teacher marks it, more cases than these are looked at.',
  hiddenTestsAfterAll: 'All passed! When your teacher marks it, more cases than these are looked at.',
  goTo: 'Go there',

  lookTitle: 'Settings',
  textSize: 'Text size',
  textSizes: { normal: 'Normal', large: 'Large', huge: 'Very large' },
  colors: 'Colors',
  colorSchemes: { light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  easyReading: 'Easy reading (wider letters and lines)',
  menus: 'Show all of Jupyter’s menus'
};

export const WORDS = { ko, en };

export type Language = keyof typeof WORDS;
