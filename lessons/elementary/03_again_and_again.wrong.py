# %% wrong={"name": "hard_coded", "cell": "climb", "says": "climb draws four stairs, but not any other number of stairs. Keep range(steps) in the loop."}
def climb(bomi, steps):
    bomi.pen_down("red")
    for count in range(4 if steps == 4 else 1):
        bomi.forward(1)
        bomi.turn_left()
        bomi.forward(1)
        bomi.turn_right()

# %% wrong={"name": "forgets_to_turn_back", "cell": "climb", "says": "After one stair of climb Bomi does not look ahead as she did at the beginning, so the next stair would go somewhere else."}
def climb(bomi, steps):
    bomi.pen_down("red")
    for count in range(steps):
        bomi.forward(1)
        bomi.turn_left()
        bomi.forward(1)

# %% wrong={"name": "outside_the_loop", "cell": "climb", "says": "climb draws one stair, but not four. Are all orders inside the loop, with eight spaces in front?"}
def climb(bomi, steps):
    bomi.pen_down("red")
    for count in range(steps):
        bomi.forward(1)
    bomi.turn_left()
    bomi.forward(1)
    bomi.turn_right()

# %% wrong={"name": "downstairs", "cell": "climb", "says": "In climb the stairs go down. Stand like Bomi: which of her hands points up?"}
def climb(bomi, steps):
    bomi.pen_down("red")
    for count in range(steps):
        bomi.forward(1)
        bomi.turn_right()
        bomi.forward(1)
        bomi.turn_left()

# %% wrong={"name": "one_square", "cell": "pick_row", "says": "In pick_row Bomi stops at every square, and at many of them there is no star. How far is it from one star to the next?"}
def pick_row(bomi):
    for count in range(5):
        bomi.forward(1)
        bomi.pick()

# %% wrong={"name": "before_the_loop", "cell": "pick_row", "says": "In pick_row Bomi does not come to the last star. Is the new order inside the loop, with eight spaces in front?"}
def pick_row(bomi):
    bomi.forward(2)
    for count in range(5):
        bomi.pick()

# %% wrong={"name": "picked_first", "cell": "pick_row", "says": "In pick_row Bomi walks past stars without taking them. She has to walk first and pick after that, every time."}
def pick_row(bomi):
    for count in range(5):
        bomi.pick()
        bomi.forward(2)

# %% wrong={"name": "hard_coded_row", "cell": "pick_row", "says": "pick_row gets the stars from one square only. Let Bomi walk there with an order."}
def pick_row(bomi):
    for column in [2, 4, 6, 8, 10]:
        bomi.position = (column, 0)
        bomi.pick()

# %% wrong={"name": "corner_of_a_book", "cell": "honeycomb", "says": "honeycomb does not close up nicely: the pen turns too much or too little. All 6 turns together make 360 degrees."}
def honeycomb(pen):
    for count in range(6):
        pen.forward(80)
        pen.left(90)

# %% wrong={"name": "inner_angle", "cell": "honeycomb", "says": "honeycomb does not close up nicely: the pen turns too much or too little. All 6 turns together make 360 degrees."}
def honeycomb(pen):
    for count in range(6):
        pen.forward(80)
        pen.left(120)

# %% wrong={"name": "still_a_square", "cell": "honeycomb", "says": "honeycomb draws a line {len(sides)} times. How many sides has a honeycomb?"}
def honeycomb(pen):
    for count in range(4):
        pen.forward(80)
        pen.left(90)

# %% wrong={"name": "turns_after_the_loop", "cell": "honeycomb", "says": "honeycomb draws one long line: the pen does not turn at the corners."}
def honeycomb(pen):
    for count in range(6):
        pen.forward(80)
    pen.left(60)

# %% wrong={"name": "length_of_the_square", "cell": "honeycomb", "says": "In honeycomb the sides do not have the length that was asked for."}
def honeycomb(pen):
    for count in range(6):
        pen.forward(120)
        pen.left(60)
