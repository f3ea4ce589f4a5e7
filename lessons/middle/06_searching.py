# ---
# title: "Searching: one by one or halving"
# goal: "You can search a list one by one and by halving, count the looks, and say when halving works."
# minutes: 45
# band: "grade 7"
# teaches: ["lists", "linear search", "binary search", "counting steps"]
# requires: ["conditions", "loops", "functions"]
# standards:
#   - {scheme: "KR 2022", code: "9정03-03", cell: "Which one wins?", says: "compare algorithms that solve the same problem"}
#   - {scheme: "KR 2022", code: "9정03-05", cell: "linear_search", says: "store data in a list and work on it"}
#   - {scheme: "KR 2022", code: "9정03-07", cell: "in_order", says: "write functions and look for mistakes"}
#   - {scheme: "AI4K12", code: "2 Representation and reasoning, 6-8", cell: "linear_looks", says: "compare ways to search for an answer"}
#   - {scheme: "UNESCO 2024", code: "AI techniques and applications: Understand", cell: "halve", says: "know basic ideas that AI programs are made of"}
# packages: []
# ---

# %% [markdown]
# Jiwoo and Minjae of class 1-3 help in the library of Saebom middle school. Every book has a number on its spine, and the
# books stand in order of these numbers. A friend asks: "Where is book 82?"
#
# Jiwoo starts at the left end and looks at one book after the other. Minjae looks at the book in the middle first.
#
# **Guess first.** The shelf has 1,000 books, and luck is bad. How many books must Jiwoo look at? And Minjae? Write both
# numbers on a slip of paper.

# %%
# Watch: this is Jiwoo's way. Press Run.
shelf = [12, 25, 31, 38, 44, 57, 63, 70, 76, 82, 88, 91, 94, 97, 99]
wanted = 82

looks = 0
for number in shelf:
    looks = looks + 1
    print(_(f"Look {looks}: book {number}"))
    if number == wanted:
        break
print(_(f"Found after {looks} looks!"))

# %% [markdown]
# The shelf is a **list**: many values under one name, in square brackets, with commas between them. `for number in shelf` takes
# them out one after the other. `shelf[0]` is the first book, `shelf[1]` the second, `len(shelf)` how many there are.
#
# **Change it.** Set `wanted` (the book you want) to 12 and run the cell again. Then try 99. Then try 50. Which book takes the
# fewest looks, which the most? And what is odd about 50?
#
# ## 1. One by one
#
# There is no book 50, and still the cell says "Found". A good search can also say: *not there*.
#
# Looking at one thing after the other is called **linear search**. Write it as a function. It gets a list `items` and the
# `target`, the thing you want. It gives back the **place** of `target`. Places count from 0, as always in a list. If `target` is
# not there, it gives back `-1`. No place has that number, so everybody understands: not there. If `target` is there twice, the
# first place counts.
#
# <details><summary>Hint 1</summary>
#
# Jiwoo's cell goes over the books. You also need the place of each book. How can a loop go over the places 0, 1, 2 and so on?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# `for place in range(len(items)):` goes over the places, and `items[place]` is the book there. When do you know for sure
# that the book is not there: after one look, or after all of them?
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# Inside the loop stands an `if`. It compares `items[place]` with `target`. If they are equal, return the place. The line for
# "not there" stands after the loop, as far to the left as the word `for`.
#
# </details>

# %% nbgrader={"grade_id": "linear_search", "solution": true}
def linear_search(items, target):
    # Give back the place of target in items, or -1 if it is not there.
    ### BEGIN SOLUTION
    for place in range(len(items)):
        if items[place] == target:
            return place
    return -1
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_linear_search", "grade": true, "points": 3}
box = [31, 12, 57, 25]
got = linear_search(box, 31)
assert got is not None, "linear_search gives nothing back. Perhaps it prints the place, or has no return yet?"
assert not isinstance(got, bool), "linear_search says whether the book is there. The question is: at which place?"
assert got not in box, "linear_search gives back the book itself. The question is: at which place does it stand?"
assert got != 1, "linear_search counts the first place as 1. At which number do the places of a list begin?"
assert got == box.index(31), f"In the list {box}, linear_search put book 31 at place {got!r}. Count the places once more."
got = linear_search(box, 57)
assert got != -1, "linear_search gives up too early: it says -1 before it has looked at all books. Where does the -1 stand?"
assert got == box.index(57), f"In the list {box}, linear_search put book 57 at place {got!r}. Count the places once more."
assert linear_search(box, 25) == box.index(25), "linear_search does not find the last book of a list. How far does the loop go?"
got = linear_search(box, 50)
assert got is not None, "If the book is not there, linear_search gives nothing back. What should it say after the loop?"
assert got == -1, f"Book 50 is not in the list {box}, but linear_search gives back {got!r}. What stands for: not there?"
### BEGIN HIDDEN TESTS
assert linear_search([5, 9, 6, 2, 7], 2) == 3, "linear_search works for the example, but not for every list."
assert linear_search([5, 9, 6, 2, 7], 31) == -1, "linear_search works for the example, but not for every list."
assert linear_search([8, 3, 4, 3], 3) == 1, "If a number is there twice, linear_search should give back the first place."
assert linear_search([], 3) == -1, "linear_search has trouble with an empty list. Nothing is in it, so the answer is: not there."
assert linear_search(["b", "c", "a"], "a") == 2, "linear_search should also find words, not only numbers."
### END HIDDEN TESTS

