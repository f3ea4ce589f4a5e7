# ---
# title: "Grid treasure: go and turn, in the right order"
# goal: "You can lead the robot Bomi to the square you want with go and turn orders in the right order."
# minutes: 40
# band: "grades 3-4"
# teaches: ["directions", "order of commands"]
# requires: ["giving a robot orders"]
# standards:
#   - {scheme: "KR 2022", code: "6실05-01", cell: "walk_around", says: "work out a way to solve an everyday problem and show it step by step"}
#   - {scheme: "KR 2022", code: "6실05-02", cell: "draw_nieun", says: "give a computer orders and write a simple program that solves a given problem"}
#   - {scheme: "AI4K12", code: "2 Representation and reasoning, 3-5", cell: "walk_to_star", says: "use a map as a picture of a place that a machine can plan with"}
# packages: ["coach"]
# ---

# %% [markdown]
# A new friend asks you the way to the lunch room. You say, "Go straight ahead, then turn right." Your friend turns
# right first and then goes straight ahead. Where will your friend end up?
#
# Today the friend who asks is **Bomi**, the robot of Saebom village. A star is hidden on her map. Bomi starts in the
# top left corner and looks to the right. Walk the orders below with your finger first. Will she get the star?
# Then press **Run**.

# %%
from coach import Robot

bomi = Robot(columns=6, rows=5, treasures=[(3, 2)])

bomi.forward(3)
bomi.turn_right()
bomi.forward(2)
bomi.pick()

bomi.show()

# %% [markdown]
# These are Bomi's orders. They are English words, and they need the dot and the brackets.
#
# - `forward(3)`: go 3 squares straight ahead
# - `turn_right()`, `turn_left()`: turn on the spot, to the right or to the left
# - `pick()`: pick up the star
#
# The numbers along the top count the columns, the numbers at the side count the rows. Both begin at 0.
#
# Under the picture you can read where she is. On the map north is up, south is down, east is on the right and west is on
# the left.
#
# ## 1. The same orders, another order
#
# Now `turn_right()` comes first. Nothing else is different. What will happen? Choose before you press Run.
#
# 1. Bomi gets the star as before.
# 2. Bomi bumps into the edge of the map.
# 3. Bomi does not move at all.

# %%
bomi = Robot(columns=6, rows=5, treasures=[(3, 2)])

bomi.turn_right()
bomi.forward(3)
bomi.forward(2)
bomi.pick()

bomi.show()

# %% [markdown]
# The four orders are the same four. Only their order changed, and Bomi came to another place.
#
# ## 2. Whose right hand?
#
# Bomi turns right twice here. Follow her with your finger, then press Run.

# %%
bomi = Robot(columns=6, rows=5, start=(2, 2))

bomi.turn_right()
bomi.forward(1)
bomi.turn_right()
bomi.forward(2)

bomi.show()

# %% [markdown]
# Two turns to the right, and she walks to the left side of the map! `turn_right()` means **Bomi's** right hand, not
# yours. Stand up and turn with her.
#
# Now change one thing in the cell above and press Run again. Say first where she will stop.
#
# - Change the second `right` to `left`.
# - Change a number.
#
# ## 3. Fetch Seojun's star
#
# Seojun hid a star in column 4, row 3. `def walk_to_star` gives a name to the orders below it. One order is missing
# between the turn and `pick()`.
#
# `pass` means "do nothing". Rub it out and write your order in its place. Keep the four spaces in front. Press Run and
# look at the picture, then run the check below.
#
# <details><summary>Hint 1</summary>
#
# Where does Bomi stand after the turn? Which way does she look?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# She looks down. How many steps is it from there to the star? Do not count the square she stands on.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# Look at the first line, `bomi.forward(4)`. Your line looks just like it, with another number.
#
# </details>

# %% nbgrader={"grade_id": "walk_to_star", "solution": true}
def walk_to_star(bomi):
    bomi.forward(4)
    bomi.turn_right()
    ### BEGIN SOLUTION
    bomi.forward(3)
    ### END SOLUTION
    bomi.pick()


