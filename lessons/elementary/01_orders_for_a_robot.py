# ---
# title: "Orders for a robot: one after the other"
# goal: "You can give the robot Bomi orders that she carries out exactly, one line after the other."
# minutes: 40
# band: "grades 3-4"
# teaches: ["running code", "giving a robot orders", "sequence"]
# requires: []
# standards:
#   - {scheme: "KR 2022", code: "6실05-01", cell: "fetch_two", says: "work out a way to solve an everyday problem and show it step by step"}
#   - {scheme: "KR 2022", code: "6실05-02", cell: "fetch_star", says: "give a computer orders and write a simple program that solves a given problem"}
#   - {scheme: "UNESCO 2024", code: "Human-centred mindset: Understand", cell: "Exactly what you say", says: "see that people decide what a machine does"}
# packages: ["coach"]
# ---

# %% [markdown]
# "Open the milk and pour it into the cup." Easy! But what if somebody does **exactly** what you say, and the milk stands in the
# fridge? You never said, "Take it out."
#
# Today a robot moves to Saebom village. Her name is **Bomi**. She stands at the left end of the village road, and a
# star lies on the road. Press **Run** and watch her.

# %%
from coach import Robot

bomi = Robot(columns=8, rows=1, treasures=[(3, 0)])

bomi.forward(3)
bomi.pick()

bomi.show()

# %% [markdown]
# You have just run a **program**. These two lines are the orders for Bomi:
#
# - `bomi.forward(3)`: Bomi, go 3 squares ahead
# - `bomi.pick()`: Bomi, pick up the star
#
# Bomi reads from top to bottom, one line after the other. The first line and the line with `Robot` put Bomi and her
# star on the road, and `show()` draws the picture. Under the picture you can read what she did.
# She faces **east**: on the map east is on the right.
#
# ## 1. Exactly what you say
#
# Here the star lies further away, but the orders are the same as before. What will happen? Choose before you press Run.
#
# 1. Bomi sees the star and walks up to it.
# 2. Bomi stops after 3 squares and picks up nothing.
# 3. Bomi asks where the star is.

# %%
bomi = Robot(columns=8, rows=1, treasures=[(6, 0)])

bomi.forward(3)
bomi.pick()

bomi.show()

# %% [markdown]
# The star is right there, and still Bomi's hands are empty! She does not think for herself. She does what the orders say,
# nothing more and nothing less. So **you** have to think.
#
# Now change the number 3 in the cell above and press Run again. Can you make Bomi get the star? And what happens with 20?
#
# ## 2. Seojun's star
#
# Seojun has put a star on square 5. The squares are numbered from 0; Bomi stands on square 0.
#
# In the next cell is a line with `def fetch_star`. It gives the orders below it a name: "fetch the star". One order is
# missing. `pass` means "do nothing". Rub out `pass` and write your order in its place. Keep the four spaces in front.
# Press Run, look at the picture, then run the check below it.
#
# <details><summary>Hint 1</summary>
#
# What does Bomi have to do before she can pick up the star?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# Put your finger on square 0 and hop to the star. How many hops is that?
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# Your line looks like the first order at the top of this page: `bomi.forward(3)`. Only the number is another one.
#
# </details>

# %% nbgrader={"grade_id": "fetch_star", "solution": true}
def fetch_star(bomi):
    ### BEGIN SOLUTION
    bomi.forward(5)
    ### END SOLUTION
    bomi.pick()


# This part shows the walk. Leave it as it is.
bomi = Robot(columns=8, rows=1, treasures=[(5, 0)])
fetch_star(bomi)
bomi.show()

# %% nbgrader={"grade_id": "test_fetch_star", "grade": true, "points": 2}
from coach import Robot

assert "fetch_star" in globals(), "There is no fetch_star yet. Run the cell above this one first."
robot = Robot(columns=12, rows=1, treasures=[(5, 0)])
fetch_star(robot)
column, row = robot.position
assert column > 0, "In fetch_star Bomi has not gone ahead yet. Which order makes her walk?"
assert column >= 5, "In fetch_star Bomi stops before the star. How many squares are left?"
assert column <= 5, "In fetch_star Bomi goes past the star. Count the hops; the square she stands on is not a hop."
assert robot.found_all, "In fetch_star Bomi stands on the star but does not take it. Keep pick() as the last order."
### BEGIN HIDDEN TESTS
robot = Robot(columns=20, rows=1, start=(9, 0), treasures=[(14, 0)])
fetch_star(robot)
assert robot.found_all, "fetch_star reaches the star from one square only. Let Bomi walk there with an order."
### END HIDDEN TESTS

# %% [markdown]
# ## 3. Two stars, one after the other
#
# Haeun has put two stars on the road. Look at the orders first: where will Bomi be after each line? Say it aloud and
# press Run.

# %%
bomi = Robot(columns=8, rows=1, treasures=[(1, 0), (4, 0)])

bomi.forward(1)
bomi.pick()
bomi.forward(3)
bomi.pick()

bomi.show()

