/** Everything a learner reads, in both languages. A key missing in one of them stops the build. */

const ko = {
  // Class and number
  studentButton: (classNumber: number, number: number) => `${classNumber}반 ${number}번`,
  studentMissing: '반과 번호 적기',
  studentCaption: '이 공책에 적힌 반과 번호를 고쳐요',
  studentTitle: '몇 반 몇 번인가요?',
  studentWhy: '선생님이 누구의 공책인지 알 수 있게 반과 번호를 적어요. 이름은 쓰지 마세요.',
  kept:
    '쓴 내용은 이 기기의 이 브라우저에만 남아요. 시크릿 창에서 쓴 것은 창을 닫으면 사라지니, 닫기 전에 꼭 ‘내 파일 저장’을 눌러 주세요.',
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
    dead: '파이썬이 꺼졌어요',
    missing: '파이썬을 받지 못했어요'
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
    `코드를 실행하다가 멈췄어요. 그 칸을 실행해서 무엇 때문인지 살펴보세요. 파이썬이 한 말: ${name}: ${text}`,
  checking: '검사하고 있어요…',
  checkingAt: (number: number, of: number) => `검사하고 있어요… ${of}문제 중 ${number}번째`,
  checkBroken: '검사를 마치지 못했어요. 잠시 뒤에 다시 눌러 주세요.',
  checked: (good: number, questions: number, points: number, of: number) =>
    `${questions}문제 중 ${good}문제를 통과했어요. ${of}점 중 ${points}점이에요.`,
  hiddenTests: '선생님이 채점할 때는 여기에 없는 경우까지 더 살펴봐요.',
  hiddenTestsAlone: '누군가에게 채점을 받는다면, 그때는 여기에 없는 경우까지 더 살펴봐요.',
  allPassed: '모두 통과했어요!',
  goTo: '고치러 가기',

  // Files
  fileSaved: (name: string) => `내 파일을 저장했어요: ${name}`,
  openTitle: '어떤 파일을 열까요?',
  openFromComputer: '내 파일 고르기 (.ipynb)',
  openCopies: '이 컴퓨터에 남아 있는 사본',
  openButton: '열기',
  fileOpened: '내 파일을 열었어요. 방금까지 있던 공책은 사본으로 남겨 두었어요.',
  fileChanged:
    '내 파일을 열었어요. 저장한 뒤에 다른 프로그램에서 바뀐 곳이 있으니 살펴보세요. 방금까지 있던 공책은 사본으로 남겨 두었어요.',
  fileUnknown: (lesson: string) => `이 사이트에 없는 수업의 파일이에요: ${lesson}. 공책은 그대로 있어요.`,
  fileProblems: {
    notNotebook: '공책 파일이 아니거나 망가진 파일이에요. 이름이 .ipynb로 끝나는 내 파일을 골라 주세요.',
    notLesson: '이 사이트의 수업에서 저장한 파일이 아니에요. 다른 파일을 골라 주세요.',
    tooLarge: '파일이 너무 커서 열 수 없어요. 20MB보다 작은 파일을 골라 주세요.'
  },
  remind: '10분 넘게 파일로 저장하지 않았어요. 지금 저장해 두면 다른 컴퓨터에서도 이어서 할 수 있어요.',
  noStorage:
    '이 창에서는 공책이 저장되지 않아요(비밀 창이거나 저장이 막혀 있어요). 창을 닫기 전에 꼭 내 파일로 저장해 주세요.',
  cannotSave: '이 컴퓨터에 저장할 자리가 없어서 공책을 저장하지 못했어요. 지금 내 파일로 저장해 주세요.',
  openElsewhere: '이 수업이 다른 탭에 열려 있어요. 한 번에 한 탭에서만 쓸 수 있어요.',
  goOnHere: '여기서 이어서 하기',

  // Python does not arrive
  noPython: '파이썬을 내려받지 못했어요. 인터넷 연결을 확인하고 다시 해 보세요. 쓴 글은 그대로 있어요.',
  slowPython: '파이썬을 내려받는 데 오래 걸리고 있어요. 더 기다리거나, 연결을 확인하고 다시 해 보세요. 쓴 글은 그대로 있어요.',
  noRoomOffline:
    '이 컴퓨터에 자리가 모자라서, 인터넷이 없을 때는 이 사이트를 열 수 없어요. 필요 없는 파일을 지우면 다음에 다시 받아 둘게요.',
  tryAgain: '다시 해 보기',
  lookWhy: '왜 그런지 살펴보기',

  // Stop
  nothingToStop: '지금 실행하고 있는 코드가 없어요.',
  restarting: '코드가 멈추지 않아서 파이썬을 다시 켜고 있어요. 쓴 글은 그대로 있어요.',
  crashed: '함수가 자기 자신을 너무 많이 부르거나 기억 공간을 다 써서 파이썬이 꺼졌어요. 다시 켜고 있어요. 쓴 글은 그대로 있어요.',
  restarted: (cells: number) =>
    cells ? `파이썬을 다시 켰어요. 멈춘 칸 말고, 전에 실행한 ${cells}칸은 다시 실행해 두었어요.` : '파이썬을 다시 켰어요.',

  // A new version, and back to the beginning
  updated: '선생님이 수업을 고쳤어요. 내 답은 지워지지 않아요. 어떻게 할까요?',
  updatedQuietly: '새로 고친 수업으로 바꾸어 두었어요. 아직 쓴 것이 없어서 잃어버린 것도 없어요.',
  carryOver: '새 수업에 내 답 옮기기',
  keepMine: '그대로 두기',
  lookAtBoth: '둘 다 보기',
  carriedOver: '새 수업에 내 답을 옮겼어요. 전에 쓰던 공책은 사본으로 남겨 두었어요.',
  resetCell: '처음 코드로',
  cellReset: '이 문제의 코드를 처음으로 되돌렸어요.',
  undo: '내가 쓴 코드 다시 가져오기',
  resetLesson: '수업 처음부터 다시 하기',
  resetLessonAsk: '모든 칸을 처음으로 되돌릴까요? 지금 공책은 사본으로 남겨 두고, ‘내 파일 열기’에서 다시 열 수 있어요.',
  lessonReset: '수업을 처음으로 되돌렸어요. 전에 쓰던 공책은 ‘내 파일 열기’에 사본으로 있어요.',
  cannotReset: '지금은 처음 코드를 가져올 수 없어요. 인터넷 연결을 확인하고 다시 눌러 주세요.',

  // Handing in
  handIn: '선생님께 내기',
  handInCaption: '내 파일을 저장하고 과제 내는 곳을 열어요',
  handInOpen: '과제 내는 곳 열기',
  handInThere: (name: string) => `내 파일을 저장했어요. 열린 창에 이 파일을 올려 주세요: ${name}`,
  handInFile: (name: string) => `내 파일을 저장했어요. 이 파일을 선생님께 보내 주세요: ${name}`,

  // Settings
  lookTitle: '설정',
  textSize: '글자 크기',
  textSizes: { normal: '보통', large: '크게', huge: '아주 크게' },
  colors: '화면 색',
  colorSchemes: { light: '밝게', dark: '어둡게', contrast: '또렷하게(고대비)' },
  easyReading: '읽기 편한 글자 (글자와 줄 사이를 넓혀요)',
  menus: '주피터 메뉴 모두 보기',

  // Names of Jupyter's parts, for screen readers
  codeEditor: '코드 쓰는 곳',
  textEditor: '글 쓰는 곳',
  fold: '이 제목 아래를 접거나 펴기',
  picture: '코드로 그린 그림',
  allFiles: '파일 목록'
};

