# ---
# title: "Dictionaries and comprehensions"
# goal: "You can count, calculate and turn things round with a dictionary, and write short loops as comprehensions."
# minutes: 50
# band: "adults, self-paced"
# teaches: ["dictionaries", "counting with a dictionary", "comprehensions"]
# requires: ["values", "conditions", "loops", "lists", "functions"]
# standards:
#   - {scheme: "KR 2022", code: "12정03-04", cell: "count", says: "choose the data type that fits the data"}
#   - {scheme: "KR 2022", code: "12정03-06", cell: "turn_round", says: "handle data that consist of several parts"}
#   - {scheme: "KR 2022", code: "12정03-07", cell: "takings", says: "put control structures together for a problem"}
# packages: ["coach", "matplotlib"]
# ---

# %% [markdown]
# Saturday evening in the Saebom bakery. The till has printed one line per sale, in the order in which people came. Eunjeong wants to know: how many chestnut breads were that, and what did they bring in? She turns the strip over and makes tally marks, one row for each bread.
#
# Her sheet is just what Python calls a **dictionary**: under each name stands a number. **Guess first:** what will the three lines below print?

# %%
CHESTNUT, MILK, RICE, ROLL = _("chestnut bread"), _("milk bread"), _("rice cake"), _("butter roll")

# The prices in won, and the strip of the till. The bakery and its numbers are made up for this course.
prices = {CHESTNUT: 4500, MILK: 3800, ROLL: 2500}
strip = [MILK, CHESTNUT, ROLL, MILK, CHESTNUT, CHESTNUT, ROLL, RICE, MILK, CHESTNUT, ROLL, CHESTNUT]

print(prices[CHESTNUT])
print(CHESTNUT in prices, RICE in prices)
print(prices.get(RICE, 0))

# %% [markdown]
# The name is the **key**, the number is the **value**. A list is asked by position, a dictionary by key: `prices[CHESTNUT]`. Whoever asks for a key that is not there gets a `KeyError`; `get` gives back its second argument instead.
#
# **Change it:** put the rice cake into the prices with `prices[RICE] = 3000`, in a line above the three `print`. Which lines come out differently? Then take it out again.
#
# ## 1. Count
#
# Write `count(things)`: a dictionary that has under each thing how often it occurs in the list.
#
# <details><summary>Hint 1</summary>
#
# What do you do on paper when a bread comes for the first time? And when it comes again?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# Begin with an empty dictionary, `{}`. Go through the things one by one. Under each, the new number is the number so far and one more.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# "The number so far, or 0" is `counts.get(thing, 0)`. So in the loop stands `counts[thing] = ...`, and after the loop the `return`.
#
# </details>

# %% nbgrader={"grade_id": "count", "solution": true}
def count(things):
    # Give back a dictionary: thing -> how often it occurs.
    ### BEGIN SOLUTION
    counts = {}
    for thing in things:
        counts[thing] = counts.get(thing, 0) + 1
    return counts
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_count", "grade": true, "points": 2}
try:
    got = count(["a", "b", "a"])
except KeyError:
    got = "KeyError"
assert got is not None, "count gives nothing back. Perhaps it prints the dictionary, or has no return yet?"
assert got != "KeyError", "count asks for a key that is not there yet. What should count when a thing comes for the first time?"
assert isinstance(got, dict), f"count should give back a dictionary, but it gave back {type(got).__name__}."
assert set(got) != {"a"}, "count stops after the first thing. Does the return stand inside the loop?"
assert set(got) == set("ab"), f"In a, b, a there are two different things, but count kept the keys {sorted(got, key=str)}."
assert got["a"] != 1, "count writes 1 each time. It has to add to the number so far."
assert got["a"] == 2 and got["b"] == 1, f"For a, b, a count gave back {got}. Count with your finger."
### BEGIN HIDDEN TESTS
assert count(["x", "y", "y", "z", "y", "x"]) == {"x": 2, "y": 3, "z": 1}, "count works for the example, but not for other lists."
assert count([]) == {}, "count has trouble with an empty list. Then the dictionary is empty, too."
assert count([3, 3]) == {3: 2}, "count works for words only. Any thing can be a key: a number, too."
### END HIDDEN TESTS

