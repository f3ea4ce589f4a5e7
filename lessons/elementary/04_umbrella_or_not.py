# ---
# title: "Umbrella or not: what if ...?"
# goal: "You can let a program decide with if and else, for an umbrella and for a robot."
# minutes: 40
# band: "grades 3-4"
# teaches: ["conditions", "comparing numbers"]
# requires: ["running code", "giving a robot orders", "directions", "repeating"]
# standards:
#   - {scheme: "KR 2022", code: "6실05-01", cell: "clean", says: "work out a way to solve an everyday problem and show it step by step"}
#   - {scheme: "KR 2022", code: "6실05-02", cell: "umbrella", says: "give a computer orders and write a simple program that solves a given problem"}
#   - {scheme: "AI4K12", code: "1 Perception, 3-5", cell: "patrol", says: "see how a machine senses something and decides by it"}
# packages: ["coach"]
# ---

# %% [markdown]
# Haeun looks out of the window every morning: umbrella or not? The forecast tells her how likely rain is, from 0 (surely not) to
# 100 (surely). Her rule is: **if** it is more than 50, she takes the umbrella, **else** she leaves it at home.
#
# A program can decide like that, too. Press **Run**. Then change 70 to 20 and run it again.

# %%
rain = 70

if rain > 50:
    print(_("☂ Take the umbrella!"))
else:
    print(_("☀ Leave it at home."))

# %% [markdown]
# `if` asks a question. If the answer is yes, the computer does what stands below `if`. If it is no, it does what stands below `else`. Never
# both! The question ends with a colon `:`, and four spaces say what belongs to it.
#
# | sign | means | example |
# |---|---|---|
# | `>` | is bigger than | `rain > 50` |
# | `<` | is smaller than | `rain < 50` |
# | `>=` | is bigger than, or just as big | `rain >= 50` |
#
# ## 1. Just on the border
#
# What does the program say if `rain` is exactly 50? Choose first. Then put 50 into the cell above and run it.
#
# 1. Take the umbrella!
# 2. Leave it at home.
# 3. Both.
#
# And now write `>=` in place of `>`. What has changed?
#
# ## 2. A new rule for the whole week
#
# Last week Haeun got wet. So she has a new rule: she takes the umbrella if rain is **60 or more**.
#
# In `def umbrella(rain)` the answer is "no" to begin with. Write two lines in place of `pass` (it means "do nothing"): the question, and
# below it `answer = "yes"`. Keep the four spaces in front of the first line, and put eight in front of the second. Look at the week, then
# run the check below.
#
# <details><summary>Hint 1</summary>
#
# With which word does a question for the computer begin? And what does it end with?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# 60 itself belongs to "60 or more". Which of the three signs takes 60 along?
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# The first line looks like the one at the top of the page, with another sign and another number. The second line is
# `answer = "yes"`, four spaces further to the right.
#
# </details>

# %% nbgrader={"grade_id": "umbrella", "solution": true}
def umbrella(rain):
    answer = "no"
    ### BEGIN SOLUTION
    if rain >= 60:
        answer = "yes"
    ### END SOLUTION
    return answer


