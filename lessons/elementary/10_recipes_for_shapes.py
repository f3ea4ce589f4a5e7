# ---
# title: "Recipes for shapes: functions"
# goal: "You can write a function with a name and ingredients, and build bigger things out of small functions."
# minutes: 40
# band: "grades 5-6"
# teaches: ["functions", "parameters"]
# requires: ["repeating", "patterns"]
# standards:
#   - {scheme: "KR 2022", code: "6실05-01", cell: "house", says: "work out a way to solve an everyday problem and show it step by step"}
#   - {scheme: "KR 2022", code: "6실05-02", cell: "polygon", says: "give a computer orders and write a simple program that solves a given problem"}
#   - {scheme: "KR 2022", code: "6실05-03", cell: "The festival poster", says: "make a program together and share it"}
# packages: ["coach"]
# ---

# %% [markdown]
# "Grandma, please make *songpyeon*!" (Those are the rice cakes of the harvest festival.) One word, and Grandma knows what to do: knead the dough, fill it, fold it, steam it. Nobody
# recites the whole recipe. And for more guests she takes more flour.
#
# In a program such a recipe is called a **function**. Seojun and Haeun use one to draw the village festival poster. Press
# **Run**.

# %%
from coach import Pen


def square(pen, size):
    for count in range(4):
        pen.forward(size)
        pen.left(90)


pen = Pen("red")
square(pen, 40)
square(pen, 80)
square(pen, 120)
pen.show()

# %% [markdown]
# `def square(pen, size):` writes down the recipe and gives it a name. The words in the brackets are its **ingredients**: who draws, and how big. A
# line such as `square(pen, 80)` **cooks** it: now `size` is 80.
#
# ## 1. Written down is not yet cooked
#
# What will this cell draw? Choose first, then press Run.
#
# 1. one square
# 2. two squares
# 3. nothing

# %%
def tilted_square(pen, size):
    pen.left(45)
    square(pen, size)


pen = Pen("blue")
pen.show()

# %% [markdown]
# The recipe was there, but nobody cooked. Write `tilted_square(pen, 100)` into the line above `pen.show()` and run the cell again. Then write
# it there eight times. (A loop is allowed!) And did you notice? One recipe may use another one.
#
# ## 2. Flags for the festival
#
# The poster needs flags: triangles with three equal sides, each as long as `size`. Write the recipe in place of `pass`. Turn to the **left**,
# as the square does.
#
# <details><summary>Hint 1</summary>
#
# Look at the recipe of the square. What may stay, and what has to change for a triangle?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# A whole turn has 360 degrees, and the pen turns at 3 corners. How far does it turn at each corner?
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# Three lines: the loop, `forward` with the ingredient in its brackets (the word, not a number), and `left` with what you worked out for one corner.
#
# </details>

# %% nbgrader={"grade_id": "triangle", "solution": true}
def triangle(pen, size):
    ### BEGIN SOLUTION
    for count in range(3):
        pen.forward(size)
        pen.left(120)
    ### END SOLUTION


# This part cooks your recipe three times. Leave it as it is.
pen = Pen("green")
triangle(pen, 50)
triangle(pen, 100)
triangle(pen, 150)
pen.show()

# %% nbgrader={"grade_id": "test_triangle", "grade": true, "points": 2}
import math

from coach import Pen

assert "triangle" in globals(), "There is no triangle yet. Run the cell above this one first."
pen = Pen()
triangle(pen, 70)
sides = [round(math.dist(line.start, line.end), 3) for line in pen.segments]
assert sides, "triangle draws nothing yet. Which order draws a line?"
assert len(sides) == 3, f"triangle draws a line {len(sides)} times. How many sides does it have? And do both orders stand inside the loop?"
assert set(sides) == {70}, f"triangle was asked for the size 70, but its sides are {sides} long. Is the ingredient in the brackets of forward?"
assert pen.closed, "triangle does not close up: the pen turns too much or too little. All three turns together make 360 degrees."
assert min(line.end[1] for line in pen.segments) > -1, "triangle hangs down. Turn to the left, as the square does."
### BEGIN HIDDEN TESTS
for size in [30, 55, 140]:
    pen = Pen()
    pen.left(15)
    triangle(pen, size)
    sides = [round(math.dist(line.start, line.end), 3) for line in pen.segments]
    assert sides == [size] * 3 and pen.closed and len(pen.lines) == 3, "triangle is right for the example, but not for every size. Use the word size, not a number."
### END HIDDEN TESTS

# %% [markdown]
# ## 3. One recipe for all corners
#
# Haeun: "Square, triangle, honeycomb ... must we write a recipe for each?" No! Make the **number of corners** an ingredient, too. `polygon(pen, sides, size)`
# is to draw a shape with `sides` equal sides.
#
# The computer can work out the turn for you: `/` shares, so `360 / 4` is 90.
#
# <details><summary>Hint 1</summary>
#
# What did you put into `range(...)` for the square, and what for the triangle? Which ingredient tells you this number now?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# Square: 360 / 4. Triangle: 360 / 3. And for any number of sides?
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# The same three lines as before, without a single number that belongs to one shape only: `sides` stands in two places, `size` in one.
#
# </details>

# %% nbgrader={"grade_id": "polygon", "solution": true}
def polygon(pen, sides, size):
    ### BEGIN SOLUTION
    for count in range(sides):
        pen.forward(size)
        pen.left(360 / sides)
    ### END SOLUTION


