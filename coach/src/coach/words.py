"""Every sentence that the robot and the pen say, in English and Korean."""

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
    "input() cannot ask anybody while work is being graded.": "채점하는 동안에는 input()에 대답해 줄 사람이 없어요.",
    "{name} is part of this site: just import it.": "{name}: 이 사이트에 이미 들어 있어요. 바로 import 하면 돼요.",
    "{name} cannot be installed: this site works without the internet. It has {packages}.": (
        "{name}: 설치할 수 없어요. 이 사이트는 인터넷 없이 움직여요. 쓸 수 있는 패키지: {packages}"
    ),
}

say = Speech(KOREAN)
