"""What the builder says, in Korean."""

from coach.speech import Speech

KOREAN = {
    "site/jupyter/chunks.json names what is not there: {names}. Run make chunks, which writes it anew.": "site/jupyter/chunks.json에 "
    "적힌 것이 없습니다: {names}. make chunks를 실행하면 새로 적습니다.",
    "{path} is not a lesson. Lessons are files like lessons/middle/06_searching.py.": "{path}은(는) 수업 파일이 아닙니다. "
    "수업은 lessons/middle/06_searching.py 같은 파일입니다.",
    "cell {cell}": "{cell} 셀",
    "line {line}": "{line}번째 줄",
    "{step} failed; the whole of what it said is in {log}.": "{step} 단계가 실패했습니다. 자세한 내용은 {log}에 있습니다.",
    "Port {port} is in use by another program. Choose another one: make serve PORT={other}": "{port}번 포트는 다른 "
    "프로그램이 쓰고 있습니다. 다른 포트를 고르세요: make serve PORT={other}",
    "Port {port} is for the machine's administrator alone. Choose a higher one: make serve PORT=8080": "{port}번 포트는 "
    "관리자만 쓸 수 있습니다. 더 큰 번호를 고르세요: make serve PORT=8080",
    "{mistake}; with make: make serve PORT=8080": "{mistake}. make로 할 때: make serve PORT=8080",
    "The source does not begin with front matter between `# ---` lines.": "파일이 `# ---` 줄 사이의 머리말로 시작하지 "
    "않습니다.",
    "The front matter cannot be read: {reason}": "머리말을 읽을 수 없습니다: {reason}",
    'No translation for "{text}". Run make translate, fill in msgstr.': '"{text}"의 번역이 없습니다. make translate를 '
    "실행한 다음 msgstr를 채우세요.",
    'The source of "{text}" has changed; check its translation and remove the fuzzy mark.': '"{text}"의 원문이 '
    "바뀌었습니다. 번역을 확인하고 fuzzy 표시를 지우세요.",
    'The translation of "{text}" has other {{fields}} than its source.': '"{text}" 번역의 {{필드}}가 원문과 다릅니다.',
    "Write your code here.": "여기에 코드를 써 보세요.",
    "Write your answer here.": "여기에 답을 써 보세요.",
    "{minutes} minutes": "{minutes}분",
    "Not Python, in line {line}: {reason}": "{line}번째 줄이 파이썬 문법에 맞지 않습니다: {reason}",
    "This line stands below a markdown marker and would become text; put `# %%` before it or `#` in front.": "이 줄은 "
    "마크다운 표시 아래에 있어 글이 되어 버립니다. 앞에 `# %%` 줄을 넣거나 `#`을 붙이세요.",
    "The first runnable cell comes too late; it belongs on the first screen.": "처음 실행하는 셀이 너무 늦게 나옵니다. "
    "첫 화면에 있어야 합니다.",
    "Magics and shell lines do not work for learners; use plain Python.": "매직과 셸 명령은 학습자에게 맞지 않습니다. "
    "파이썬만 쓰세요.",
    "`{line}` is not a directive of nbgrader; it reads `### BEGIN ...`.": "`{line}`은(는) nbgrader 지시문이 아닙니다. "
    "`### BEGIN ...` 꼴로 쓰세요.",
    "A grade_id is unique in its lesson and made of small letters, digits and _.": "grade_id는 수업 안에서 하나뿐이고 "
    "영어 소문자, 숫자, _로만 씁니다.",
    "answer cells": "답 셀",
    "points": "점수",
    "planned wrong answers": "예상 오답",
    "An answer cell marks its answer with ### BEGIN SOLUTION and ### END SOLUTION.": "답 셀에는 ### BEGIN SOLUTION과 "
    "### END SOLUTION으로 답을 표시합니다.",
    "A test cell has hidden tests, which try other inputs than the visible ones.": "검사 셀에는 보이는 검사와 다른 입력을 "
    "써 보는 숨은 검사가 있어야 합니다.",
    "A test cell is worth points.": "검사 셀에는 점수가 있어야 합니다.",
    "Each assert carries a sentence that says what kind of mistake it is (line {line}).": "assert마다 어떤 실수인지 알려 "
    "주는 문장이 있어야 합니다({line}번째 줄).",
    "In a graded cell input() stands in a function, or below with answers(...) (line {line}).": "채점하는 셀에서는 input()을 "
    "함수 안이나 with answers(...) 아래에 씁니다({line}번째 줄).",
    "The lesson has {found} {what}; it should have {least} to {most}.": "{what}: {found}. {least}에서 {most} 사이여야 "
    "합니다.",
    "Before an answer cell stand {count} folded hints (<details>).": "답 셀 앞에는 접힌 힌트(<details>)가 {count}개 "
    "있어야 합니다.",
    "Printed text is marked for translation: _({text})": "출력하는 글은 번역하도록 표시합니다: _({text})",
    "Text in a chart is marked for translation: _({text})": "차트에 쓰는 글은 번역하도록 표시합니다: _({text})",
    "The level {level} does without the package {name}.": "{level} 단계에서는 {name} 패키지를 쓰지 않습니다.",
    "The packages in the front matter and the imports differ: {name}.": "머리말의 packages와 실제 import가 다릅니다: "
    "{name}.",
    "The teacher's half page is missing.": "교사용 반쪽 안내가 없습니다.",
    'The half page has no section "## {heading}".': '교사용 안내에 "## {heading}" 절이 없습니다.',
    "A planned wrong answer lacks {key}.": "예상 오답에 {key}이(가) 빠졌습니다.",
    "One planned wrong answer is called hard_coded: it returns what the visible tests want.": "예상 오답 가운데 하나는 "
    "이름이 hard_coded여야 합니다. 보이는 검사의 답만 그대로 적은 오답입니다.",
    "There is no answer cell {cell}.": "{cell}이라는 답 셀이 없습니다.",
    "No assert of the lesson says this: {says}": "수업의 assert 가운데 이렇게 말하는 것이 없습니다: {says}",
    "Build lessons and the site.": "수업과 사이트를 만듭니다.",
    "update the .po files of lessons from their sources": "수업 원문에 맞추어 .po 파일 고치기",
    "name every problem of lessons at once": "수업의 문제를 한꺼번에 모두 알려 주기",
    "write the student notebooks": "학생용 노트북 쓰기",
    "build the site": "사이트 만들기",
    "build the site and serve it": "사이트를 만들고 열기",
    "{path}: {count} units to translate or check": "{path}: 번역하거나 확인할 단위 {count}개",
    "{count} lessons read, {problems} problems.": "수업 {count}개를 읽었고, 문제는 {problems}개입니다.",
    "{count} lessons written to content/.": "수업 {count}개를 content/에 썼습니다.",
    "Elementary school": "초등학교",
    "Grades 3 to 6, 40 minutes a lesson": "3~6학년, 한 차시 40분",
    "Middle school": "중학교",
    "From grade 7, 45 minutes a lesson": "1학년부터, 한 차시 45분",
    "High school": "고등학교",
    "A credit course, 50 minutes a lesson": "학점 과목, 한 차시 50분",
    "Adults": "어른",
    "At your own pace, 40 to 60 minutes a lesson": "내 속도로, 한 차시 40~60분",
    "writing the lessons": "수업 쓰기",
    "fetching the runtime": "런타임 받기",
    "building the extension": "확장 만들기",
    "building Jupyter": "주피터 만들기",
    "putting the site together": "사이트 모으기",
    "The site is in {site}.": "사이트가 {site}에 있습니다.",
    "Saebom is at http://localhost:{port} (stop with Ctrl+C)": "새봄이 http://localhost:{port} 에서 열렸습니다(멈추려면 Ctrl+C).",
    "The tests need PostgreSQL. Install it and run the command again: sudo apt-get install postgresql": "검사하려면 PostgreSQL이 필요합니다. 설치한 뒤 다시 실행하세요: sudo apt-get install postgresql",
    "The tests need Chromium. Install it and run the command again: sudo apt-get install chromium": "검사하려면 Chromium이 필요합니다. 설치한 뒤 다시 실행하세요: sudo apt-get install chromium",
    "The tests need nginx and Caddy. Install them and run the command again: sudo apt-get install nginx caddy": "검사하려면 nginx와 Caddy가 필요합니다. 설치한 뒤 다시 실행하세요: sudo apt-get install nginx caddy",
    "write the site as one archive": "사이트를 압축 파일 하나로 쓰기",
    "look whether a server gives the site out as it was built": "서버가 사이트를 만든 그대로 내보내는지 살펴보기",
    "The package is {path} ({size} MB).": "묶음 파일은 {path}입니다({size}MB).",
    "Name the address of a site, not “{url}”: make check-site URL=https://school.example/saebom/": "사이트 주소를 적으세요(“{url}”은(는) 주소가 아닙니다): make check-site URL=https://school.example/saebom/",
    "{url} cannot be reached ({reason}). Is the server running, and the address right?": "{url} 에 연결할 수 없습니다({reason}). 서버가 켜져 있는지, 주소가 맞는지 확인하세요.",
    "There is no Saebom under {url}: it has no {name}. Copy the whole folder _site/ there.": "{url} 에는 새봄이 없습니다({name} 파일이 없음). _site/ 폴더 전체를 복사하세요.",
    "{url} has a certificate that this machine does not trust ({reason}). If it is the school's own: "
    "SSL_CERT_FILE=root.crt make check-site URL={url} (docs/operating.md, HTTPS in a school).": "{url} 의 인증서를 이 컴퓨터가 "
    "믿지 않습니다({reason}). 학교가 만든 인증서라면 이렇게 합니다: SSL_CERT_FILE=root.crt make check-site "
    "URL={url} (docs/operating.ko.md의 '학교에서 HTTPS 쓰기').",
    "- {url}: {count} files, {size} MB ...": "- {url}: 파일 {count}개, {size}MB ...",
    "Everything arrives as it was built. Open {url}check/ on a learner's machine too.": "모든 파일이 만든 그대로 도착합니다. 학생이 쓰는 컴퓨터에서 {url}check/ 도 열어 보세요.",
    "{url} is plain http on a network, and there browsers allow neither data files nor input(). "
    "Serve the site over https: docs/operating.md, HTTPS in a school.": "{url} 은(는) 네트워크의 http 주소여서 브라우저가 데이터 파일과 "
    "input()을 허용하지 않습니다. 사이트를 https로 여세요: docs/operating.ko.md의 '학교에서 HTTPS 쓰기'.",
    "The server sends {ending} files as {found}, and with that Python never starts. "
    "Have it send them as {wanted}: docs/operating.md, Any static server.": "서버가 {ending} 파일을 {found} 형식으로 보내서 파이썬이 시작되지 "
    "않습니다. {wanted} 형식으로 보내게 하세요: docs/operating.ko.md의 '정적 웹 서버에 올리기'.",
    "Not there: {path} (answer {code}; files like this: {count}). Copy the whole site once more.": "파일이 없습니다: {path}(응답 {code}, 이런 파일 "
    "{count}개). 사이트 전체를 다시 복사하세요.",
    "The download of {path} broke off after {got} of {size} bytes (files like this: {count}). "
    "Look at the connection, and at limits of the server or of a filter on the way.": "{path} 을(를) 받다가 끊겼습니다({size}바이트 가운데 "
    "{got}바이트, 이런 파일 {count}개). 연결 상태와 서버나 중간 필터의 제한을 확인하세요.",
    "Not as it was built: {path} (files like this: {count}). Copy the whole site once more; if that does not help, "
    "a filter on the way changes it.": "만들 때와 다른 파일입니다: {path}(이런 파일 {count}개). 사이트 전체를 다시 복사하세요. 그래도 같으면 "
    "중간의 필터가 파일을 바꾸는 것입니다.",
    "A mark _(...) stands around a whole f-string, not inside one.": "_(...) 표시는 f-문자열 안이 아니라 전체를 감쌉니다.",
    "This pack holds the answers and hidden tests of all lessons. It is for teachers: keep it where pupils cannot read it, and never put it on a web server. Begin with index.html in the folder of your language.": "모든 수업의 답과 숨은 검사가 들어 있습니다. 선생님만 보는 자료이니 학생이 읽을 수 없는 곳에 두고, 웹 서버에는 올리지 마세요. ko 폴더의 index.html부터 열어 보세요.",
    "Answers for teachers": "교사용 정답 모음",
    "Notebook": "노트북 파일",
    "Notebook: {title}": "노트북 파일: {title}",
    "All lessons": "수업 전체 보기",
    "Answers and hidden tests stand on this page: it is for teachers alone.": "답과 숨은 검사가 있는 쪽입니다. 선생님만 보세요.",
    "For teaching": "수업 안내",
    "Answers": "답",
    "{points:g} points": "{points:g}점",
    "One right answer": "모범 답안",
    "How it is tested, the hidden part included": "검사 (숨은 검사 포함)",
    "write the private zip with all answers, for teachers": "답이 모두 든 교사용 zip 파일 쓰기",
    "The answers of {count} lessons are in {path}. Keep it where pupils cannot read it.": "수업 {count}개의 답을 {path}에 모았습니다. 학생이 읽을 수 없는 곳에 두세요.",
    "{code} is not written as the codes of {scheme} are. Write it like this: {example}": "{code}은(는) {scheme}의 코드를 적는 방식과 다릅니다. 이렇게 적으세요: {example}",
    "{code}: where is it taught? Write cell: with a grade_id or a heading of the lesson (found: {cell}).": "{code}을(를) 어디에서 가르치나요? cell:에 grade_id나 수업의 제목을 적으세요(적힌 것: {cell}).",
    "Not taught yet: {codes}": "아직 다루지 않은 성취기준: {codes}",
    "Behind each lesson stands the part of it in which the standard is taught.": "수업 이름 뒤에 그 성취기준을 다루는 부분을 적었습니다.",
    "Language": "언어",
    "For teachers": "선생님께",
    "Every page prints well: use your browser's print command.": "모두 인쇄해서 쓸 수 있습니다. 브라우저의 인쇄 기능을 쓰세요.",
    "Class sheet with QR codes: {level}": "QR 코드 수업 안내지: {level}",
    "Half pages for teaching: {level}": "교사용 반쪽 안내: {level}",
    "All levels": "전체",
    "Lessons": "수업",
    "Standards and the lessons that serve them": "성취기준별 수업",
    "Please turn on JavaScript: the QR codes are drawn in your browser.": "QR 코드는 브라우저가 그립니다. 자바스크립트를 켜 주세요.",
    "This page was opened under an address that only works on this computer. Open it under the address that your pupils use, then print.": "지금 주소는 이 컴퓨터에서만 열립니다. 학생들이 쓰는 주소로 이 페이지를 연 다음 인쇄하세요.",
    "Open the lesson": "수업 열기",
    "Open the lesson: {title}": "수업 열기: {title}",
    "QR code of the lesson: {title}": "수업 QR 코드: {title}",
    "The sentences are paraphrases, not the official text. Computing systems of the middle school (9정01) need devices to build with and cannot be taught in a browser.": "설명은 성취기준 원문이 아니라 풀어 쓴 것입니다. 중학교 컴퓨팅 시스템(9정01)은 직접 다룰 기기가 있어야 해서 브라우저 수업에는 넣지 않았습니다.",
    "{served} of {count} standards have a lesson.": "성취기준 {count}개 중 {served}개를 수업에서 다룹니다.",
    "Standard": "성취기준",
    "No lesson yet": "아직 수업이 없습니다",
    "Human-centred mindset": "인간 중심 사고방식",
    "Ethics of AI": "AI 윤리",
    "AI techniques and applications": "AI 기술과 활용",
    "AI system design": "AI 시스템 설계",
    "Understand": "이해하기",
    "Apply": "적용하기",
    "Create": "만들기",
    "Perception": "인식",
    "Representation and reasoning": "표현과 추론",
    "Learning": "학습",
    "Natural interaction": "자연스러운 상호작용",
    "Societal impact": "사회적 영향",
    "3-5": "3~5학년",
    "6-8": "6~8학년(초6~중2)",
    "9-12": "9~12학년(중3~고3)",
    "“{concept}” is already introduced by {other}; name it under requires.": "“{concept}”은(는) {other} 수업에서 이미 "
    "처음 가르칩니다. requires에 적으세요.",
    "No earlier lesson teaches “{concept}”; teach it here and name it under teaches.": "“{concept}”을(를) 앞에서 가르치는 "
    "수업이 없습니다. 이 수업에서 가르치고 teaches에 적으세요.",
    "Concepts: what builds on what": "개념 지도: 무엇 위에 무엇을 쌓나",
    "Concept graph: {level}": "개념 지도: {level}",
    "Each box is a lesson with the concepts that it introduces. It builds on the boxes above it from which a line comes "
    "down. A click opens the lesson; the list below each picture says the same in words.": "상자 하나가 수업 하나이고, 상자 "
    "안에는 그 수업에서 처음 배우는 개념이 있습니다. 위쪽 상자에서 선이 내려오면 그 수업을 먼저 배웠다는 뜻입니다. 상자를 누르면 "
    "수업이 열립니다. 그림 아래 목록은 같은 내용을 글로 적은 것입니다.",
    "In words: {level}": "글로 보기: {level}",
    "introduces: {concepts}": "처음 배우는 개념: {concepts}",
    "builds on: {concepts}": "먼저 배운 개념: {concepts}",
    "A board does not know {words}.": "판에서 쓸 수 없는 말이 있습니다: {words}.",
    "The rows of a grid have different lengths: {lengths}.": "모눈 줄의 길이가 서로 다릅니다: {lengths}.",
    "A board is at most {breadth:g} mm wide; make its cells smaller.": "판의 너비는 {breadth:g} mm까지입니다. 칸을 "
    "줄이세요.",
    "The printable sheet is missing.": "인쇄용 활동지가 없습니다.",
    "This level has no lesson {number}. Say what it is about, without a number.": (
        "이 단계에는 {number}번 수업이 없습니다. 번호 없이 무엇을 다루는지 써 주세요."
    ),
    "A printable sheet has one title, in a line that begins with #.": "인쇄용 활동지에는 #으로 시작하는 제목이 하나 "
    "있어야 합니다.",
    "Board of the sheet": "활동지의 판",
    "Printable sheet": "인쇄용 활동지",
    "Printable sheet: {title}": "인쇄용 활동지: {title}",
    "Printable sheets, without a computer: {level}": "컴퓨터 없이 하는 인쇄용 활동지: {level}",
    "Each sheet fills one page of A4, in black and white. The answers stand in the half page for teaching.": "활동지 한 장이 A4 "
    "흑백 한 쪽입니다. 답은 교사용 반쪽 안내에 있습니다.",
    "Class ______ Number ______": "______반 ______번",
    "The units cannot be read, look at: {reason}": "단원 파일을 읽을 수 없습니다. 살펴볼 곳: {reason}",
    "{lesson} belongs to {count} units; it should be one.": "{lesson} 수업이 속한 단원이 {count}개입니다. 하나여야 합니다.",
    "The unit {name} is of no level.": "{name} 단원의 단계가 잘못되었습니다.",
    "The card of the unit {name} is not whole in {language}.": "{name} 단원의 직업 카드에 {language} 글이 빠졌습니다.",
    "The card of the unit {name} has three sentences, in {language} too.": "{name} 단원의 직업 카드는 {language}(으)로도 세 "
    "문장이어야 합니다.",
    "The card of the unit {name} names its source with a year or an address.": "{name} 단원의 직업 카드는 출처를 연도나 "
    "주소와 함께 밝혀야 합니다.",
    "Who uses this at work": "이것을 일에 쓰는 사람들",
    "A card for each unit: a trade that uses what it teaches. What a card says stands in the source that it names.": "단원마다 "
    "배운 것을 일에 쓰는 직업을 카드 한 장에 담았습니다. 카드의 내용은 밝혀 둔 출처에 있습니다.",
    "lessons {first} to {last}": "{first}~{last}차시",
    "Source: {source}": "출처: {source}",
    "Python for work": "업무에 쓰는 파이썬",
    "Understanding and using generative AI": "생성형 AI 이해하고 활용하기",
    "site/route/questions.json, question {number}: {reason}": "site/route/questions.json의 {number}번째 질문: {reason}",
    "no lesson teaches {concepts}": "{concepts}을(를) 가르치는 수업이 없습니다",
    "keys are {found}, not {wanted}": "키가 {found}입니다. {wanted}이어야 합니다",
    "{key} is not there in every language": "{key}이(가) 모든 언어로 적혀 있지 않습니다",
    "right is not the number of a choice, from 0": "right가 0부터 센 보기 번호가 아닙니다",
}

say = Speech(KOREAN)


def say_in(language: str, sentence: str, /, **values: object) -> str:
    """Say a sentence in a given language, whoever runs the builder."""
    return (KOREAN[sentence] if language == "ko" else sentence).format(**values)