# This part cooks your recipe with 3, 4, 5, 6, 7 and 8 sides. Leave it as it is.
pen = Pen("purple")
for sides in range(3, 9):
    polygon(pen, sides, 70)
pen.show()

# %% nbgrader={"grade_id": "test_polygon", "grade": true, "points": 3}
import math

from coach import Pen

assert "polygon" in globals(), "There is no polygon yet. Run the cell above this one first."
pen = Pen()
polygon(pen, 5, 40)
lengths = [round(math.dist(line.start, line.end), 3) for line in pen.segments]
assert lengths, "polygon draws nothing yet. Which order draws a line?"
assert len(lengths) != 40, "polygon has mixed up its ingredients: sides says how many, size says how long."
assert len(lengths) == 5, f"polygon was asked for 5 sides, but it draws a line {len(lengths)} times. Which ingredient belongs into range?"
assert set(lengths) == {40}, "polygon was asked for sides of 40, but they are longer or shorter. Which ingredient belongs into forward?"
assert pen.closed and len(pen.lines) == 5, "polygon does not close up for 5 sides. How far does the pen turn at one corner, if all corners together make 360 degrees?"
### BEGIN HIDDEN TESTS
for sides in [3, 4, 6, 9, 12]:
    pen = Pen()
    polygon(pen, sides, 25)
    assert pen.closed and len(pen.lines) == sides and len(pen.segments) == sides, "polygon is right for the example, but not for every number of sides. Let the computer work out the turn from sides."
### END HIDDEN TESTS

# %% [markdown]
# Now cook with it! Press Run, then change the numbers. Try 3, 5 and 8 in place of 6. What happens with 30 sides of length 12?

# %%
pen = Pen("pink")
for count in range(12):
    polygon(pen, 6, 70)
    pen.left(30)
pen.show()

# %% [markdown]
# ## 4. A house out of recipes
#
# A house is a square with a triangle on top. You have got both recipes. The first four lines draw the square and walk up to its upper left
# corner. Write the rest: the roof, and then **the way back down**, so that the pen stands and looks as at the beginning. Only then can the next house
# stand beside it.
#
# <details><summary>Hint 1</summary>
#
# Which recipe is the roof? How big must it be to fit on the square?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# After the roof the pen is at the upper left corner and looks to the right. It came up with turn, go, turn. How does it get back down?
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# Four lines: the roof with `triangle`, then three lines that look nearly like the three above. But where it turned left, it now turns right, and the other way round.
#
# </details>

# %% nbgrader={"grade_id": "house", "solution": true}
def house(pen, size):
    square(pen, size)
    pen.left(90)
    pen.forward(size)
    pen.right(90)
    ### BEGIN SOLUTION
    triangle(pen, size)
    pen.right(90)
    pen.forward(size)
    pen.left(90)
    ### END SOLUTION


# This part draws a street of houses. Change the sizes if you like.
pen = Pen("brown")
for size in [70, 40, 100, 55]:
    house(pen, size)
    pen.pen_up()
    pen.forward(size + 15)
    pen.pen_down()
pen.show()

# %% nbgrader={"grade_id": "test_house", "grade": true, "points": 3}
from coach import Pen

assert "house" in globals() and "square" in globals() and "triangle" in globals(), "There is no house yet. Run all cells above this one first."
pen = Pen()
triangle(pen, 60)
assert pen.closed, "house needs your triangle. Finish triangle first, then run this cell again."
pen = Pen()
house(pen, 60)
tops = [line.end[1] for line in pen.segments]
assert max(tops) > 61, "house has no roof yet. Which recipe draws it?"
assert abs(max(tops) - 60 - 51.96) < 0.1, "In house the roof does not fit. How long is each side of the roof?"
assert pen.position == (0, 0) or pen.position[1] < 59, "In house the pen stays up on the roof. The next house would begin there. Walk back down."
assert abs(pen.position[0]) < 0.1 and abs(pen.position[1]) < 0.1, "In house the pen comes down, but not to where it began. Which way does it have to turn at the top?"
assert pen.heading == 0, "In house the pen is back where it began, but it does not look to the right as before. The next house would stand askew."
assert len(pen.lines) == 6, "house has a line that does not belong to it. The walls and the roof are enough."
### BEGIN HIDDEN TESTS
for size in [35, 90]:
    pen = Pen()
    house(pen, size)
    tops = [line.end[1] for line in pen.segments]
    assert abs(max(tops) - size * 1.866) < 0.1 and len(pen.lines) == 6 and abs(pen.position[1]) < 0.1, "house is right for the example, but not for every size. Use the word size, not a number."
### END HIDDEN TESTS

# %% [markdown]
# ## 5. The festival poster
#
# Make your own recipe: a tree, a rocket, a star, a kite. Give it a name and at least one ingredient, and cook it at least three times. Then hand the name
# and the ingredients to your neighbour: can she use your recipe **without reading how it works**?

# %%
def my_recipe(pen, size):
    polygon(pen, 6, size)


pen = Pen("orange")
my_recipe(pen, 60)
pen.show()

# %% [markdown]
# You use functions every day without knowing their recipe: the buttons of a washing machine, "call Mum" on the telephone, the hot-chocolate
# button of a vending machine. What is the name, and what are the ingredients? Find one more.
