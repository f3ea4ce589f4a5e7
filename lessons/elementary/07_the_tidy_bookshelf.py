# ---
# title: "The tidy bookshelf: sorting by comparing"
# goal: "You can put a row in order by comparing neighbours and swapping them, again and again."
# minutes: 40
# band: "grades 3-4"
# teaches: ["sorting", "comparing neighbours"]
# requires: ["running code", "repeating", "conditions", "comparing numbers"]
# standards:
#   - {scheme: "KR 2022", code: "6실05-01", cell: "tidy", says: "work out a way to solve an everyday problem and show it step by step"}
#   - {scheme: "KR 2022", code: "6실05-02", cell: "walk", says: "give a computer orders and write a simple program that solves a given problem"}
# packages: ["coach"]
# ---

# %% [markdown]
# In the village library the books stand in a muddle. Haeun wants the low ones on the left and the tall ones on the right. You see with one look which book is the tallest. But Bomi has only two hands:
# she can hold **two books side by side** and compare them. Is that enough to tidy a whole shelf?
#
# Each bar is a book, the number on top says how tall it is. The **places** below are counted from 0. Press **Run**. With the buttons under the picture you can watch step by step.

# %%
from coach import Bars

shelf = Bars([4, 2, 7])

if shelf[0] > shelf[1]:
    shelf.swap(0, 1)

shelf.show()

# %% [markdown]
# - `shelf[0]` is the book at place 0.
# - `if shelf[0] > shelf[1]:` asks, "Is it taller than its right neighbour?"
# - `shelf.swap(0, 1)` lets the two books change places.
#
# What will happen if the shelf is `[2, 4, 7]` in the beginning? Say it first, then change the numbers and press Run again.
#
# ## 1. Two neighbours
#
# Bomi needs this for any place, not only for the first. `tidy_two(shelf, place)` compares the book at `place` with its right neighbour at `place + 1`. Only if the left one is taller, they are swapped.
#
# Write two lines in place of `pass` (it means "do nothing"). Keep the four spaces in front of the first line and put eight in front of the second. Look at the picture, then run the check below.
#
# <details><summary>Hint 1</summary>
#
# Which two lines did this in the cell above? What stands there in place of `place`?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# In the square brackets of the left book stands `place`. What stands in those of its right neighbour?
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# Take the two lines from above. Wherever there was a 0, write `place`, and wherever there was a 1, write `place + 1`.
#
# </details>

# %% nbgrader={"grade_id": "tidy_two", "solution": true}
def tidy_two(shelf, place):
    ### BEGIN SOLUTION
    if shelf[place] > shelf[place + 1]:
        shelf.swap(place, place + 1)
    ### END SOLUTION


# This part shows one comparison. Change the 1 into 0 or 2 if you like.
shelf = Bars([3, 8, 5, 6])
tidy_two(shelf, 1)
shelf.show()

# %% nbgrader={"grade_id": "test_tidy_two", "grade": true, "points": 2}
from coach import Bars

assert "tidy_two" in globals(), "There is no tidy_two yet. Run the cell above this one first."
shelf = Bars([3, 8, 5, 6])
tidy_two(shelf, 1)
assert sorted(shelf.numbers) == [3, 5, 6, 8], "In tidy_two a book is lost or there twice. Use shelf.swap, it takes care of both."
assert shelf.numbers != [8, 3, 5, 6], "tidy_two always swaps the first two books. Use the word place."
assert shelf.numbers != [3, 8, 5, 6], "tidy_two swaps nothing although the left book is taller. What does the question ask, and what comes below it?"
assert shelf.numbers == [3, 5, 8, 6], "tidy_two swaps the wrong books. It looks at the book at place and at its right neighbour only."
shelf = Bars([3, 8, 5, 6])
tidy_two(shelf, 2)
assert shelf.numbers == [3, 8, 5, 6], "tidy_two swaps two books that stood right. First ask, then swap."
### BEGIN HIDDEN TESTS
for numbers, place, right in [([9, 1], 0, [1, 9]), ([5, 5, 4], 1, [5, 4, 5]), ([7, 2, 6], 0, [2, 7, 6]), ([1, 2, 3, 9, 4], 3, [1, 2, 3, 4, 9])]:
    shelf = Bars(numbers)
    tidy_two(shelf, place)
    assert shelf.numbers == right, "tidy_two is right for the example, but not for every shelf and every place. Use the words shelf and place."
### END HIDDEN TESTS

# %% [markdown]
# ## 2. A walk along the shelf
#
# Now Bomi walks along the shelf from left to right and tidies two neighbours at each place. Where will the **tallest** book be after one walk? Choose first!
#
# 1. where it was
# 2. one place further to the right
# 3. at the right end
#
# In `walk(shelf)` the loop is missing. `len(shelf)` is the number of books. Careful: the last book has no neighbour on its right! So there is **one comparison fewer than books**, and `range(len(shelf) - 1)` gives just the right places: 0, 1, 2 and so on.
#
# Write the line with `for` and below it the order to tidy two, in place of `pass`.
#
# <details><summary>Hint 1</summary>
#
# Put four pencils in a row and compare two neighbours at a time. How many comparisons is that? At which places does your left hand stand?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# The loop counts along the places: `for place in range(...):`. What Bomi does at each place, you have written already. What is it called?
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# Two lines. In the brackets of `range` stands what is explained above. Below, with eight spaces, you call `tidy_two` with `shelf` and `place`.
#
# </details>

