# ---
# title: "Sorting, and counting what it costs"
# goal: "You can sort a list by always choosing the smallest, count the comparisons, and say how the work grows."
# minutes: 45
# band: "grade 7"
# teaches: ["selection sort", "counting comparisons", "growth of work"]
# requires: ["loops", "running total", "lists", "functions", "counting steps"]
# standards:
#   - {scheme: "KR 2022", code: "9정03-03", cell: "work", says: "compare algorithms that solve the same problem"}
#   - {scheme: "KR 2022", code: "9정03-05", cell: "selection_sort", says: "store data in a list and work on it"}
#   - {scheme: "KR 2022", code: "9정02-05", cell: "smallest_place", says: "solve a problem of another subject with data and code"}
# packages: ["coach"]
# ---

# %% [markdown]
# In PE class 1-3 has run 50 metres. The times hang on the wall just as they came in, and everybody asks: "What place did I come in?" Minjae wants to write the ranking, the fastest first. How would **you** do it with six slips of paper?
#
# Seoa always looks for the smallest time of those that are left, and puts it in front. **Run the cell,** then change `steps` to 2, then to 3 and so on, and run it each time. After how many steps is everything in order?

# %%
from coach import Bars

times = Bars([9.1, 8.4, 9.8, 7.7, 8.9, 8.2])


def seoas_step(front):
    # Find the smallest time from the place front on, and swap it to that place.
    place = min(range(front, len(times)), key=lambda each: times[each])
    times.swap(front, place)


steps = 1
for front in range(steps):
    seoas_step(front)
times.show()

# %% [markdown]
# (The times are made up. `Bars` is a list that remembers what you do with it; with the buttons you can watch every step. Orange means *compared*, blue means *changed places*.)
#
# ## 1. Where is the smallest?
#
# In the cell `min(...)` did the searching. Now you do it, so that you can count. `smallest_place(items, start)` gives back the **place** of the smallest item among those from place `start` to the end. If the smallest is there twice, the first one counts.
#
# <details><summary>Hint 1</summary>
#
# You go through a pile of slips and want the smallest. What do you have to remember while you go on? The slip, or where it lies?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# Begin with `best = start`. Go over the places after it with `for place in range(start + 1, ...):`. When is the new place better than `best`?
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# Inside the loop: if `items[place]` is smaller than `items[best]`, then `best` becomes `place`. After the loop comes `return best`.
#
# </details>

# %% nbgrader={"grade_id": "smallest_place", "solution": true}
def smallest_place(items, start):
    # Give back the place of the smallest item from place start on.
    ### BEGIN SOLUTION
    best = start
    for place in range(start + 1, len(items)):
        if items[place] < items[best]:
            best = place
    return best
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_smallest_place", "grade": true, "points": 3}
row = [40, 20, 50, 10, 30]
got = smallest_place(row, 0)
assert got is not None, "smallest_place gives nothing back. Perhaps it prints the place, or has no return yet?"
assert got != 10, "smallest_place gives back the item itself. The question is: at which place does it stand?"
assert got != 2, "smallest_place finds the largest item. Does your comparison have the right sign?"
assert got != 1, "smallest_place stops too early, or compares with the first item only. The best so far has to be remembered, and return comes after the loop."
assert got == row.index(10), f"In {row} smallest_place put the smallest item at place {got!r}. Count the places once more."
assert smallest_place(row, 4) != 3, "smallest_place looks at items before start. Those are sorted already and must be left in peace."
assert smallest_place(row, 4) == 4, "smallest_place has trouble when only one item is left. Then that one is the smallest."
### BEGIN HIDDEN TESTS
assert smallest_place([5, 8, 3, 9, 3], 0) == 2, "If the smallest item is there twice, smallest_place should give back the first place."
assert smallest_place([1, 9, 7, 8], 1) == 2 and smallest_place([6, 5, 4], 0) == 2, "smallest_place works for the example, but not for every list."
assert smallest_place(["pear", "fig", "plum"], 0) == 1, "smallest_place should also compare words."
assert row == [40, 20, 50, 10, 30], "smallest_place changes the list. It should only look."
### END HIDDEN TESTS

# %% [markdown]
# ## 2. Choose, swap, go on
#
# This way is called **selection sort**. For each place from the front: find the smallest of the rest, swap it there. Write `selection_sort(items)`. It changes the list itself and gives nothing back.
#
# Two values change places like this: `items[a], items[b] = items[b], items[a]`.
#
# <details><summary>Hint 1</summary>
#
# Which places did `front` go through in the first cell? Does the last place still need a step?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# A loop goes over the places: `for front in range(...):`. In it you need your `smallest_place`. What do you tell it as `start`?
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# Two lines inside the loop: `place =` what `smallest_place` gives back for `items` and `front`, and the swap of `items[front]` with `items[place]`.
#
# </details>