# This part shows the walk. Leave it as it is.
bomi = Robot(columns=6, rows=5, treasures=[(4, 3)])
walk_to_star(bomi)
bomi.show()

# %% nbgrader={"grade_id": "test_walk_to_star", "grade": true, "points": 2}
from coach import Robot

assert "walk_to_star" in globals(), "There is no walk_to_star yet. Run the cell above this one first."
robot = Robot(columns=9, rows=9, treasures=[(4, 3)])
walk_to_star(robot)
column, row = robot.position
assert row > 0, "In walk_to_star Bomi does not walk down after the turn. Which order is still missing?"
assert column == 4, f"In walk_to_star Bomi stopped in column {column}, but the star is not in that column. After the turn she only has to go straight ahead."
assert row <= 3, "In walk_to_star Bomi goes past the star. Count her steps; the square she stands on is not a step."
assert row >= 3, "In walk_to_star Bomi stops before the star. How many steps are left?"
assert robot.found_all, "In walk_to_star Bomi stands on the star but does not take it. Keep pick() as the last order."
### BEGIN HIDDEN TESTS
robot = Robot(columns=20, rows=20, start=(15, 8), facing="south", treasures=[(12, 12)])
walk_to_star(robot)
assert robot.found_all, "walk_to_star reaches the star from one starting square only. Lead Bomi there with go and turn orders."
### END HIDDEN TESTS

# %% [markdown]
# ## 4. Around the wall
#
# Haeun's star lies behind a stone wall, and Bomi cannot climb. The first two orders are there: Bomi stands in front of
# the wall and looks up. Write the missing orders, one on each line. Three are enough, and there is more than one good
# way.
#
# <details><summary>Hint 1</summary>
#
# Draw the way on the map with your finger. Where does it bend?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# Bomi looks up. First she has to get out of the row of the wall, then she has to look towards the star. On which side of Bomi is
# the star?
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# Go, turn, go. The first walk is short, only up to the row of the star. For the last walk count the steps to the star.
#
# </details>

# %% nbgrader={"grade_id": "walk_around", "solution": true}
def walk_around(bomi):
    bomi.forward(1)
    bomi.turn_left()
    ### BEGIN SOLUTION
    bomi.forward(1)
    bomi.turn_right()
    bomi.forward(3)
    ### END SOLUTION
    bomi.pick()


# This part shows the walk. Leave it as it is.
bomi = Robot(columns=6, rows=5, start=(0, 2), treasures=[(4, 1)], walls=[(2, 2), (2, 3)])
walk_around(bomi)
bomi.show()

# %% nbgrader={"grade_id": "test_walk_around", "grade": true, "points": 3}
from coach import Robot

assert "walk_around" in globals(), "There is no walk_around yet. Run the cell above this one first."
robot = Robot(columns=6, rows=5, start=(0, 2), treasures=[(4, 1)], walls=[(2, 2), (2, 3)])
walk_around(robot)
column, row = robot.position
assert all(bump.result != "wall" for bump in robot.bumps), "In walk_around Bomi bumps into the wall. She has to get out of the row of the wall first."
assert column != 1 or robot.bumps, "walk_around is not finished: Bomi has not gone past the wall yet."
assert column > 0, "In walk_around Bomi does not come nearer to the star. Stand up and turn as she does: is the star on her left or on her right?"
assert not robot.bumps, "In walk_around Bomi bumps into the edge of the map. Count the squares once more."
assert robot.position == (4, 1), f"In walk_around Bomi stops at column {column}, row {row}, and the star is not there. Count the steps once more."
assert robot.found_all, "In walk_around Bomi stands on the star but does not take it. Keep pick() as the last order."
### BEGIN HIDDEN TESTS
robot = Robot(columns=20, rows=20, start=(9, 5), facing="south", treasures=[(10, 9)], walls=[(9, 7), (8, 7)])
walk_around(robot)
assert robot.found_all and not robot.bumps, "walk_around reaches the star from one starting square only. Lead Bomi there with go and turn orders."
### END HIDDEN TESTS

