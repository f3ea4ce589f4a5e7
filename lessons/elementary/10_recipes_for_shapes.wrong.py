# %% wrong={"name": "hard_coded", "cell": "triangle", "says": "triangle is right for the example, but not for every size. Use the word size, not a number."}
def triangle(pen, size):
    for count in range(3):
        pen.forward(70)
        pen.left(120)

# %% wrong={"name": "inner_angle", "cell": "triangle", "says": "triangle does not close up: the pen turns too much or too little. All three turns together make 360 degrees."}
def triangle(pen, size):
    for count in range(3):
        pen.forward(size)
        pen.left(60)

# %% wrong={"name": "below_the_loop", "cell": "triangle", "says": "triangle draws a line {len(sides)} times. How many sides does it have? And do both orders stand inside the loop?"}
def triangle(pen, size):
    for count in range(3):
        pen.left(120)
    pen.forward(size)

# %% wrong={"name": "wrong_number", "cell": "triangle", "says": "triangle was asked for the size 70, but its sides are {sides} long. Is the ingredient in the brackets of forward?"}
def triangle(pen, size):
    for count in range(3):
        pen.forward(100)
        pen.left(120)

# %% wrong={"name": "hangs_down", "cell": "triangle", "says": "triangle hangs down. Turn to the left, as the square does."}
def triangle(pen, size):
    for count in range(3):
        pen.forward(size)
        pen.right(120)

# %% wrong={"name": "hard_coded_polygon", "cell": "polygon", "says": "polygon is right for the example, but not for every number of sides. Let the computer work out the turn from sides."}
def polygon(pen, sides, size):
    for count in range(sides):
        pen.forward(size)
        pen.left(72)

# %% wrong={"name": "mixed_up", "cell": "polygon", "says": "polygon has mixed up its ingredients: sides says how many, size says how long."}
def polygon(pen, sides, size):
    for count in range(size):
        pen.forward(sides)
        pen.left(360 / size)

# %% wrong={"name": "always_a_square", "cell": "polygon", "says": "polygon was asked for 5 sides, but it draws a line {len(lengths)} times. Which ingredient belongs into range?"}
def polygon(pen, sides, size):
    square(pen, size)

# %% wrong={"name": "turns_by_sides", "cell": "polygon", "says": "polygon does not close up for 5 sides. How far does the pen turn at one corner, if all corners together make 360 degrees?"}
def polygon(pen, sides, size):
    for count in range(sides):
        pen.forward(size)
        pen.left(sides)

# %% wrong={"name": "stays_on_the_roof", "cell": "house", "says": "In house the pen stays up on the roof. The next house would begin there. Walk back down."}
def house(pen, size):
    square(pen, size)
    pen.left(90)
    pen.forward(size)
    pen.right(90)
    triangle(pen, size)

# %% wrong={"name": "no_roof", "cell": "house", "says": "house has no roof yet. Which recipe draws it?"}
def house(pen, size):
    square(pen, size)
    pen.left(90)
    pen.forward(size)
    pen.right(90)
    pen.right(90)
    pen.forward(size)
    pen.left(90)

# %% wrong={"name": "small_roof", "cell": "house", "says": "In house the roof does not fit. How long is each side of the roof?"}
def house(pen, size):
    square(pen, size)
    pen.left(90)
    pen.forward(size)
    pen.right(90)
    triangle(pen, 50)
    pen.right(90)
    pen.forward(size)
    pen.left(90)

# %% wrong={"name": "looks_down", "cell": "house", "says": "In house the pen is back where it began, but it does not look to the right as before. The next house would stand askew."}
def house(pen, size):
    square(pen, size)
    pen.left(90)
    pen.forward(size)
    pen.right(90)
    triangle(pen, size)
    pen.right(90)
    pen.forward(size)

# %% wrong={"name": "hard_coded_house", "cell": "house", "says": "house is right for the example, but not for every size. Use the word size, not a number."}
def house(pen, size):
    square(pen, 60)
    pen.left(90)
    pen.forward(60)
    pen.right(90)
    triangle(pen, 60)
    pen.right(90)
    pen.forward(60)
    pen.left(90)
