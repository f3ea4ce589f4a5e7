# %% wrong={"name": "hard_coded", "cell": "fetch_star", "says": "fetch_star reaches the star from one square only. Let Bomi walk there with an order."}
def fetch_star(bomi):
    bomi.position = (5, 0)
    bomi.pick()

# %% wrong={"name": "counted_own_square", "cell": "fetch_star", "says": "In fetch_star Bomi goes past the star. Count the hops; the square she stands on is not a hop."}
def fetch_star(bomi):
    bomi.forward(6)
    bomi.pick()

# %% wrong={"name": "no_number", "cell": "fetch_star", "says": "In fetch_star Bomi stops before the star. How many squares are left?"}
def fetch_star(bomi):
    bomi.forward()
    bomi.pick()

# %% wrong={"name": "only_picks", "cell": "fetch_star", "says": "In fetch_star Bomi has not gone ahead yet. Which order makes her walk?"}
def fetch_star(bomi):
    bomi.pick()
    bomi.pick()

# %% wrong={"name": "from_the_beginning", "cell": "fetch_two", "says": "In fetch_two Bomi goes past the second star. She counts from the square on which she stands, not from the beginning of the road."}
def fetch_two(bomi):
    bomi.forward(2)
    bomi.pick()
    bomi.forward(6)
    bomi.pick()

# %% wrong={"name": "forgot_to_pick", "cell": "fetch_two", "says": "In fetch_two Bomi stands on the second star, but it is not in her hands. Which order comes after walking?"}
def fetch_two(bomi):
    bomi.forward(2)
    bomi.pick()
    bomi.forward(4)

# %% wrong={"name": "picked_first", "cell": "fetch_two", "says": "In fetch_two Bomi stands on the second star, but it is not in her hands. Which order comes after walking?"}
def fetch_two(bomi):
    bomi.forward(2)
    bomi.pick()
    bomi.pick()
    bomi.forward(4)

# %% wrong={"name": "same_number_again", "cell": "fetch_two", "says": "In fetch_two Bomi stops before the second star. How many squares are left?"}
def fetch_two(bomi):
    bomi.forward(2)
    bomi.pick()
    bomi.forward(2)
    bomi.pick()

# %% wrong={"name": "hard_coded_two", "cell": "fetch_two", "says": "fetch_two gets both stars from one square only. Let Bomi walk there with orders."}
def fetch_two(bomi):
    bomi.forward(2)
    bomi.pick()
    bomi.position = (6, 0)
    bomi.pick()

# %% wrong={"name": "back_before_picking", "cell": "bring_home", "says": "In bring_home Bomi picks where there is no lunch box. Which order has to come first, walking back or picking up?"}
def bring_home(bomi):
    bomi.forward(4)
    bomi.back(4)
    bomi.pick()

# %% wrong={"name": "empty_hands", "cell": "bring_home", "says": "In bring_home Bomi comes home with empty hands. Which order puts the lunch box into her hands?"}
def bring_home(bomi):
    bomi.forward(4)
    bomi.back(4)

# %% wrong={"name": "forward_for_back", "cell": "bring_home", "says": "In bring_home Bomi has the lunch box, but she does not come back. Which order makes her walk backwards?"}
def bring_home(bomi):
    bomi.forward(4)
    bomi.pick()
    bomi.forward(4)

# %% wrong={"name": "one_short", "cell": "bring_home", "says": "In bring_home Bomi does not stop at home. How many squares had she walked ahead?"}
def bring_home(bomi):
    bomi.forward(4)
    bomi.pick()
    bomi.back(3)