# %% [markdown]
# ## 2. Count the looks
#
# Which way is faster? Do not take the time: one person has quick eyes, another a slow computer. **Count the looks.**
#
# Turn the very first cell into a function. `linear_looks` gives back how many books Jiwoo looks at until she has found
# `target`. If it is not there, she has looked at all of them.
#
# <details><summary>Hint 1</summary>
#
# Which lines of the first cell count the looks? Which line stops?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# `looks` starts at 0 and grows by 1 with each book. In a function you can stop and give back at once, with one word.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# Take the loop of the first cell without the `print` lines. Where `break` stands, give back `looks`. After the loop, Jiwoo has looked at
# every book: give back `looks` there too.
#
# </details>

# %% nbgrader={"grade_id": "linear_looks", "solution": true}
def linear_looks(items, target):
    # Give back how many looks linear search takes.
    ### BEGIN SOLUTION
    looks = 0
    for item in items:
        looks = looks + 1
        if item == target:
            return looks
    return looks
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_linear_looks", "grade": true, "points": 2}
box = [31, 12, 57, 25]
got = linear_looks(box, 57)
assert got is not None, "linear_looks gives nothing back. Perhaps it prints the number, or has no return yet?"
assert got != box.index(57), "linear_looks gives back the place. But for the book at place 0 you already need one look."
assert got != 1, "linear_looks stops after the first look, found or not. When may it stop?"
assert got != len(box), "linear_looks goes on counting when the book is already found. When may it stop?"
assert got == box.index(57) + 1, f"In the list {box}, linear_looks took {got!r} looks for book 57. Count with your finger."
got = linear_looks(box, 50)
assert got is not None, "If the book is not there, linear_looks gives nothing back. How many books has Jiwoo looked at by then?"
assert got == len(box), f"Book 50 is not in the list {box}. linear_looks took {got!r} looks to find that out. How many must it be?"
### BEGIN HIDDEN TESTS
assert linear_looks([5, 9, 6, 2, 7], 2) == 4, "linear_looks works for the example, but not for every list."
assert linear_looks([5, 9, 6, 2, 7], 31) == 5, "linear_looks works for the example, but not for every list."
assert linear_looks([8, 3, 4, 3], 3) == 2, "If a number is there twice, linear_looks should stop at the first one."
assert linear_looks([], 3) == 0, "linear_looks has trouble with an empty list. How many looks does no book take?"
### END HIDDEN TESTS

# %% [markdown]
# ## 3. Halving
#
# Now Minjae's way. `low` is the leftmost place where the book can still be, `high` the rightmost. The book in the
# middle between them stands in `[ ]`.

# %%
# Watch: one look of Minjae's.
def picture(items, low, high):
    # Draw the shelf: [ ] is the book in the middle, -- is thrown away.
    middle = (low + high) // 2
    row = ""
    for place in range(len(items)):
        if place < low or place > high:
            row = row + " -- "
        elif place == middle:
            row = row + f"[{items[place]}]"
        else:
            row = row + f" {items[place]} "
    return row

shelf = [12, 25, 31, 38, 44, 57, 63, 70, 76, 82, 88, 91, 94, 97, 99]
low = 0
high = 14
print(picture(shelf, low, high))

