# %% wrong={"name": "hard_coded", "cell": "walk_to_star", "says": "walk_to_star reaches the star from one starting square only. Lead Bomi there with go and turn orders."}
def walk_to_star(bomi):
    bomi.position = (4, 3)
    bomi.pick()

# %% wrong={"name": "counted_own_square", "cell": "walk_to_star", "says": "In walk_to_star Bomi goes past the star. Count her steps; the square she stands on is not a step."}
def walk_to_star(bomi):
    bomi.forward(4)
    bomi.turn_right()
    bomi.forward(4)
    bomi.pick()

# %% wrong={"name": "no_number", "cell": "walk_to_star", "says": "In walk_to_star Bomi stops before the star. How many steps are left?"}
def walk_to_star(bomi):
    bomi.forward(4)
    bomi.turn_right()
    bomi.forward()
    bomi.pick()

# %% wrong={"name": "one_turn_too_many", "cell": "walk_to_star", "says": "In walk_to_star Bomi does not walk down after the turn. Which order is still missing?"}
def walk_to_star(bomi):
    bomi.forward(4)
    bomi.turn_right()
    bomi.turn_right()
    bomi.pick()

# %% wrong={"name": "through_the_wall", "cell": "walk_around", "says": "In walk_around Bomi bumps into the wall. She has to get out of the row of the wall first."}
def walk_around(bomi):
    bomi.forward(1)
    bomi.turn_left()
    bomi.turn_right()
    bomi.forward(3)
    bomi.turn_left()
    bomi.forward(1)
    bomi.pick()

# %% wrong={"name": "left_for_right", "cell": "walk_around", "says": "In walk_around Bomi does not come nearer to the star. Stand up and turn as she does: is the star on her left or on her right?"}
def walk_around(bomi):
    bomi.forward(1)
    bomi.turn_left()
    bomi.forward(1)
    bomi.turn_left()
    bomi.forward(3)
    bomi.pick()

# %% wrong={"name": "one_step_short", "cell": "walk_around", "says": "In walk_around Bomi stops at column {column}, row {row}, and the star is not there. Count the steps once more."}
def walk_around(bomi):
    bomi.forward(1)
    bomi.turn_left()
    bomi.forward(1)
    bomi.turn_right()
    bomi.forward(2)
    bomi.pick()

# %% wrong={"name": "right_of_the_screen", "cell": "draw_nieun", "says": "In draw_nieun the line across goes to the wrong side. Bomi looks down there: stand like her and find her left hand and her right hand."}
def draw_nieun(bomi):
    bomi.turn_right()
    bomi.pen_down("red")
    bomi.forward(3)
    bomi.turn_right()
    bomi.forward(3)

# %% wrong={"name": "no_turn", "cell": "draw_nieun", "says": "draw_nieun makes one straight line. ㄴ has a corner: where does Bomi have to turn, and what comes after the turn?"}
def draw_nieun(bomi):
    bomi.turn_right()
    bomi.pen_down("red")
    bomi.forward(3)
    bomi.forward(3)

# %% wrong={"name": "counted_corner_twice", "cell": "draw_nieun", "says": "draw_nieun does not draw the whole ㄴ yet. Are both lines 3 squares long, and is nothing else drawn?"}
def draw_nieun(bomi):
    bomi.turn_right()
    bomi.pen_down("red")
    bomi.forward(3)
    bomi.turn_left()
    bomi.forward(2)

# %% wrong={"name": "pen_up", "cell": "draw_nieun", "says": "draw_nieun draws nothing yet. Bomi has to walk while her pen is down."}
def draw_nieun(bomi):
    bomi.turn_right()
    bomi.pen_up()
    bomi.forward(3)
    bomi.turn_left()
    bomi.forward(3)