export type Words = typeof ko;

const en: Words = {
  studentButton: (classNumber, number) => `Class ${classNumber}, No. ${number}`,
  studentMissing: 'Add class and number',
  studentCaption: 'Change the class and number in this notebook',
  studentTitle: 'What are your class and number?',
  studentWhy: 'They tell your teacher whose notebook this is. Please do not write your name.',
  kept:
    'What you do stays in this browser on this device. A private window forgets it all when you close it: press “Save my file” first.',
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
    dead: 'Python has stopped',
    missing: 'Python could not be loaded'
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
  brokeOff: (name, text) => `The code broke off. Run its cell and look why. Python says: ${name}: ${text}`,
  checking: 'Checking…',
  checkingAt: (number, of) => `Checking… question ${number} of ${of}`,
  checkBroken: 'The check could not be finished. Please press Check again.',
  checked: (good, questions, points, of) => `${good} of ${questions} questions passed, ${points} of ${of} points.`,
  hiddenTests: 'When your teacher marks it, more cases than these are looked at.',
  hiddenTestsAlone: 'Should somebody mark it, more cases than these are looked at.',
  allPassed: 'All passed!',
  goTo: 'Go there',

  fileSaved: name => `Your file is saved: ${name}`,
  openTitle: 'Which file?',
  openFromComputer: 'Choose your file (.ipynb)',
  openCopies: 'Copies on this computer',
  openButton: 'Open',
  fileOpened: 'Your file is open. The notebook that was here is kept as a copy.',
  fileChanged:
    'Your file is open. Another program has changed it since you saved it, so look it over. The notebook that was here is kept as a copy.',
  fileUnknown: lesson => `This site has no such lesson: ${lesson}. Your notebook is as it was.`,
  fileProblems: {
    notNotebook: 'This file is no notebook, or it is damaged. Choose your file whose name ends in .ipynb.',
    notLesson: 'This file was not saved from a lesson of this site. Choose another one.',
    tooLarge: 'This file is too large to open. Choose one smaller than 20 MB.'
  },
  remind: 'Your work has been in no file for more than 10 minutes. Save it, and you can go on at any computer.',
  noStorage:
    'This window keeps nothing (it is a private window, or storing is blocked). Save your file before you close it.',
  cannotSave: 'This computer has no room left, so the notebook could not be stored. Save your file now.',
  openElsewhere: 'This lesson is open in another tab. Only one tab at a time can write it.',
  goOnHere: 'Go on here',

  noPython: 'Python could not be loaded. Check the connection and try again. What you wrote is still there.',
  slowPython: 'Python takes long to load. Wait a little more, or check the connection and try again. What you wrote is still there.',
  noRoomOffline:
    'This computer has no room to keep the site for times without internet. Delete files that nobody needs, and it is kept next time.',
  tryAgain: 'Try again',
  lookWhy: 'Find out why',

  nothingToStop: 'No code is running.',
  restarting: 'The code did not stop, so Python is being restarted. What you wrote is still there.',
  crashed:
    'Python broke down: a function calls itself too often, or memory is full. It is being restarted. What you wrote is still there.',
  restarted: cells =>
    cells
      ? `Python is running again. The ${cells} cells that had run before were run again, not the one that was stopped.`
      : 'Python is running again.',

  updated: 'This lesson has been improved. Your answers are safe. What would you like?',
  updatedQuietly: 'You have the improved lesson now. Nothing was written yet, so nothing was lost.',
  carryOver: 'Move my answers to the new one',
  keepMine: 'Leave it as it is',
  lookAtBoth: 'Look at both',
  carriedOver: 'Your answers are in the new lesson. The notebook from before is kept as a copy.',
  resetCell: 'First code',
  cellReset: 'The code of this question is as it was at first.',
  undo: 'Bring back what I wrote',
  resetLesson: 'Begin the lesson again',
  resetLessonAsk: 'Put all cells back? The notebook of now is kept as a copy; find it in “Open my file”.',
  lessonReset: 'The lesson is as it was at first. The notebook from before is a copy in “Open my file”.',
  cannotReset: 'The first code cannot be fetched now. Check the connection and press again.',

  handIn: 'Hand in',
  handInCaption: 'Save your file and open the place to hand it in',
  handInOpen: 'Open the place to hand in',
  handInThere: name => `Your file is saved. Put it into the window that has opened: ${name}`,
  handInFile: name => `Your file is saved. Send it to your teacher: ${name}`,

  lookTitle: 'Settings',
  textSize: 'Text size',
  textSizes: { normal: 'Normal', large: 'Large', huge: 'Very large' },
  colors: 'Colors',
  colorSchemes: { light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  easyReading: 'Easy reading (wider letters and lines)',
  menus: 'Show all of Jupyter’s menus',

  codeEditor: 'Code',
  textEditor: 'Text',
  fold: 'Fold or unfold what is below this heading',
  picture: 'Picture drawn by the code',
  allFiles: 'All files'
};

export const WORDS = { ko, en };

export type Language = keyof typeof WORDS;