# %% [markdown]
# ## 5. Bomi writes a letter
#
# With `pen_down("red")` Bomi draws a line wherever she walks. Here she writes **ㄱ**, the first letter of the Korean
# alphabet. Press Run. Then change the word `red`: try `blue`, `green` or `pink`.

# %%
bomi = Robot(columns=6, rows=5, start=(1, 0))

bomi.pen_down("red")
bomi.forward(3)
bomi.turn_right()
bomi.forward(3)

bomi.show()

# %% [markdown]
# Now you write the next letter, **ㄴ**. It looks like a big L. The line down is 3 squares long, the line across is
# 3 squares long too.
#
# Bomi has already turned and looks down, and her pen is down. Write the missing orders.
#
# <details><summary>Hint 1</summary>
#
# In which order do you draw the two lines of ㄴ when you start at the top?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# At the corner Bomi looks down, but the next line goes to the right side of the map. Stand like Bomi. Which of her
# hands points that way?
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# It is nearly what wrote ㄱ: go, turn, go. Only the turn at the corner is different.
#
# </details>

# %% nbgrader={"grade_id": "draw_nieun", "solution": true}
def draw_nieun(bomi):
    bomi.turn_right()
    bomi.pen_down("red")
    ### BEGIN SOLUTION
    bomi.forward(3)
    bomi.turn_left()
    bomi.forward(3)
    ### END SOLUTION


# This part shows the drawing. Leave it as it is.
bomi = Robot(columns=6, rows=5, start=(1, 0))
draw_nieun(bomi)
bomi.show()

# %% nbgrader={"grade_id": "test_draw_nieun", "grade": true, "points": 3}
from coach import Robot

assert "draw_nieun" in globals(), "There is no draw_nieun yet. Run the cell above this one first."
robot = Robot(columns=15, rows=15, start=(7, 4))
draw_nieun(robot)
sign = Robot(columns=15, rows=15, start=(10, 7), facing="west")
sign.pen_down()
sign.forward(3)
sign.turn_right()
sign.forward(3)
column, row = robot.position
assert robot.lines, "draw_nieun draws nothing yet. Bomi has to walk while her pen is down."
assert column != 7, "draw_nieun makes one straight line. ㄴ has a corner: where does Bomi have to turn, and what comes after the turn?"
assert column > 7, "In draw_nieun the line across goes to the wrong side. Bomi looks down there: stand like her and find her left hand and her right hand."
assert robot.same_drawing(sign, ignore_color=True), "draw_nieun does not draw the whole ㄴ yet. Are both lines 3 squares long, and is nothing else drawn?"
### BEGIN HIDDEN TESTS
robot = Robot(columns=15, rows=15, start=(4, 9), facing="north")
draw_nieun(robot)
turned = Robot(columns=15, rows=15, start=(7, 6), facing="south")
turned.pen_down()
turned.forward(3)
turned.turn_right()
turned.forward(3)
assert robot.same_drawing(turned, ignore_color=True), "draw_nieun draws ㄴ from one starting square only. Lead Bomi with go and turn orders."
### END HIDDEN TESTS

# %% [markdown]
# ## 6. Hide your own star
#
# This map is yours. `treasures` says where the star is: the column first, then the row. `walls` are the stones of the wall. Move
# the star, then change seats: your neighbour leads Bomi to it.

# %%
bomi = Robot(columns=6, rows=5, treasures=[(5, 1)], walls=[(3, 0), (3, 1)])

bomi.forward(2)

bomi.show()

# %% [markdown]
# Many robot vacuum cleaners keep a map of the room made of small squares too. What would happen to such a robot if
# two of its orders changed places? Tell your neighbour.
