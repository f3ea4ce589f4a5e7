import xml.etree.ElementTree as ET

from coach import Robot

SVG = "{http://www.w3.org/2000/svg}"


def a_walk():
    robot = Robot(treasures=[(3, 2), (0, 4)], walls=[(2, 1)])
    robot.pen_down("red")
    robot.forward(2)
    robot.turn_right()
    robot.forward()
    robot.turn_left()
    robot.forward()
    robot.turn_right()
    robot.forward(2)
    robot.pick()
    return robot


def tags(picture):
    return [element.tag.removeprefix(SVG) for element in ET.fromstring(picture).iter()]


def test_the_same_moves_give_the_same_bytes():
    assert a_walk().svg() == a_walk().svg()


def test_title_and_description_say_what_is_seen(monkeypatch):
    monkeypatch.setenv("SAEBOM_LANG", "ko")
    robot = a_walk()
    root = ET.fromstring(robot.svg())
    assert root.find(f"{SVG}title").text == "격자 위의 로봇 그림"
    assert root.find(f"{SVG}desc").text == robot.describe()


def test_nothing_in_it_can_run():
    picture = a_walk().svg()
    assert "script" not in tags(picture)
    assert "http" not in picture.replace("http://www.w3.org/2000/svg", "")


def test_every_animation_stays_and_ends_in_six_seconds():
    root = ET.fromstring(a_walk().svg())
    moving = [element for element in root.iter() if element.tag.startswith(f"{SVG}animate")]
    assert moving
    for element in moving:
        assert element.get("fill") == "freeze"
        assert float(element.get("dur").removesuffix("s")) <= 6
        times = [float(time) for time in element.get("keyTimes").split(";")]
        assert times == sorted(times)
        assert len(times) == len(element.get("values").split(";"))


def test_the_animation_ends_where_the_still_robot_stands():
    root = ET.fromstring(a_walk().svg())
    walking = next(e for e in root.iter(f"{SVG}animateTransform") if e.get("type") == "translate")
    still = next(e for e in root.iter(f"{SVG}use") if e.get("class") == "still")
    x, y = walking.get("values").split(";")[-1].split(",")
    assert still.get("transform") == f"translate({x} {y}) rotate(90)"


def test_a_robot_that_did_not_move_is_still():
    assert not [tag for tag in tags(Robot().svg()) if tag.startswith("animate")]


def test_fifty_moves_stay_small():
    robot = Robot(columns=10, rows=10)
    robot.pen_down()
    for turn in range(49):
        robot.forward() if turn % 3 else robot.turn_right()
    assert len(robot.svg()) < 15_000


def test_a_very_long_walk_is_shown_finished():
    robot = Robot()
    robot.pen_down("green")
    for _ in range(1000):
        robot.forward(5)
        robot.turn_right()
    assert not [tag for tag in tags(robot.svg()) if tag.startswith("animate")]
    assert len(robot.svg()) < 15_000


def test_marks_differ_by_shape():
    robot = Robot(columns=3, treasures=[(1, 1)], walls=[(2, 0)])
    plain = Robot(columns=3)
    assert tags(robot.svg()).count("use") == tags(plain.svg()).count("use") + 1
    assert tags(robot.svg()).count("path") == tags(plain.svg()).count("path") + 1
