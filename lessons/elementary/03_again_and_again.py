# ---
# title: "Again and again: find what repeats"
# goal: "You can find what repeats in a list of orders and write it only once, with a loop."
# minutes: 40
# band: "grades 3-4"
# teaches: ["repeating", "patterns"]
# requires: ["giving a robot orders", "directions", "order of commands"]
# standards:
#   - {scheme: "KR 2022", code: "6실05-01", cell: "climb", says: "work out a way to solve an everyday problem and show it step by step"}
#   - {scheme: "KR 2022", code: "6실05-02", cell: "pick_row", says: "give a computer orders and write a simple program that solves a given problem"}
# packages: ["coach"]
# ---

# %% [markdown]
# Sports day in Saebom village: the skipping rope contest! Nobody calls "jump, jump, jump, jump ..." a hundred times. You just
# say, "Jump **100 times**."
#
# Bomi the robot understands this, too. Six stars lie on the road. How many orders would you have to write? And how many
# stand here? Press **Run**.

# %%
from coach import Robot

bomi = Robot(columns=8, rows=1, treasures=[(1, 0), (2, 0), (3, 0), (4, 0), (5, 0), (6, 0)])

for count in range(6):
    bomi.forward(1)
    bomi.pick()

bomi.show()

# %% [markdown]
# `for count in range(6):` means: **do it 6 times**. What is to be done stands below, with four spaces in front. This is called a
# **loop**. Mind the colon `:` at the end of the line.
#
# Now change the 6 to 3. How many stars will be left on the road? Say it first, then press Run.
#
# ## 1. Inside or outside?
#
# Only one thing is different here: `bomi.pick()` has no spaces in front of it. How many stars does Bomi get? Choose before you press Run.
#
# 1. all 4
# 2. just 1
# 3. none
#
# (The line without spaces is not part of the loop any more. Bomi comes to it when the loop is over.)

# %%
bomi = Robot(columns=8, rows=1, treasures=[(1, 0), (2, 0), (3, 0), (4, 0)])

for count in range(4):
    bomi.forward(1)
bomi.pick()

bomi.show()

# %% [markdown]
# Bomi walked four times, but she picked up only once, at the very end. The spaces decide what is repeated.
#
# ## 2. A star on every second square
#
# This time there are five stars, on squares 2, 4, 6, 8 and 10. One order is missing inside the loop. Write it in place of
# `pass` (it means "do nothing"). Keep the eight spaces in front. Look at the picture, then run the check below.
#
# <details><summary>Hint 1</summary>
#
# Hop along the road with your finger. What do you do between one star and the next? Is it the same every time?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# How many squares is it from 2 to 4? And from 4 to 6?
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# It is `bomi.forward(...)` with the number of squares between two stars in the brackets.
#
# </details>

# %% nbgrader={"grade_id": "pick_row", "solution": true}
def pick_row(bomi):
    for count in range(5):
        ### BEGIN SOLUTION
        bomi.forward(2)
        ### END SOLUTION
        bomi.pick()


# This part shows the walk. Leave it as it is.
bomi = Robot(columns=12, rows=1, treasures=[(2, 0), (4, 0), (6, 0), (8, 0), (10, 0)])
pick_row(bomi)
bomi.show()

# %% nbgrader={"grade_id": "test_pick_row", "grade": true, "points": 2}
from coach import Robot

assert "pick_row" in globals(), "There is no pick_row yet. Run the cell above this one first."
robot = Robot(columns=20, rows=1, treasures=[(2, 0), (4, 0), (6, 0), (8, 0), (10, 0)])
pick_row(robot)
column, row = robot.position
assert column > 0, "In pick_row Bomi does not go ahead. Which order is missing inside the loop?"
assert column != 5, "In pick_row Bomi stops at every square, and at many of them there is no star. How far is it from one star to the next?"
assert column >= 10, "In pick_row Bomi does not come to the last star. Is the new order inside the loop, with eight spaces in front?"
assert column <= 10, "In pick_row Bomi goes too far and jumps over stars. How far is it from one star to the next?"
assert robot.found_all, "In pick_row Bomi walks past stars without taking them. She has to walk first and pick after that, every time."
### BEGIN HIDDEN TESTS
robot = Robot(columns=3, rows=20, start=(1, 15), facing="north", treasures=[(1, 13), (1, 11), (1, 9), (1, 7), (1, 5)])
pick_row(robot)
assert robot.found_all, "pick_row gets the stars from one square only. Let Bomi walk there with an order."
### END HIDDEN TESTS

# %% [markdown]
# ## 3. Stairs
#
# Haeun wants Bomi to draw the stairs of the village hall. Here is one single stair. What must happen to get the next stair? Run
# it and look where Bomi stands and which way she looks.

# %%
bomi = Robot(columns=7, rows=5, start=(0, 4))

bomi.pen_down("red")
bomi.forward(1)
bomi.turn_left()
bomi.forward(1)
bomi.turn_right()

bomi.show()

# %% [markdown]
# Find what repeats and put it into the loop. `climb(bomi, steps)` is to draw as many stairs as `steps` says: with
# `climb(bomi, 4)` four stairs, with `climb(bomi, 2)` two. So `range(steps)` stands in the loop. The first order is there; write
# the other ones below it.
#
# <details><summary>Hint 1</summary>
#
# Which lines of the cell above draw the stair? Does the pen have to go down anew for each stair?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# After the way across comes the way up. For that she has to turn. And which way must she look before the next stair
# begins?
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# Three orders are missing: turn, go, turn. The second turn takes back the first one.
#
# </details>