# %% [markdown]
# Minjae wants book 82, and the book in the middle is 70. That is too small. So every book to the **left** of it is too small as well!
# One look, and half the shelf is gone.
#
# **Change it.** Which number must `low` be now? Set it in the cell above and run it. Look at the new middle: which side
# goes this time, and does `low` or `high` change? Go on until 82 stands in the brackets. How many looks was that?
#
# Write this one step as a function. This way of searching is called **binary search**: each look cuts the rest in two.
# `halve` looks at the middle of `low` and `high`. The book there is not `target`; that has been checked already. So move `low` or
# `high`, and the half without `target` is gone. The middle goes with it: you have seen it. Remember `//`: it divides and drops the
# rest, so `(3 + 6) // 2` is 4.
#
# <details><summary>Hint 1</summary>
#
# When you did it by hand: when did you change `low`, and when `high`?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# First work out `middle` as `picture` does. Then compare `items[middle]` with `target`. If the book is too small, which half goes?
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# You need one `if` and one `else`. Too small: the new `low` is the place just right of `middle`. Otherwise: the new `high` is the place
# just left of it. The last line, `return low, high`, gives back both and is already there.
#
# </details>

# %% nbgrader={"grade_id": "halve", "solution": true}
def halve(items, target, low, high):
    # Throw away the half without target: move low or high.
    ### BEGIN SOLUTION
    middle = (low + high) // 2
    if items[middle] < target:
        low = middle + 1
    else:
        high = middle - 1
    ### END SOLUTION
    return low, high

# %% nbgrader={"grade_id": "test_halve", "grade": true, "points": 3}
row = [10, 20, 30, 40, 50, 60, 70]
got = halve(row, 60, 0, 6)
assert isinstance(got, tuple) and len(got) == 2, "halve should give back two places. Is the line return low, high still the last one?"
assert got != (0, 6), "halve throws nothing away: low and high come back as they went in. Which of them has to move?"
assert got not in [(0, 2), (0, 3)], "halve throws away the half in which the book stands. Too small: does the left or the right side go?"
assert got not in [(3, 6), (60, 70), (50, 70)], "halve keeps the middle book, or mixes up books and places. The middle has been seen: start right next to its place."
assert got == (row.index(50), row.index(70)), f"Looking for 60 in {row} from place 0 to place 6, halve gave back {got}. Which places are still possible?"
got = halve(row, 20, 0, 6)
assert got != (0, 3), "halve keeps the middle book when it moves high. It has been seen, so end right before its place."
assert got == (row.index(10), row.index(30)), f"Looking for 20 in {row} from place 0 to place 6, halve gave back {got}. Which places are still possible?"
got = halve(row, 70, 4, 6)
assert got == (row.index(70), row.index(70)), "halve works for the whole shelf, but not when only a part is left. The middle lies between low and high."
### BEGIN HIDDEN TESTS
for size in [2, 3, 5, 8, 12]:
    for target in range(size):
        low, high, steps = 0, size - 1, 0
        while (low + high) // 2 != target and steps < size:
            before, steps = high - low + 1, steps + 1
            low, high = halve(list(range(size)), target, low, high)
            assert 0 <= low <= target <= high < size, "halve works for the example, but in other lists it loses the book."
            assert high - low + 1 <= before // 2, "halve works for the example, but in other lists it throws away less than half."
assert halve(["a", "b", "c"], "c", 0, 2) == (2, 2), "halve should also work for words in the order of a dictionary."
### END HIDDEN TESTS

# %%
# Your halve at work. Run this, then change wanted.
def binary_looks(items, target, show=False):
    # Count the looks that binary search takes.
    low = 0
    high = len(items) - 1
    for looks in range(1, len(items) + 1):
        middle = (low + high) // 2
        if show:
            print(picture(items, low, high))
        if items[middle] == target:
            return looks
        step = halve(items, target, low, high)
        if step is None or step == (low, high):
            return None  # halve is not finished yet
        low, high = step
        if low > high:
            return looks
    return None

wanted = 82
looks = binary_looks(shelf, wanted, show=True)
print(_(f"Looks for book {wanted}: {looks}"))

# %% [markdown]
# `None` means that `halve` is not finished yet.
#
# ## 4. Which one wins?
#
# Each shelf is twice as long as the one before. We want the very last book. The bars are the looks, counted by **your** functions.

# %%
def bar(looks):
    # Draw a bar as long as the number of looks.
    return "?" if looks is None else "█" * looks + f" {looks}"

for books in [4, 8, 16, 32, 64]:
    long_shelf = list(range(1, books + 1))
    print(_(f"{books} books"))
    print(_(f"  one by one {bar(linear_looks(long_shelf, books))}"))
    print(_(f"  halving    {bar(binary_looks(long_shelf, books))}"))