# %% nbgrader={"grade_id": "selection_sort", "solution": true}
def selection_sort(items):
    # Put the items in order, the smallest first.
    ### BEGIN SOLUTION
    for front in range(len(items)):
        place = smallest_place(items, front)
        items[front], items[place] = items[place], items[front]
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_selection_sort", "grade": true, "points": 3}
assert smallest_place([2, 1], 0) == 1, "selection_sort needs your smallest_place. Finish that one first, then run this cell again."
row = [40, 20, 50, 10, 30]
back = selection_sort(row)
assert len(row) == 5 and sorted(row) == [10, 20, 30, 40, 50], "selection_sort loses an item or doubles one. In a swap both lists of places must be complete."
assert row != [40, 20, 50, 10, 30] or back is None, "selection_sort gives back a new list, but leaves the old one in a muddle. Change the list itself."
assert row != [40, 20, 50, 10, 30], "selection_sort changes nothing yet. Is there a swap inside the loop?"
assert row != [10, 20, 50, 40, 30], "selection_sort does only the first step. The search and the swap belong inside the loop."
assert row != [50, 40, 30, 20, 10], "selection_sort puts the largest first. Which place does smallest_place find?"
assert row == sorted(row), f"After selection_sort the list is {row}. Do it with slips of paper, and note the list after each swap."
### BEGIN HIDDEN TESTS
for numbers in [[3, 1, 2], [9, 8, 7, 6, 5, 4], [5, 5, 1, 5], [4], [], [2.5, -1, 0]]:
    copy = list(numbers)
    selection_sort(copy)
    assert copy == sorted(numbers), "selection_sort works for the example, but not for every list."
### END HIDDEN TESTS

# %%
# Your sort at work. Watch it step by step.
ranking = Bars([9.1, 8.4, 9.8, 7.7, 8.9, 8.2, 8.0, 9.3])
selection_sort(ranking)
ranking.show()

# %% [markdown]
# ## 3. What does it cost?
#
# As with searching we do not take the time, we **count the comparisons**. Run the cell. What do you notice about the three lists of the same length? And what if the list is twice as long?

# %%
import random

dice = random.Random(1)
for count in [5, 10, 20, 40]:
    mixed = dice.sample(range(100), count)
    lists = [sorted(mixed), sorted(mixed, reverse=True), mixed]
    found = []
    for numbers in lists:
        bars = Bars(numbers)
        selection_sort(bars)
        found.append(bars.comparisons)
    print(_(f"{count:>3} items: in order {found[0]}, the wrong way round {found[1]}, mixed {found[2]}"))

# %% [markdown]
# Selection sort always compares equally often. For 5 items: the first search compares 4 times, the second 3 times, then 2, then 1. You know such sums from the tower of cups!
#
# Write `work(count)`: how many comparisons does selection sort need for `count` items? Work it out **without** sorting anything.
#
# <details><summary>Hint 1</summary>
#
# With how many others does the first search compare its first item? And the second search?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# For 5 items it is 4 + 3 + 2 + 1. Which numbers are added for `count` items? Where do they begin, where do they end?
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# A running total over `range(count)` adds 0, 1, 2, ... up to `count - 1`. Or use Minjae's rule for towers, with `count - 1` rows and `//`.
#
# </details>

# %% nbgrader={"grade_id": "work", "solution": true}
def work(count):
    # Give back how many comparisons selection sort needs for count items.
    ### BEGIN SOLUTION
    total = 0
    for number in range(count):
        total = total + number
    return total
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_work", "grade": true, "points": 2}
got = work(4)
assert got is not None, "work gives nothing back. Perhaps it prints the number, or has no return yet?"
assert got != 4 + 3 + 2 + 1, "work counts one round too many: nobody compares an item with itself. Where does the sum begin?"
assert got not in (4 * 4, 4 * 3), "work counts every comparison twice. The sorted part is not searched any more."
assert got != 4 - 1, "work counts only the first search. What about the other rounds?"
assert got == 3 + 2 + 1, f"work(4) came out as {got!r}. Sort four slips and count each comparison."
### BEGIN HIDDEN TESTS
for count, right in [(0, 0), (1, 0), (2, 1), (10, 45), (40, 780), (1000, 499500)]:
    assert work(count) == right, "work is right for the example, but not for every number of items."
### END HIDDEN TESTS

# %%
# The whole school, the whole city. Change the numbers.
for count in [30, 60, 900, 1800]:
    print(_(f"{count:>5} runners: {work(count)} comparisons"))

# %% [markdown]
# Twice the runners: how many times the work? Say it in one sentence. That is why selection sort is fine for a class and hopeless for a city.
#
# ## 4. A better way
#
# Python's own `sorted` uses another algorithm. It does not throw away what a comparison has told it. **Guess:** how many comparisons for 40 mixed items, where yours took 780?

# %%
mixed = random.Random(1).sample(range(100), 40)
print(_("selection sort"), work(40))
for name, numbers in [(_("sorted, mixed"), mixed), (_("sorted, already in order"), sorted(mixed))]:
    bars = Bars(numbers)
    sorted(bars)
    print(name, bars.comparisons)

# %% [markdown]
# **Talk about it.** Binary search needs a list in order; linear search does not. Sorting costs something once. When does it pay: if you look for one book? For a thousand books, one after the other? Work it out with numbers.
#
# **What you know now.** Sorting means comparing. Selection sort needs the same number of comparisons for every list, and for twice the items about four times as many. Better algorithms need far fewer: a good idea beats a fast computer.
