import pytest

from coach import CoachError, Move, Robot


def square_of(robot, side=2, color="red"):
    robot.pen_down(color)
    for _ in range(4):
        robot.forward(side)
        robot.turn_right()
    return robot


def test_walks_and_turns():
    robot = Robot()
    robot.forward(3)
    robot.turn_right()
    robot.forward()
    assert (robot.position, robot.facing) == ((3, 1), "south")
    assert robot.path == ((0, 0), (1, 0), (2, 0), (3, 0), (3, 1))


def test_back_keeps_the_direction():
    robot = Robot(start=(3, 0))
    robot.back(2)
    assert (robot.position, robot.facing) == ((1, 0), "east")


def test_four_turns_are_a_whole_turn():
    robot = Robot(facing="북쪽")
    for _ in range(3):
        robot.turn_left()
    assert robot.facing == "east"
    robot.turn_left()
    assert robot.facing == "north"


def test_moves_are_recorded_square_by_square():
    robot = Robot()
    robot.pen_down("파랑")
    robot.forward(2)
    assert robot.moves == (
        Move("pen_down", (0, 0), "east", "blue"),
        Move("forward", (1, 0), "east", "blue"),
        Move("forward", (2, 0), "east", "blue"),
    )


def test_a_wall_stops_that_command_and_the_next_goes_on():
    robot = Robot(walls=[(2, 0)])
    robot.forward(5)
    robot.turn_right()
    robot.forward()
    assert robot.position == (1, 1)
    assert robot.bumps == (Move("forward", (1, 0), "east", "wall"),)


def test_the_edge_stops_the_robot_in_both_directions():
    robot = Robot(columns=2, rows=1)
    robot.back()
    robot.forward(1000)
    assert [move.result for move in robot.bumps] == ["edge", "edge"]
    assert robot.position == (1, 0)


def test_blocked_looks_ahead():
    robot = Robot(walls=[(1, 0)])
    assert robot.blocked()
    robot.turn_right()
    assert not robot.blocked()
    robot.turn_right()
    assert robot.blocked()


def test_picks_treasures():
    robot = Robot(treasures=[(1, 0), (2, 0)])
    robot.forward()
    assert robot.at_treasure()
    robot.pick()
    assert not robot.at_treasure()
    assert (robot.collected, robot.found_all) == (((1, 0),), False)
    robot.forward()
    robot.pick()
    assert robot.found_all


def test_a_pick_without_treasure_is_recorded_and_told(monkeypatch):
    monkeypatch.setenv("SAEBOM_LANG", "en")
    robot = Robot(treasures=[(1, 0)])
    robot.pick()
    assert robot.moves[-1].result == "nothing"
    assert "no treasure to pick up at column 0, row 0" in robot.describe()


def test_lines_do_not_depend_on_direction():
    there, back = Robot(), Robot(start=(2, 0))
    there.pen_down()
    there.forward(2)
    back.pen_down()
    back.back(2)
    assert there.lines == back.lines == {((0, 0), (1, 0), "blue"), ((1, 0), (2, 0), "blue")}


def test_the_last_color_is_seen():
    robot = Robot()
    robot.pen_down("red")
    robot.forward()
    robot.pen_down("green")
    robot.back()
    assert robot.lines == {((0, 0), (1, 0), "green")}


def test_pen_down_remembers_its_color():
    robot = Robot()
    robot.pen_down("red")
    robot.pen_up()
    robot.forward()
    robot.pen_down()
    robot.forward()
    assert robot.lines == {((1, 0), (2, 0), "red")}


def test_same_drawing_in_another_order():
    other = Robot(start=(2, 2), facing="west")
    assert square_of(Robot()).same_drawing(square_of(other))


def test_another_color_or_place_is_another_drawing_unless_ignored():
    robot, blue, moved = square_of(Robot()), square_of(Robot(), color="blue"), square_of(Robot(start=(2, 1)))
    assert not robot.same_drawing(blue)
    assert robot.same_drawing(blue, ignore_color=True)
    assert not robot.same_drawing(moved)
    assert robot.same_drawing(moved, ignore_position=True)


def test_a_missing_line_is_another_drawing():
    short = Robot()
    short.pen_down("red")
    short.forward(2)
    assert not square_of(Robot()).same_drawing(short)
    assert not short.same_drawing(square_of(Robot()))


def test_restart_forgets_everything():
    robot = square_of(Robot(start=(1, 1), facing="south", treasures=[(1, 1)]))
    robot.pick()
    robot.restart()
    assert (robot.position, robot.facing, robot.moves, robot.collected) == ((1, 1), "south", (), ())


def test_describes_the_walk(monkeypatch):
    monkeypatch.setenv("SAEBOM_LANG", "en")
    robot = Robot(treasures=[(2, 0)])
    robot.forward(2)
    robot.pick()
    expected = "The robot walked 2 squares. It picked up the treasure. Now it is at column 2, row 0, facing east."
    assert robot.describe() == str(robot) == expected


def test_describes_the_walk_in_korean(monkeypatch):
    monkeypatch.setenv("SAEBOM_LANG", "ko")
    robot = Robot(columns=2)
    for _ in range(5):
        robot.forward()
    assert robot.describe() == (
        "로봇이 1칸 움직였어요. 지금은 가로 1, 세로 0 칸에서 동쪽을 보고 있어요. "
        + "쿵! 가로 1, 세로 0 칸의 동쪽은 격자 밖이라서 로봇이 더 가지 못했어요. " * 2
        + "그 뒤로 2번 더 부딪혔어요."
    )


def test_a_bump_backwards_names_the_side_behind(monkeypatch):
    monkeypatch.setenv("SAEBOM_LANG", "en")
    robot = Robot()
    robot.back()
    assert "the grid ends to the west" in robot.describe()


@pytest.mark.parametrize("steps", ["three", -1, 1.5, None, True, float("nan")])
def test_steps_are_whole_numbers(monkeypatch, steps):
    monkeypatch.setenv("SAEBOM_LANG", "en")
    with pytest.raises(CoachError, match=r"forward\(\) needs a whole number such as 3, but it got"):
        Robot().forward(steps)


def test_six_divided_by_three_is_whole():
    robot = Robot()
    robot.forward(6 / 3)
    assert robot.position == (2, 0)


def test_an_endless_loop_ends(monkeypatch):
    monkeypatch.setenv("SAEBOM_LANG", "en")
    robot = Robot()
    with pytest.raises(CoachError, match=r"more than 10000 commands\. Is there a loop that never ends\?"):
        while not robot.found_all or robot.position != (5, 5):
            robot.turn_left()


def test_start_must_be_free(monkeypatch):
    monkeypatch.setenv("SAEBOM_LANG", "en")
    with pytest.raises(CoachError, match=r"start has the square \(1, 1\), but there is a wall"):
        Robot(start=(1, 1), walls=[(1, 1)])


def test_compares_only_robots(monkeypatch):
    monkeypatch.setenv("SAEBOM_LANG", "en")
    with pytest.raises(CoachError, match="a robot with a robot"):
        Robot().same_drawing("square")


def test_a_misspelt_command_is_guessed(monkeypatch):
    monkeypatch.setenv("SAEBOM_LANG", "en")
    with pytest.raises(CoachError, match=r"no command foward\. Did you mean forward\?"):
        Robot().foward()