# %%
# Look at the dictionary while your count works: the arrow keys go step by step.
from coach import trace

trace(count, [MILK, CHESTNUT, MILK, MILK])

# %% [markdown]
# ## 2. A loop in one line
#
# "Make a new dictionary out of an old one" is so frequent that Python has its own way of writing it, the **comprehension**. Both halves of this cell do the same. Which do you read more easily?

# %%
with_loop = {}
for name, price in prices.items():
    with_loop[name] = price + 200

in_one_line = {name: price + 200 for name, price in prices.items()}
cheap = [name for name, price in prices.items() if price < 4000]

print(in_one_line == with_loop)
print(cheap)

# %% [markdown]
# Read it from the `for`: *for each name and price of the prices, take name and price + 200*. `items()` gives key and value together. With an `if` at the end, only some come along. Curly brackets with a colon make a dictionary, square ones make a list.
#
# **Change it:** let `cheap` become a dictionary of name and price.
#
# Write `takings(counts, prices)`: a dictionary that has under each thing what it brought in, number times price. The strip may hold things without a price, like the rice cake that a neighbour left to be sold: they are **left out**. Try it in one line.
#
# <details><summary>Hint 1</summary>
#
# Through which of the two dictionaries do you go? What do you look up in the other?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# Go through `counts.items()`. Whether a thing has a price is asked by `thing in prices`.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# The pattern is `{thing: ... for thing, number in counts.items() if ...}`. In the first gap stands a product, in the second the question of hint 2.
#
# </details>

# %% nbgrader={"grade_id": "takings", "solution": true}
def takings(counts, prices):
    # Give back a dictionary: thing -> number times price; things without a price are left out.
    ### BEGIN SOLUTION
    return {thing: number * prices[thing] for thing, number in counts.items() if thing in prices}
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_takings", "grade": true, "points": 3}
sold, cost = {"a": 3, "b": 2, "c": 5}, {"a": 10, "b": 100, "d": 7}
try:
    got = takings(sold, cost)
except KeyError:
    got = "KeyError"
assert got is not None, "takings gives nothing back. Perhaps it prints the dictionary, or has no return yet?"
assert got != "KeyError", "takings looks up a key that one of the two dictionaries does not have. Ask with `in` before you look up."
assert not isinstance(got, int), "takings adds everything up. Wanted is a dictionary with one number for each thing."
assert isinstance(got, dict), f"takings should give back a dictionary, but it gave back {type(got).__name__}."
assert sold == {"a": 3, "b": 2, "c": 5} and cost == {"a": 10, "b": 100, "d": 7}, "takings changes the dictionaries it was given. Make a new one."
assert "c" not in got, "takings keeps a thing that has no price. Leave it out."
assert "d" not in got, "takings lists a thing of which nothing was sold. Go through the counts, not through the prices."
assert got.get("a") == 30 and got.get("b") == 200, f"For the counts {sold} and the prices {cost}, takings gave back {got}. Work it out on paper."
### BEGIN HIDDEN TESTS
assert takings({"x": 4, "y": 1}, {"y": 6, "x": 5}) == {"x": 20, "y": 6}, "takings works for the example, but not for other things and prices."
assert takings({"x": 4}, {}) == {} and takings({}, {"x": 1}) == {}, "takings has trouble when nothing was sold, or when nothing has a price."
assert takings({"x": 2}, {"x": 0}) == {"x": 0}, "takings leaves out a thing that costs 0. It has a price, so it belongs there."
### END HIDDEN TESTS

# %%
# The day of the bakery in a chart. Change the strip at the top and run everything again.
import matplotlib.pyplot as plt

money = takings(count(strip) or {}, prices)
if money:
    names = sorted(money, key=money.get)
    plt.figure(figsize=(6, 2.2))
    plt.barh(names, [money[name] for name in names], color="#0072B2")
    plt.xlabel(_("takings in won"))
    plt.show()
    print(_(f"together {sum(money.values()):,} won"))