# %% nbgrader={"grade_id": "walk", "solution": true}
def walk(shelf):
    ### BEGIN SOLUTION
    for place in range(len(shelf) - 1):
        tidy_two(shelf, place)
    ### END SOLUTION


# This part shows one walk. Leave it as it is.
shelf = Bars([6, 3, 9, 1, 7, 4])
walk(shelf)
shelf.show()

# %% nbgrader={"grade_id": "test_walk", "grade": true, "points": 3}
from coach import Bars

def walked(numbers):
    # IndexError is what Python reports for a place behind the end.
    shelf = Bars(numbers)
    try:
        walk(shelf)
    except IndexError:
        return "IndexError"
    return shelf.numbers

assert "walk" in globals() and "tidy_two" in globals(), "There is no walk yet. Run all cells above this one first."
shelf = Bars([9, 1])
tidy_two(shelf, 0)
assert shelf.numbers == [1, 9], "walk needs your tidy_two. Finish tidy_two first, then run this cell again."
after = walked([4, 3, 9, 1])
assert after != "IndexError", "walk looks behind the end of the shelf. The last book has no neighbour on its right: how far may the loop go?"
assert after != [4, 3, 9, 1], "walk changes nothing yet. What does Bomi do at each place?"
assert after != [3, 4, 9, 1], "walk stops too early. Does the loop go to the last pair of neighbours?"
assert after == [3, 4, 1, 9], f"After walk the books stand like this: {after}. Do it with four pencils and compare: one walk from left to right."
### BEGIN HIDDEN TESTS
for numbers, right in [([5, 1], [1, 5]), ([9, 8, 7, 6, 5], [8, 7, 6, 5, 9]), ([1, 2, 3], [1, 2, 3]), ([6], [6])]:
    assert walked(numbers) == right, "walk is right for the example, but not for every shelf. Use len(shelf) in the loop."
### END HIDDEN TESTS

# %% [markdown]
# The tallest book wanders to the right, step by step, like a bubble in water. That is why this way is called **bubble sort**.
#
# ## 3. Again and again
#
# After one walk only the tallest book is surely right. After the second walk the next one is right, too. How many walks are enough for the whole shelf, even in the worst case? Talk it over with your neighbour.
#
# Write `tidy(shelf)`: it walks along the shelf as often as there are books. Then everything is in order for sure.
#
# <details><summary>Hint 1</summary>
#
# Each walk brings one more book to its place. With 5 books: how many walks are surely enough?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# The number of books is `len(shelf)`. How do you say, "do it that many times"?
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# Two lines: a loop with `range(len(shelf))`, and in it, with eight spaces in front, one call of `walk`.
#
# </details>

# %% nbgrader={"grade_id": "tidy", "solution": true}
def tidy(shelf):
    ### BEGIN SOLUTION
    for count in range(len(shelf)):
        walk(shelf)
    ### END SOLUTION


# This part tidies a whole shelf. Watch it step by step.
shelf = Bars([6, 3, 9, 1, 7, 4])
tidy(shelf)
shelf.show()

# %% nbgrader={"grade_id": "test_tidy", "grade": true, "points": 3}
from coach import Bars

assert "tidy" in globals() and "walk" in globals(), "There is no tidy yet. Run all cells above this one first."
shelf = Bars([4, 3, 9, 1])
walk(shelf)
assert shelf.numbers == [3, 4, 1, 9], "tidy needs your walk. Finish walk first, then run this cell again."
shelf = Bars([3, 5, 4, 2, 1])
tidy(shelf)
assert shelf.numbers != [3, 5, 4, 2, 1], "tidy changes nothing yet. What has to be done again and again?"
assert shelf.numbers != [3, 4, 2, 1, 5], "tidy walks along the shelf only once. Does walk stand inside the loop?"
assert sorted(shelf.numbers) == [1, 2, 3, 4, 5], "In tidy a book is lost or there twice. Let walk do the work."
assert shelf.numbers == sorted(shelf.numbers), "tidy stops before everything is in order. How many walks are surely enough?"
### BEGIN HIDDEN TESTS
for numbers in [[8, 7, 6, 5, 4, 3, 2, 1], [2, 9, 2, 9, 2], [1], [10, 30, 20, 50, 40, 60, 5], list(range(20, 0, -1))]:
    shelf = Bars(numbers)
    tidy(shelf)
    assert shelf.numbers == sorted(numbers), "tidy is right for the example, but not for every shelf. The worst case is a shelf the wrong way round."
    assert len(numbers) < 2 or shelf.comparisons, "tidy does not compare any books. Let walk do the work."
### END HIDDEN TESTS

# %% [markdown]
# ## 4. Which muddle takes longest?
#
# Three shelves with the same books. Which one needs the most swaps, which one none? Say it first, then press Run.

# %%
for books in [[1, 2, 3, 4, 5, 6], [6, 5, 4, 3, 2, 1], [2, 1, 4, 3, 6, 5]]:
    shelf = Bars(books)
    tidy(shelf)
    print(books, _(f"compared: {shelf.comparisons}, swapped: {shelf.swaps}"))

# %% [markdown]
# Bomi compares just as often each time, even if the shelf is tidy already! She does not notice it. How could one help her?
#
# In which order would you put: the pupils of your class, the songs on a telephone, the goods in a shop? By what do you compare? Tell your neighbour.