# %% [markdown]
# Look at the 3. Bomi counts from the square on which she **stands**, not from the beginning of the road.
#
# Now let the second order and the third order change places. What do you expect? Try it, then put them back.
#
# Here are two stars for you, on squares 2 and 6. The orders for the first one are there. Write the missing orders, one on
# each line. Two are enough.
#
# <details><summary>Hint 1</summary>
#
# Bomi has the first star. On which square does she stand now?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# How many hops is it from there to the second star? Is the star in her hands once she stands on it?
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# It is the same as for the first star: an order to walk, below it an order to pick. The number is another one.
#
# </details>

# %% nbgrader={"grade_id": "fetch_two", "solution": true}
def fetch_two(bomi):
    bomi.forward(2)
    bomi.pick()
    ### BEGIN SOLUTION
    bomi.forward(4)
    bomi.pick()
    ### END SOLUTION


# This part shows the walk. Leave it as it is.
bomi = Robot(columns=9, rows=1, treasures=[(2, 0), (6, 0)])
fetch_two(bomi)
bomi.show()

# %% nbgrader={"grade_id": "test_fetch_two", "grade": true, "points": 3}
from coach import Robot

assert "fetch_two" in globals(), "There is no fetch_two yet. Run the cell above this one first."
robot = Robot(columns=14, rows=1, treasures=[(2, 0), (6, 0)])
fetch_two(robot)
column, row = robot.position
assert (2, 0) in robot.collected, "In fetch_two the first star stays behind. Leave the first two orders as they were."
assert column > 2, "In fetch_two Bomi does not walk on after the first star. Which order is missing?"
assert column != 8, "In fetch_two Bomi goes past the second star. She counts from the square on which she stands, not from the beginning of the road."
assert column >= 6, "In fetch_two Bomi stops before the second star. How many squares are left?"
assert column <= 6, "In fetch_two Bomi goes past the second star. Count the hops from the first star on."
assert robot.found_all, "In fetch_two Bomi stands on the second star, but it is not in her hands. Which order comes after walking?"
### BEGIN HIDDEN TESTS
robot = Robot(columns=20, rows=1, start=(18, 0), facing="west", treasures=[(16, 0), (12, 0)])
fetch_two(robot)
assert robot.found_all, "fetch_two gets both stars from one square only. Let Bomi walk there with orders."
### END HIDDEN TESTS

# %% [markdown]
# ## 4. Back home with the lunch box
#
# There is one more order: `bomi.back(2)` lets Bomi walk 2 squares backwards, and she does not turn round. Guess where
# she will stop, then press Run.

# %%
bomi = Robot(columns=8, rows=1)

bomi.forward(5)
bomi.back(2)

bomi.show()

# %% [markdown]
# Haeun has left her lunch box four squares away; on the map it is the star. Bomi is to **fetch it and bring it home**, to
# the square where she started. The first order is there. Write the other ones.
#
# <details><summary>Hint 1</summary>
#
# Play it with an eraser on the desk. What do you do first, what comes after that?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# Two orders are missing: picking up and walking back. What happens if Bomi walks back first?
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# She picks up while she stands at the lunch box. Then `bomi.back(...)` with as many squares as she walked ahead.
#
# </details>

# %% nbgrader={"grade_id": "bring_home", "solution": true}
def bring_home(bomi):
    bomi.forward(4)
    ### BEGIN SOLUTION
    bomi.pick()
    bomi.back(4)
    ### END SOLUTION


# This part shows the walk. Leave it as it is.
bomi = Robot(columns=8, rows=1, start=(1, 0), treasures=[(5, 0)])
bring_home(bomi)
bomi.show()

# %% nbgrader={"grade_id": "test_bring_home", "grade": true, "points": 3}
from coach import Robot

assert "bring_home" in globals(), "There is no bring_home yet. Run the cell above this one first."
robot = Robot(columns=16, rows=1, start=(8, 0), treasures=[(12, 0)])
bring_home(robot)
column, row = robot.position
picks = [move for move in robot.moves if move.command == "pick"]
assert picks, "In bring_home Bomi comes home with empty hands. Which order puts the lunch box into her hands?"
assert robot.found_all, "In bring_home Bomi picks where there is no lunch box. Which order has to come first, walking back or picking up?"
assert column < 12, "In bring_home Bomi has the lunch box, but she does not come back. Which order makes her walk backwards?"
assert column == 8, "In bring_home Bomi does not stop at home. How many squares had she walked ahead?"
### BEGIN HIDDEN TESTS
robot = Robot(columns=5, rows=20, start=(2, 11), facing="north", treasures=[(2, 7)])
bring_home(robot)
assert robot.found_all and robot.position == (2, 11), "bring_home works from one square only. Let Bomi walk home with an order."
### END HIDDEN TESTS

# %% [markdown]
# ## 5. Your own road
#
# This road is yours. The first number in each pair of brackets says on which square a star lies; leave the 0 behind it. Lay out stars, then change
# seats: your neighbour writes the orders.

# %%
bomi = Robot(columns=12, rows=1, treasures=[(2, 0), (5, 0), (9, 0)])

bomi.forward(2)
bomi.pick()

bomi.show()

# %% [markdown]
# A washing machine and a rice cooker carry out orders one after the other, too. Which orders does a rice cooker follow, and in what
# order? And who thought them up: the machine or a person? Tell your neighbour.