# This part shows a made-up week. Leave it as it is.
for day, rain in [(_("Mon"), 10), (_("Tue"), 60), (_("Wed"), 90), (_("Thu"), 30), (_("Fri"), 70)]:
    print(day, "█" * (rain // 10) + "░" * (10 - rain // 10), rain, "☂" if umbrella(rain) == "yes" else "")

# %% nbgrader={"grade_id": "test_umbrella", "grade": true, "points": 2}
assert "umbrella" in globals(), "There is no umbrella yet. Run the cell above this one first."
said = umbrella(90)
assert said is not None, "umbrella gives nothing back. Keep the last line, return answer."
assert said in ("yes", "no"), f"umbrella said {said!r}. It knows two answers only, in small letters and with quotation marks."
assert said == "yes", "umbrella says no on a very wet day (90). What has to happen with answer when it rains?"
assert umbrella(10) == "no", "umbrella says yes on a dry day (10). Does the question have the right sign, and does the new answer stand below it, further to the right?"
assert umbrella(60) == "yes", "umbrella says no for exactly 60. The new rule takes 60 along."
### BEGIN HIDDEN TESTS
for rain in range(0, 101):
    assert umbrella(rain) == ("yes" if rain > 59 else "no"), "umbrella is right for some days, but not for every day. Ask about the word rain, and look at the border once more."
### END HIDDEN TESTS

# %% [markdown]
# Seojun says, "I hate carrying things. I take it only if it is more than 80." Neither of them is wrong. The computer decides quickly, but **people**
# choose the rule.
#
# ## 3. Bomi looks before she picks
#
# Stars lie on the road again, but today nobody tells Bomi where. Here she tries to pick on every square. Read what she says under the
# picture.

# %%
from coach import Robot

bomi = Robot(columns=7, rows=1, treasures=[(2, 0), (5, 0)])

for count in range(6):
    bomi.forward(1)
    bomi.pick()

bomi.show()

# %% [markdown]
# Picking where there is nothing: that is no use. Bomi can **look**: `bomi.at_treasure()` asks, "Is a star on my square?"
#
# Write the lines that are missing in the loop: if there is a star, Bomi picks it up. An `else` is not needed: without a star she simply goes on.
# Put eight spaces before the first line and twelve before the second. (One press of the Tab key makes four.)
#
# <details><summary>Hint 1</summary>
#
# What is the question that Bomi asks herself on every square? What does she do if the answer is yes?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# The question begins with `if`, then comes `bomi.at_treasure()`. Something at the end of the line is easily forgotten.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# Two lines: `if`, the question of Bomi, a colon. Below it, further to the right, the order to pick up.
#
# </details>

# %% nbgrader={"grade_id": "patrol", "solution": true}
def patrol(bomi):
    for count in range(9):
        bomi.forward(1)
        ### BEGIN SOLUTION
        if bomi.at_treasure():
            bomi.pick()
        ### END SOLUTION


# This part shows two roads. Leave it as it is.
bomi = Robot(columns=10, rows=1, treasures=[(3, 0), (4, 0), (8, 0)])
patrol(bomi)
bomi.show()

bomi = Robot(columns=10, rows=1, treasures=[(1, 0), (9, 0)])
patrol(bomi)
bomi.show()

# %% nbgrader={"grade_id": "test_patrol", "grade": true, "points": 3}
from coach import Robot

assert "patrol" in globals(), "There is no patrol yet. Run the cell above this one first."
robot = Robot(columns=10, rows=1, treasures=[(3, 0), (4, 0), (8, 0)])
patrol(robot)
picks = [move for move in robot.moves if move.command == "pick"]
assert robot.position == (9, 0), "In patrol Bomi does not walk to the end of the road any more. Leave the first two lines as they were."
assert picks, "In patrol Bomi picks up nothing. What has to happen if there is a star?"
assert all(move.result == "treasure" for move in picks), "In patrol Bomi picks on squares without a star, too. Let her look first, and put pick() below the question, further to the right."
assert robot.found_all, "In patrol Bomi leaves stars behind. Does she ask on every square, inside the loop?"
### BEGIN HIDDEN TESTS
for squares in [[1], [9], [2, 5, 6], [1, 2, 3, 4, 5, 6, 7, 8, 9], []]:
    robot = Robot(columns=10, rows=1, treasures=[(square, 0) for square in squares])
    patrol(robot)
    picks = [move for move in robot.moves if move.command == "pick"]
    assert robot.found_all and len(picks) == len(squares), "patrol is right on one road, but not when the stars lie somewhere else. Let Bomi look, do not count for her."
### END HIDDEN TESTS

# %% [markdown]
# ## 4. The cleaning robot
#
# At night Bomi cleans along the walls of the village hall. Her paint shows where she has been. She can ask one more thing:
# `bomi.blocked()` means, "Is something right in front of me?"
#
# The question is there. What does she do **if** something is in front of her? Write this order in place of `pass`. And what **else**? Write
# `else:` below it, as far to the left as `if`, and under it the second order.
#
# <details><summary>Hint 1</summary>
#
# Walk along the walls of the classroom. What do you do in a corner? What do you do where the way is free?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# She starts at the top left and looks to the right. In the first corner she wants to go down. Which way does she have to turn?
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# Below `if` stands an order to turn on the spot, below `else:` an order to go 1 square ahead. `else:` has eight spaces in front, each of the two orders has
# twelve.
#
# </details>

# %% nbgrader={"grade_id": "clean", "solution": true}
def clean(bomi):
    bomi.pen_down("sky")
    for count in range(22):
        if bomi.blocked():
            ### BEGIN SOLUTION
            bomi.turn_right()
        else:
            bomi.forward(1)
            ### END SOLUTION


# This part shows the hall. Leave it as it is.
bomi = Robot(columns=6, rows=5)
clean(bomi)
bomi.show()

# %% nbgrader={"grade_id": "test_clean", "grade": true, "points": 3}
from coach import Robot

assert "clean" in globals(), "There is no clean yet. Run the cell above this one first."
robot = Robot(columns=7, rows=4)
clean(robot)
squares = set(robot.path)
assert not robot.bumps, "In clean Bomi bumps into the wall. If something is in front of her, she must not go ahead; and otherwise she goes one square only."
assert len(squares) > 1, "In clean Bomi does not leave her square. What does she do if nothing is in front of her?"
assert robot.path[7:8] != ((5, 0),), "In clean Bomi turns to the wrong side in the first corner and walks back. Stand like her: which hand points down?"
assert len(squares) != 7, "In clean Bomi stops in the first corner. What does she do if something is in front of her?"
assert robot.position == (0, 0) and len(squares) == 18, "In clean Bomi does not go all the way round the hall. Leave the number 22, and look at both orders."
### BEGIN HIDDEN TESTS
for columns, rows in [(8, 3), (5, 6), (9, 2)]:
    robot = Robot(columns=columns, rows=rows)
    clean(robot)
    assert robot.position == (0, 0) and len(set(robot.path)) == 18 and not robot.bumps, "clean is right in one hall, but not in another one. Let Bomi ask, do not count for her."
### END HIDDEN TESTS

# %% [markdown]
# ## 5. A hall with a pillar
#
# `walls` are things in the way. Put some more into the hall. Where does Bomi go? Does she still come home?

# %%
bomi = Robot(columns=6, rows=5, walls=[(5, 1)])
clean(bomi)
bomi.show()

# %% [markdown]
# An automatic door asks again and again, "Is somebody in front of me?" Which machines in your home decide like that? What do they ask, and what do they
# do then? Tell your neighbour.