# %% [markdown]
# Twice the books: what happens to one bar, and what to the other? Say it to your neighbour in one sentence.
#
# Now the shelf from the beginning. Take out your slip of paper!

# %%
# Change books: 1000, then 2000, then 1000000.
books = 1000
long_shelf = list(range(1, books + 1))
print(_(f"One by one: {linear_looks(long_shelf, books)} looks"))
print(_(f"Halving: {binary_looks(long_shelf, books)} looks"))

# %% [markdown]
# ## 5. When halving fails
#
# At noon the returned books lie on a cart, just as they came in. Book 91 is one of them. **Guess:** does Minjae find it by halving?

# %%
cart = [63, 12, 91, 38, 82, 25, 70]
print(_(f"One by one, book 91 is at place {linear_search(cart, 91)}. (-1 would mean: not there.)"))
print(_("Halving:"))
looks = binary_looks(cart, 91, show=True)

# %% [markdown]
# The book is there, and yet halving ends at another one. Minjae saw 38, thought "too small", and threw away the left half. But there
# lay 91. `halve` did nothing wrong. It trusts in one thing: **left is smaller, right is bigger.** On the cart that is not true.
#
# So look before you halve. Write `in_order`: it gives back `True` if no number is smaller than the one before it, otherwise `False`. The same
# number twice side by side is fine: a library may own two copies. `in_order` only looks; it moves no book.
#
# <details><summary>Hint 1</summary>
#
# Go along the cart with two fingers, always on two neighbours. What must you see to say: not in order?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# Neighbours are `items[place]` and `items[place + 1]`. The last book has no neighbour on its right. So how far may `place` go?
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# It is built like `linear_search`. A loop over `range(len(items) - 1)` looks for one bad pair. Found one: you know the answer at once.
# None found: you know it only after the loop.
#
# </details>

# %% nbgrader={"grade_id": "in_order", "solution": true}
def in_order(items):
    # Give back True if the list is in order, False if not.
    ### BEGIN SOLUTION
    for place in range(len(items) - 1):
        if items[place] > items[place + 1]:
            return False
    return True
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_in_order", "grade": true, "points": 2}
def ask(items):
    # An IndexError is what Python reports for a place behind the end.
    try:
        return in_order(items)
    except IndexError:
        return "IndexError"

got = ask([12, 25, 31, 57])
assert got is not None, "in_order gives nothing back for a list that is in order. What should it say after the loop?"
assert got != "IndexError", "in_order looks behind the end of the list. The last book has no neighbour on its right: how far may the loop go?"
assert isinstance(got, bool), f"in_order should give back True or False, without quotation marks. It gave back {got!r}."
assert got, "in_order says False for a list that is in order. Do you compare the right way round?"
assert ask([31, 12, 25]) is False, "in_order should say False if the second book is smaller than the first."
assert ask([12, 31, 25]) is False, "in_order looks only at the first two books. It must not say True before it has seen all neighbours."
assert ask([12, 25, 25, 31]) is True, "in_order does not allow two copies side by side. Equal numbers are in order."
### BEGIN HIDDEN TESTS
assert ask([3, 4, 9, 8]) is False and ask([9, 7, 5]) is False, "in_order works for the example, but not for every list."
assert ask([5, 60, 700]) is True and ask([2, 2, 2]) is True, "in_order works for the example, but not for every list."
assert ask([5]) is True, "in_order has trouble with a list of one book. One book alone is always in order."
pile = [3, 1, 2]
ask(pile)
assert pile == [3, 1, 2], "in_order changes the list. It should only look, and leave every book where it is."
### END HIDDEN TESTS

# %%
# Which way for which list? Your in_order decides.
words = [_("apple"), _("cloud"), _("river"), _("school"), _("tree")]
names = [_("shelf"), _("cart"), _("dictionary")]
lists = [shelf, cart, words]
for place in range(3):
    print(names[place], ":", in_order(lists[place]))

# %% [markdown]
# `True` means: you may halve. `False`: one by one, or put it in order first (that is the next lesson).
#
# **Talk about it.** May you halve here? A song in a shuffled playlist · a name in a phone's contacts · a photo of last May in the phone's album. Find one
# more example of each kind.
#
# **What you know now.** Linear search works on every list, but twice the books take up to twice the looks. Binary search takes just one look more, but the list must be
# in order. Programs that play chess or plan a route live on the same idea: do not look at everything, throw away much at once.
