"""Every sentence that coach says, in English and Korean; those about errors are in `mistakes`."""

from coach.speech import Speech

KOREAN = {
    # The robot's walk
    "The robot walked 1 square.": "로봇이 1칸 움직였어요.",
    "The robot walked {count} squares.": "로봇이 {count}칸 움직였어요.",
    "The robot has not moved yet.": "로봇이 아직 움직이지 않았어요.",
    "It picked up {found} of {total} treasures.": "보물 {total}개 중에서 {found}개를 주웠어요.",
    "It picked up the treasure.": "보물을 주웠어요.",
    "It has not picked up the treasure yet.": "보물은 아직 줍지 못했어요.",
    "Now it is at column {column}, row {row}, facing {facing}.": (
        "지금은 가로 {column}, 세로 {row} 칸에서 {facing}을 보고 있어요."
    ),
    "Bump! At column {column}, row {row} there is a wall to the {facing}, so the robot stayed there.": (
        "쿵! 가로 {column}, 세로 {row} 칸의 {facing}에 벽이 있어서 로봇이 더 가지 못했어요."
    ),
    "Bump! At column {column}, row {row} the grid ends to the {facing}, so the robot stayed there.": (
        "쿵! 가로 {column}, 세로 {row} 칸의 {facing}은 격자 밖이라서 로봇이 더 가지 못했어요."
    ),
    "It bumped {count} more times.": "그 뒤로 {count}번 더 부딪혔어요.",
    "It bumped once more.": "그 뒤로 1번 더 부딪혔어요.",
    "There was no treasure to pick up at column {column}, row {row}.": (
        "가로 {column}, 세로 {row} 칸에는 주울 보물이 없었어요."
    ),
    "east": "동쪽",
    "south": "남쪽",
    "west": "서쪽",
    "north": "북쪽",
    # The pen's drawing
    "The pen has not drawn anything yet.": "펜이 아직 아무것도 그리지 않았어요.",
    "The pen drew 1 line, {length} long.": "펜이 선 1개를 그렸어요. 선의 길이: {length}",
    "The pen drew {count} lines, {length} long in all.": "펜이 선 {count}개를 그렸어요. 선을 모두 이은 길이: {length}",
    "It came back to where the drawing began.": "그림이 시작한 곳으로 돌아왔어요.",
    # Pictures
    "Picture of the robot on its grid": "격자 위의 로봇 그림",
    "Picture of what the pen drew": "펜이 그린 그림",
    # Pictures in steps
    "All steps in words": "모든 단계를 글로 보기",
    "Steps: use the arrow keys": "단계: 화살표 키로 넘겨 보세요",
    "Play all steps": "처음부터 보기",
    "Back": "이전 단계",
    "Forward": "다음 단계",
    "At the beginning": "처음 모습",
    "{count} steps before the last one are not shown.": "마지막 단계 앞의 {count}단계는 그림에 없어요.",
    # Bars
    "Picture of bars in steps": "단계별 막대그래프",
    "The bars at the beginning: {numbers}.": "처음 막대: {numbers}.",
    "Comparisons: {comparisons}, swaps: {swaps}. At the end: {numbers}.": (
        "{comparisons}번 비교하고 {swaps}번 맞바꿨어요. 마지막 막대: {numbers}."
    ),
    "Compared: {comparison}": "비교: {comparison}",
    "Compared: {comparison} (place {place})": "비교: {comparison} ({place}번 자리)",
    "Compared: {comparison} (places {first} and {second})": "비교: {comparison} ({first}번 자리와 {second}번 자리)",
    "Swapped: places {first} and {second}": "맞바꾸기: {first}번 자리와 {second}번 자리",
    "Put into place {place}: {value}": "{place}번 자리에 넣기: {value}",
    "Added at place {place}: {value}": "{place}번 자리에 끼워 넣기: {value}",
    "Taken from place {place}: {value}": "{place}번 자리에서 꺼내기: {value}",
    "A slice of bars can only be replaced by as many numbers.": "막대를 잘라 바꿀 때는 같은 개수의 수로만 바꿀 수 있어요.",
    "The bars were given more than {most} steps. Is there a loop that never ends?": (
        "막대가 {most}단계보다 많이 움직였어요. 혹시 끝나지 않는 반복이 있나요?"
    ),
    "There is room for {most} bars.": "막대는 {most}개까지 그릴 수 있어요.",
    "Bars need a list of numbers such as [5, 2, 8], but got {value}.": (
        "Bars에는 [5, 2, 8]처럼 수의 목록을 써 주세요. 지금 쓴 값: {value}"
    ),
    "Bars need at least one number.": "Bars에는 수가 하나라도 있어야 해요.",
    "A bar needs a number such as 5, but got {value}.": "막대에는 5와 같은 수를 써 주세요. 지금 쓴 값: {value}",
    # Pixels
    "Picture made of numbers": "수로 만든 그림",
    "A picture of {columns} columns and {rows} rows.": "가로 {columns}칸, 세로 {rows}칸짜리 그림이에요.",
    "The numbers go from {low} (dark) to {high} (bright).": "수는 {low}(어두움)부터 {high}(밝음)까지 있어요.",
    "Squares of each number: {counts}.": "수마다 칸의 개수: {counts}.",
    "To the right: {across}. Upward: {up}.": "오른쪽으로: {across}. 위로: {up}.",
    'axes need two texts such as ("size", "weight"), but got {value}.': (
        'axes에는 ("크기", "무게")처럼 글 두 개를 써 주세요. 지금 쓴 값: {value}'
    ),
    "A square needs a number from 0 to {most}, but got {value}.": (
        "칸에는 0부터 {most}까지의 수를 써 주세요. 지금 쓴 값: {value}"
    ),
    "The square {square} is outside: columns go from 0 to {column}, rows from 0 to {row}.": (
        "{square} 칸은 그림 밖에 있어요. 가로는 0부터 {column}까지, 세로는 0부터 {row}까지예요."
    ),
    "Pixels need a list of rows such as [[0, 1], [1, 0]], but got {value}.": (
        "Pixels에는 [[0, 1], [1, 0]]처럼 줄의 목록을 써 주세요. 지금 쓴 값: {value}"
    ),
    "Row {row} has {found} numbers, but row 0 has {wanted}.": "{row}번 줄에는 수가 {found}개인데 0번 줄에는 {wanted}개예요.",
    "A picture has 1 to {most} rows and columns.": "그림은 가로와 세로가 1칸부터 {most}칸까지예요.",
    'A row is a list of numbers or a text such as "0110", but got {value}.': (
        '한 줄에는 수의 목록이나 "0110" 같은 글을 써 주세요. 지금 쓴 값: {value}'
    ),
    # The tracer
    "{name}, step by step": "{name} 한 줄씩 따라가기",
    "{call} ran {count} lines, one after the other.": "{call}: 차례로 {count}줄을 실행했어요.",
    "It gave back {value}.": "돌려준 값: {value}",
    "{name} gives back {value}.": "{name}에서 돌려준 값: {value}",
    "It was stopped after {most} lines. Is there a loop that never ends?": (
        "{most}줄을 실행하고 멈췄어요. 혹시 끝나지 않는 반복이 있나요?"
    ),
    "It stopped with an error. {error}": "오류가 나서 멈췄어요. {error}",
    "Next: line {line}": "다음에 실행할 줄: {line}",
    "(call {depth} deep)": "(안쪽 호출 {depth}단계)",
    "Variables": "변수",
    "trace() needs the name of a function, then its values: trace(double, 3). It got {value}.": (
        "trace()에는 trace(double, 3)처럼 함수 이름을 먼저 쓰고 값을 이어서 써 주세요. 지금 쓴 값: {value}"
    ),
    "trace() cannot see the lines of {name}. Is it written in this notebook?": (
        "trace()가 {name}의 줄을 찾지 못했어요. 이 공책에서 만든 함수인가요?"
    ),
    # The maze
    "Picture of a search in a grid": "격자에서 길을 찾는 그림",
    "A grid of {columns} columns and {rows} rows, from {start} to {goal}.": (
        "가로 {columns}칸, 세로 {rows}칸인 격자예요. 출발 {start}, 도착 {goal}."
    ),
    "{count} squares have been looked at.": "지금까지 살펴본 칸: {count}개.",
    "Looks around from {square}.": "{square} 칸에서 둘러보기",
    "A way of {count} squares, cost {cost}.": "찾은 길: {count}칸, 비용 {cost}.",
    "There is no way to the goal.": "도착 칸으로 가는 길이 없어요.",
    "The square {square} is a wall; nobody can stand on it.": "{square} 칸은 벽이라서 설 수 없어요.",
    "A way begins at {start} and ends at {goal}.": "길은 {start}에서 시작해서 {goal}에서 끝나야 해요.",
    "The way cannot go from {before} to {after}.": "{before}에서 {after}(으)로는 갈 수 없어요.",
    "There is no search called {value}. Choose one of: {choices}.": (
        "{value}: 이런 탐색은 없어요. 다음 중에서 골라 주세요: {choices}"
    ),
    "The search took more than {most} steps. Does it visit squares again and again?": (
        "탐색이 {most}단계를 넘었어요. 같은 칸을 자꾸 다시 살펴보고 있나요?"
    ),
    'A maze has one "{letter}", but here are {count}.': '미로에는 "{letter}"가 하나 있어야 하는데 지금은 {count}개예요.',
    'A maze needs a list of texts such as ["S..", ".#G"].': '미로는 ["S..", ".#G"]처럼 글의 목록으로 써 주세요.',
    "The rows of a maze are equally long, and there are at most {most} of both.": (
        "미로의 줄은 길이가 모두 같아야 하고, 가로와 세로는 {most}칸까지예요."
    ),
    "A maze is made of S, G, #, . and the digits 2 to 9, but here is {value}.": (
        "미로에는 S, G, #, . 그리고 2부터 9까지의 숫자만 써요. 지금 쓴 글자: {value}"
    ),
    # Points
    "Picture of points and their groups": "점과 무리 그림",
    "Picture of points and a boundary": "점과 경계 그림",
    "Step {number}: the centers move.": "{number}단계: 중심이 움직여요.",
    "Step {number}: nothing changes any more.": "{number}단계: 이제 아무것도 바뀌지 않아요.",
    "Step {number}: points that change their group: {count}.": "{number}단계: 무리를 바꾼 점 {count}개.",
    "Step {number}: {right} of {count} points are on the right side.": (
        "{number}단계: 점 {count}개 가운데 {right}개가 맞는 쪽에 있어요."
    ),
    "{count} points without groups.": "아직 무리가 없는 점 {count}개.",
    "{count} points. Steps: {steps}. Points in each group: {sizes}.": (
        "{steps}단계를 거친 점 {count}개. 무리마다 점의 개수: {sizes}."
    ),
    "{count} points: {counts}.": "점 {count}개: {counts}.",
    "There are {count} points, but {found} labels.": "점은 {count}개인데 이름표는 {found}개예요.",
    "At most {most} kinds can be told apart.": "종류는 {most}가지까지만 나타낼 수 있어요.",
    "A label names a center from 0 to {last}, but here is {value}.": (
        "이름표에는 중심의 번호 0부터 {last}까지를 써 주세요. 지금 쓴 값: {value}"
    ),
    "The picture was given more than {most} steps. Is there a loop that never ends?": (
        "그림에 {most}단계보다 많이 적었어요. 혹시 끝나지 않는 반복이 있나요?"
    ),
    "{name} needs 1 to {most} points, but got {count}.": "{name}에는 점이 1개에서 {most}개까지 들어가요. 지금은 {count}개예요.",
    "{name} needs points such as (3, 1.5), but got {value}.": (
        "{name}에는 (3, 1.5)처럼 점의 위치를 써 주세요. 지금 쓴 값: {value}"
    ),
    # Kinds of values
    "a whole number": "정수",
    "a decimal number": "소수",
    "text": "글자",
    "a list": "목록",
    "a tuple": "튜플",
    "a dictionary": "사전",
    "a set": "집합",
    "True or False": "참·거짓",
    "a function": "함수",
    "a module": "모듈",
    "a range": "범위(range)",
    # The error coach
    "What happened": "무슨 일인가요",
    "Where": "어디인가요",
    "What to look at": "무엇을 볼까요",
    "line {line}": "{line}번째 줄",
    "What Python says": "파이썬이 한 말",
    # Stopping
    "This ran for more than {seconds} seconds, so it was stopped. Does a loop in it never end?": (
        "{seconds}초가 넘도록 끝나지 않아서 멈췄어요. 혹시 끝나지 않는 반복이 있나요?"
    ),
    "Stopped. Everything that was there before is still there.": "멈췄어요. 그때까지 만든 것은 그대로 남아 있어요.",
    # Mistakes
    "{command}() needs a whole number such as 3, but it got {value}.": (
        "{command}()의 괄호 안에는 3과 같은 자연수를 써 주세요. 지금 쓴 값: {value}"
    ),
    "{command}() needs a number such as 50, but it got {value}.": (
        "{command}()의 괄호 안에는 50과 같은 수를 써 주세요. 지금 쓴 값: {value}"
    ),
    "{command}() needs a number between -{most} and {most}, but it got {value}.": (
        "{command}()의 괄호 안에는 -{most}보다 크고 {most}보다 작은 수를 써 주세요. 지금 쓴 값: {value}"
    ),
    "{name} needs a whole number from 1 to {most}, but it got {value}.": (
        "{name}에는 1부터 {most}까지의 자연수를 써 주세요. 지금 쓴 값: {value}"
    ),
    "{name} needs a square such as (2, 1), but it got {value}.": (
        "{name}에는 (2, 1)처럼 칸의 위치를 써 주세요. 지금 쓴 값: {value}"
    ),
    "{name} needs a list of squares such as [(2, 1), (3, 0)], but it got {value}.": (
        "{name}에는 [(2, 1), (3, 0)]처럼 칸의 위치를 목록으로 써 주세요. 지금 쓴 값: {value}"
    ),
    "{name} has the square {square}, which is outside the grid: columns go from 0 to {column}, rows from 0 to {row}.": (
        "{name}에 적은 {square} 칸은 격자 밖에 있어요. 가로는 0부터 {column}까지, 세로는 0부터 {row}까지예요."
    ),
    "{name} has the square {square}, but there is a wall on it.": "{name}에 적은 {square} 칸에는 벽이 있어요.",
    "There is no color called {value}. Choose one of: {choices}.": (
        "{value}: 이런 색 이름은 없어요. 다음 중에서 골라 주세요: {choices}"
    ),
    "There is no direction called {value}. Choose one of: {choices}.": (
        "{value}: 이런 방향 이름은 없어요. 다음 중에서 골라 주세요: {choices}"
    ),
    "There is no command {name}. Did you mean {guess}?": (
        "{name}: 이런 명령은 없어요. 혹시 이 명령을 쓰려고 했나요? {guess}"
    ),
    "There is no command {name}. Choose one of: {choices}.": (
        "{name}: 이런 명령은 없어요. 다음 중에서 골라 주세요: {choices}"
    ),
    "The robot was given more than {most} commands. Is there a loop that never ends?": (
        "로봇이 명령을 {most}개보다 많이 받았어요. 혹시 끝나지 않는 반복이 있나요?"
    ),
    "The pen was given more than {most} commands. Is there a loop that never ends?": (
        "펜이 명령을 {most}개보다 많이 받았어요. 혹시 끝나지 않는 반복이 있나요?"
    ),
    "same_drawing() compares a robot with a robot and a pen with a pen, but it got {value}.": (
        "same_drawing()은 로봇은 로봇끼리, 펜은 펜끼리 비교해요. 지금 쓴 값: {value}"
    ),
    "input() asked {asked} times, but the answers given were {given}.": "input()이 {asked}번 물었는데, 준비된 대답은 {given}개예요.",
    "input() cannot ask here: open this page by an address with https, or on localhost.": (
        "여기서는 input()이 물어볼 수 없어요. https로 시작하는 주소나 localhost로 이 페이지를 열어 주세요."
    ),
    "input() cannot ask anybody while work is being graded.": "채점하는 동안에는 input()에 대답해 줄 사람이 없어요.",
    "{name} is part of this site: just import it.": "{name}: 이 사이트에 이미 들어 있어요. 바로 import 하면 돼요.",
    "{name} cannot be installed: this site works without the internet. It has {packages}.": (
        "{name}: 설치할 수 없어요. 이 사이트는 인터넷 없이 움직여요. 쓸 수 있는 패키지: {packages}"
    ),
}

say = Speech(KOREAN)