# %% [markdown]
# No chart? Then `count` or `takings` is not finished.
#
# `sorted(money, key=money.get)` sorts the names by their value. And where is the rice cake? It is not in the chart, and nobody notices. **Print** what was left out, with a comprehension: `[thing for thing in strip if thing not in prices]`. Whoever leaves data out should say so.
#
# ## 3. Turn it round
#
# For Sunday there are orders, kept by order number. That suits the person at the counter: "number 12, what do you get?" The baker asks the other way round: "milk bread, for whom?"

# %%
orders = {11: [CHESTNUT, MILK], 12: [MILK], 13: [ROLL, CHESTNUT], 14: [CHESTNUT]}

for number, things in orders.items():
    print(number, things)

# %% [markdown]
# Write `turn_round(orders)`: a dictionary that has under each thing the **list of keys** under which it was ordered, in the order of `orders`.
#
# <details><summary>Hint 1</summary>
#
# Who ordered milk bread? Do it by hand for one bread. Through how many loops does your finger go?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# One loop goes through numbers and lists, a second one inside it through the things of a list. When a thing comes for the first time, it needs an empty list.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# `who.setdefault(thing, [])` gives you the list under `thing`, and puts an empty one there if there is none yet. What do you `append` to it?
#
# </details>

# %% nbgrader={"grade_id": "turn_round", "solution": true}
def turn_round(orders):
    # Give back a dictionary: thing -> list of the keys under which it was ordered.
    ### BEGIN SOLUTION
    who = {}
    for number, things in orders.items():
        for thing in things:
            who.setdefault(thing, []).append(number)
    return who
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_turn_round", "grade": true, "points": 3}
some = {1: ["a", "b"], 2: ["b"], 3: ["c", "b"]}
try:
    got = turn_round(some)
except KeyError:
    got = "KeyError"
assert got is not None, "turn_round gives nothing back. Perhaps it prints the dictionary, or has no return yet?"
assert got != "KeyError", "turn_round asks for a key that is not there yet. A thing that comes for the first time needs an empty list."
assert isinstance(got, dict), f"turn_round should give back a dictionary, but it gave back {type(got).__name__}."
assert set(got) != {1, 2, 3}, "turn_round still has the order numbers as keys. The things become the keys."
assert set(got) == set("abc"), f"In {some} three different things are ordered, but turn_round kept the keys {sorted(got, key=str)}."
assert all(isinstance(keys, list) for keys in got.values()), "turn_round should keep a list under each thing, even if there is only one number in it."
assert got["b"] != [3], "turn_round keeps only the last order of each thing. The earlier ones are overwritten."
assert len(got["a"]) != 3, "turn_round puts every number into one and the same list. Each thing needs a list of its own."
assert got == {"a": [1], "b": list(some), "c": [3]}, f"From {some}, turn_round made {got}. Follow each order with your finger."
### BEGIN HIDDEN TESTS
assert turn_round({9: ["x"], 4: ["y", "x"], 7: []}) == {"x": [9, 4], "y": [4]}, "turn_round works for the example, but not for other orders. Is their order kept?"
assert turn_round({}) == {}, "turn_round has trouble when there are no orders."
assert turn_round({"p": ["x", "x"]}) == {"x": ["p", "p"]}, "turn_round should list a number twice if the thing stands twice in the order."
### END HIDDEN TESTS

# %%
# The baker's list for Sunday.
for thing, numbers in (turn_round(orders) or {}).items():
    print(f"{thing}: {len(numbers)} ({', '.join(str(number) for number in numbers)})")

# %% [markdown]
# **Loop or comprehension?** One line that *makes a list or a dictionary out of something* is a good comprehension. As soon as you have to read it twice, or something happens on the way (printing, several steps, a second `if`), the loop is kinder to whoever comes after you. That will be yourself, in half a year.
#
# **For your own work.** Which of your lists is really a dictionary: what do you always look things up by? · Which key is certain to occur only once? (A name is not; an order number is.) · The bakery's orders stand under numbers. What would change if telephone numbers were the keys?
