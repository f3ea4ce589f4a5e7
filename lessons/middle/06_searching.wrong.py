# %% wrong={"name": "hard_coded", "cell": "linear_search", "says": "linear_search works for the example, but not for every list."}
def linear_search(items, target):
    if target == 31:
        return 0
    if target == 57:
        return 2
    if target == 25:
        return 3
    return -1

# %% wrong={"name": "gives_up_after_one_look", "cell": "linear_search", "says": "linear_search gives up too early: it says -1 before it has looked at all books. Where does the -1 stand?"}
def linear_search(items, target):
    for place in range(len(items)):
        if items[place] == target:
            return place
        else:
            return -1

# %% wrong={"name": "gives_back_the_book", "cell": "linear_search", "says": "linear_search gives back the book itself. The question is: at which place does it stand?"}
def linear_search(items, target):
    for item in items:
        if item == target:
            return item
    return -1

# %% wrong={"name": "prints_the_place", "cell": "linear_search", "says": "linear_search gives nothing back. Perhaps it prints the place, or has no return yet?"}
def linear_search(items, target):
    for place in range(len(items)):
        if items[place] == target:
            print(place)

# %% wrong={"name": "forgets_not_there", "cell": "linear_search", "says": "If the book is not there, linear_search gives nothing back. What should it say after the loop?"}
def linear_search(items, target):
    for place in range(len(items)):
        if items[place] == target:
            return place

# %% wrong={"name": "counts_from_one", "cell": "linear_search", "says": "linear_search counts the first place as 1. At which number do the places of a list begin?"}
def linear_search(items, target):
    place = 0
    for item in items:
        place = place + 1
        if item == target:
            return place
    return -1

# %% wrong={"name": "gives_the_last_of_two", "cell": "linear_search", "says": "If a number is there twice, linear_search should give back the first place."}
def linear_search(items, target):
    found = -1
    for place in range(len(items)):
        if items[place] == target:
            found = place
    return found

# %% wrong={"name": "hard_coded_looks", "cell": "linear_looks", "says": "linear_looks works for the example, but not for every list."}
def linear_looks(items, target):
    if target == 57:
        return 3
    return 4

# %% wrong={"name": "place_for_looks", "cell": "linear_looks", "says": "linear_looks gives back the place. But for the book at place 0 you already need one look."}
def linear_looks(items, target):
    return linear_search(items, target)

# %% wrong={"name": "not_there_costs_nothing", "cell": "linear_looks", "says": "Book 50 is not in the list {box}. linear_looks took {got!r} looks to find that out. How many must it be?"}
def linear_looks(items, target):
    return linear_search(items, target) + 1

# %% wrong={"name": "never_stops_counting", "cell": "linear_looks", "says": "linear_looks goes on counting when the book is already found. When may it stop?"}
def linear_looks(items, target):
    looks = 0
    for item in items:
        looks = looks + 1
    return looks

# %% wrong={"name": "return_in_the_loop", "cell": "linear_looks", "says": "linear_looks stops after the first look, found or not. When may it stop?"}
def linear_looks(items, target):
    looks = 0
    for item in items:
        looks = looks + 1
        if item == target:
            break
        return looks

# %% wrong={"name": "hard_coded_halve", "cell": "halve", "says": "halve works for the example, but in other lists it loses the book."}
def halve(items, target, low, high):
    if target == 60:
        return 4, 6
    if target == 20:
        return 0, 2
    return 6, 6

# %% wrong={"name": "keeps_the_middle", "cell": "halve", "says": "halve keeps the middle book, or mixes up books and places. The middle has been seen: start right next to its place."}
def halve(items, target, low, high):
    middle = (low + high) // 2
    if items[middle] < target:
        low = middle
    else:
        high = middle
    return low, high

# %% wrong={"name": "keeps_the_middle_on_the_left", "cell": "halve", "says": "halve keeps the middle book when it moves high. It has been seen, so end right before its place."}
def halve(items, target, low, high):
    middle = (low + high) // 2
    if items[middle] < target:
        low = middle + 1
    else:
        high = middle
    return low, high

# %% wrong={"name": "wrong_half", "cell": "halve", "says": "halve throws away the half in which the book stands. Too small: does the left or the right side go?"}
def halve(items, target, low, high):
    middle = (low + high) // 2
    if items[middle] < target:
        high = middle - 1
    else:
        low = middle + 1
    return low, high

# %% wrong={"name": "middle_of_the_whole_list", "cell": "halve", "says": "halve works for the whole shelf, but not when only a part is left. The middle lies between low and high."}
def halve(items, target, low, high):
    middle = len(items) // 2
    if items[middle] < target:
        low = middle + 1
    else:
        high = middle - 1
    return low, high

# %% wrong={"name": "moves_by_one", "cell": "halve", "says": "Looking for 60 in {row} from place 0 to place 6, halve gave back {got}. Which places are still possible?"}
def halve(items, target, low, high):
    middle = (low + high) // 2
    if items[middle] < target:
        low = low + 1
    else:
        high = high - 1
    return low, high

# %% wrong={"name": "hard_coded_order", "cell": "in_order", "says": "in_order works for the example, but not for every list."}
def in_order(items):
    return items == [12, 25, 31, 57] or items == [12, 25, 25, 31]

# %% wrong={"name": "first_two_only", "cell": "in_order", "says": "in_order looks only at the first two books. It must not say True before it has seen all neighbours."}
def in_order(items):
    for place in range(len(items) - 1):
        if items[place] > items[place + 1]:
            return False
        else:
            return True

# %% wrong={"name": "behind_the_end", "cell": "in_order", "says": "in_order looks behind the end of the list. The last book has no neighbour on its right: how far may the loop go?"}
def in_order(items):
    for place in range(len(items)):
        if items[place] > items[place + 1]:
            return False
    return True

# %% wrong={"name": "no_copies", "cell": "in_order", "says": "in_order does not allow two copies side by side. Equal numbers are in order."}
def in_order(items):
    for place in range(len(items) - 1):
        if items[place] >= items[place + 1]:
            return False
    return True

# %% wrong={"name": "true_in_quotation_marks", "cell": "in_order", "says": "in_order should give back True or False, without quotation marks. It gave back {got!r}."}
def in_order(items):
    for place in range(len(items) - 1):
        if items[place] > items[place + 1]:
            return "False"
    return "True"

# %% wrong={"name": "sorts_the_list", "cell": "in_order", "says": "in_order changes the list. It should only look, and leave every book where it is."}
def in_order(items):
    before = items[:]
    items.sort()
    return before == items
