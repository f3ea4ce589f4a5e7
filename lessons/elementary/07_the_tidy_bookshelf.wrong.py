# %% wrong={"name": "first_two_always", "cell": "tidy_two", "says": "tidy_two always swaps the first two books. Use the word place."}
def tidy_two(shelf, place):
    shelf.swap(0, 1)

# %% wrong={"name": "never_asks", "cell": "tidy_two", "says": "tidy_two swaps two books that stood right. First ask, then swap."}
def tidy_two(shelf, place):
    shelf.swap(place, place + 1)

# %% wrong={"name": "wrong_sign", "cell": "tidy_two", "says": "tidy_two swaps nothing although the left book is taller. What does the question ask, and what comes below it?"}
def tidy_two(shelf, place):
    if shelf[place] < shelf[place + 1]:
        shelf.swap(place, place + 1)

# %% wrong={"name": "loses_a_book", "cell": "tidy_two", "says": "In tidy_two a book is lost or there twice. Use shelf.swap, it takes care of both."}
def tidy_two(shelf, place):
    if shelf[place] > shelf[place + 1]:
        shelf[place] = shelf[place + 1]

# %% wrong={"name": "hard_coded", "cell": "tidy_two", "says": "tidy_two is right for the example, but not for every shelf and every place. Use the words shelf and place."}
def tidy_two(shelf, place):
    if place == 1:
        shelf.swap(1, 2)

# %% wrong={"name": "behind_the_end", "cell": "walk", "says": "walk looks behind the end of the shelf. The last book has no neighbour on its right: how far may the loop go?"}
def walk(shelf):
    for place in range(len(shelf)):
        tidy_two(shelf, place)

# %% wrong={"name": "only_the_first_pair", "cell": "walk", "says": "walk stops too early. Does the loop go to the last pair of neighbours?"}
def walk(shelf):
    for place in range(len(shelf) - 1):
        tidy_two(shelf, 0)

# %% wrong={"name": "forgets_the_last_pair", "cell": "walk", "says": "walk stops too early. Does the loop go to the last pair of neighbours?"}
def walk(shelf):
    for place in range(len(shelf) - 2):
        tidy_two(shelf, place)

# %% wrong={"name": "hard_coded_length", "cell": "walk", "says": "walk is right for the example, but not for every shelf. Use len(shelf) in the loop."}
def walk(shelf):
    for place in range(3):
        tidy_two(shelf, place)

# %% wrong={"name": "one_walk", "cell": "tidy", "says": "tidy walks along the shelf only once. Does walk stand inside the loop?"}
def tidy(shelf):
    walk(shelf)

# %% wrong={"name": "two_walks", "cell": "tidy", "says": "tidy stops before everything is in order. How many walks are surely enough?"}
def tidy(shelf):
    for count in range(2):
        walk(shelf)

# %% wrong={"name": "five_walks", "cell": "tidy", "says": "tidy is right for the example, but not for every shelf. The worst case is a shelf the wrong way round."}
def tidy(shelf):
    for count in range(5):
        walk(shelf)

# %% wrong={"name": "does_not_compare", "cell": "tidy", "says": "tidy does not compare any books. Let walk do the work."}
def tidy(shelf):
    in_order = sorted(shelf.numbers)
    for place in range(len(shelf)):
        shelf[place] = in_order[place]