# %% nbgrader={"grade_id": "climb", "solution": true}
def climb(bomi, steps):
    bomi.pen_down("red")
    for count in range(steps):
        bomi.forward(1)
        ### BEGIN SOLUTION
        bomi.turn_left()
        bomi.forward(1)
        bomi.turn_right()
        ### END SOLUTION


# This part shows the drawing. Change the 4 if you like.
bomi = Robot(columns=7, rows=5, start=(0, 4))
climb(bomi, 4)
bomi.show()

# %% nbgrader={"grade_id": "test_climb", "grade": true, "points": 3}
from coach import Robot

assert "climb" in globals(), "There is no climb yet. Run the cell above this one first."
robot = Robot(columns=20, rows=20, start=(8, 14))
climb(robot, 1)
assert robot.position != (9, 14), "In climb Bomi only goes straight ahead. After the way across comes the way up."
assert robot.position != (9, 15), "In climb the stairs go down. Stand like Bomi: which of her hands points up?"
assert robot.position == (9, 13), "In climb a single stair is not right yet: one square across, one square up."
assert robot.facing == "east", "After one stair of climb Bomi does not look ahead as she did at the beginning, so the next stair would go somewhere else."
climb(robot, 4)
assert robot.position == (13, 9), "climb draws one stair, but not four. Are all orders inside the loop, with eight spaces in front?"
### BEGIN HIDDEN TESTS
for steps in [2, 3, 6]:
    robot = Robot(columns=20, rows=20, start=(5, 12))
    climb(robot, steps)
    assert robot.position == (5 + steps, 12 - steps) and len(robot.lines) == 2 * steps, "climb draws four stairs, but not any other number of stairs. Keep range(steps) in the loop."
### END HIDDEN TESTS

# %% [markdown]
# ## 4. A pen that turns as it likes
#
# Bomi makes only corners like those of a book. A **pen** can turn by any angle. `left(90)` turns it by 90 degrees to the left, which is
# such a corner. Press Run. Then make the 4 into a 3: what is missing?

# %%
from coach import Pen

pen = Pen("green")

for count in range(4):
    pen.forward(120)
    pen.left(90)

pen.show()

# %% [markdown]
# A whole turn has 360 degrees. The square turns at 4 corners, each time by 360 ÷ 4 = 90 degrees.
#
# Bees build their honeycombs from shapes with **6 equal sides**. Draw one! Each side is to be 80 long. Write the whole loop
# yourself in place of `pass`, three lines.
#
# <details><summary>Hint 1</summary>
#
# Look at the square. Which three numbers have to change for a honeycomb?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# There are 6 corners, and all turns together make 360 degrees. So by how much does the pen turn at each corner?
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# The first line is `for count in range(6):`, with four spaces in front. Below it, with eight spaces, stand the same two orders as for the
# square, with your own numbers.
#
# </details>

# %% nbgrader={"grade_id": "honeycomb", "solution": true}
def honeycomb(pen):
    ### BEGIN SOLUTION
    for count in range(6):
        pen.forward(80)
        pen.left(60)
    ### END SOLUTION


# This part shows the drawing. Leave it as it is.
pen = Pen("orange")
honeycomb(pen)
pen.show()

# %% nbgrader={"grade_id": "test_honeycomb", "grade": true, "points": 3}
import math

from coach import Pen

assert "honeycomb" in globals(), "There is no honeycomb yet. Run the cell above this one first."
pen = Pen()
honeycomb(pen)
sides = [math.dist(line.start, line.end) for line in pen.segments]
assert sides, "honeycomb draws nothing yet. Which order draws a line?"
assert len(sides) != 1, "honeycomb draws only one line. Is the loop there, and do both orders stand inside it with eight spaces in front?"
assert len(sides) == 6, f"honeycomb draws a line {len(sides)} times. How many sides has a honeycomb?"
assert all(abs(side - 80) < 0.5 for side in sides), "In honeycomb the sides do not have the length that was asked for."
assert len(pen.lines) > 1, "honeycomb draws one long line: the pen does not turn at the corners."
assert pen.closed and len(pen.lines) == 6, "honeycomb does not close up nicely: the pen turns too much or too little. All 6 turns together make 360 degrees."
### BEGIN HIDDEN TESTS
turned = Pen("red")
turned.left(20)
honeycomb(turned)
assert turned.closed and len(turned.lines) == 6 and turned.same_drawing(pen, ignore_turn=True, ignore_color=True), "honeycomb works from one place only. Draw it with orders to the pen that is handed over."
### END HIDDEN TESTS

# %% [markdown]
# ## 5. What comes out?
#
# A loop makes big pictures from little code. Press Run, then change **one** number at a time. What do 90, 100, 144 or 179 do?

# %%
pen = Pen("purple")

for count in range(36):
    pen.forward(200)
    pen.left(170)

pen.show()

# %% [markdown]
# Where does something repeat in a song, in a dance or on a wall of bricks? How would you say it to Bomi: what do you do, and how many
# times? Tell your neighbour.
