# ---
# title: "Python in one hour: the café's till"
# goal: "You can write a small program of your own from names, decisions, repetitions, dictionaries and functions."
# minutes: 50
# band: "high school, credit course"
# teaches: ["values", "conditions", "loops", "lists", "dictionaries", "functions"]
# requires: []
# standards:
#   - {scheme: "KR 2022", code: "12정03-04", cell: "to_pay", says: "choose the type of data that fits a value"}
#   - {scheme: "KR 2022", code: "12정03-06", cell: "count_drinks", says: "work with data of more than one dimension"}
#   - {scheme: "KR 2022", code: "12정03-07", cell: "best_seller", says: "nest conditions and loops to solve a problem"}
# packages: ["coach", "matplotlib"]
# ---

# %% [markdown]
# Monday, first break. The till of the student café at Saebom High School is broken, and the queue reaches the stairs. Doyun adds up prices on a pad and gets them wrong. Seoyeon opens her Chromebook: "Give me one lesson, and we have a till." You write it with her: five tools are enough.
#
# **Predict first:** which three lines will the cell print? Then run it, and change the numbers.

# %%
price = 3000
cups = 2
own_cup = True

total = price * cups
print(_("total in won:"), total)
print(_("own cup:"), own_cup)
print(total > 5000, total == price)

# %% [markdown]
# **Tool 1: names for values.** `price = 3000` ties a name to a value; `=` is an order, not an equation. A question such as `total == price` has two equals signs, and its answer is `True` or `False`.
#
# Each value has a **type**: `3000` is a whole number (`int`), `0.1` a decimal (`float`), `"latte"` a text (`str`), `True` a truth value (`bool`). The type decides what can be done with it: `2 * 3` is 6, but `2 * "3"` is `"33"`.
#
# ## 1. Decide
#
# **Tool 2: `if`.** What is indented below it happens only if the condition is true. **Tool 3: functions.** `def` packs lines under a name; `return` hands the result back to the caller. (In a text with an `f` before it, `{minutes}` stands for the value of that name.) Run the cell, then try 0, 7 and 30 minutes.

# %%
def sign_for(minutes):
    if minutes == 0:
        return _("Come right in!")
    if minutes <= 10:
        return _(f"{minutes} minutes. Stay in the queue.")
    return _("Better come in the next break.")


print(sign_for(7))

# %% [markdown]
# The rules of the café: with a cup of your own **each** cup is 300 won cheaper. Whoever takes **10 cups or more** then pays a tenth less for everything, so nine tenths.
#
# **Task 1.** Write `to_pay(price, cups, own_cup)`. `price` is the price of one cup in won, `own_cup` is `True` or `False`. Give back whole won: `//` divides and drops the rest, so `amount * 9 // 10` stays a whole number.
#
# <details><summary>Hint 1</summary>
#
# Work it out on paper: 10 cups at 2,000 won, with cups of their own. What do you do first, what then? Do the two rules exclude each other?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# Two `if`s, one below the other. The first one changes the price of one cup, the second one the whole amount. Between them you calculate the amount.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# `if own_cup:` and below it `price = price - ...`. Then `amount = ...` from price and cups. Then the second `if`, which compares `cups` with 10: do 10 cups belong to it? At the end `return`.
#
# </details>

# %% nbgrader={"grade_id": "to_pay", "solution": true}
def to_pay(price, cups, own_cup):
    # Give back what has to be paid, in whole won.
    ### BEGIN SOLUTION
    if own_cup:
        price = price - 300
    amount = price * cups
    if cups >= 10:
        amount = amount * 9 // 10
    return amount
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_to_pay", "grade": true, "points": 2}
got = to_pay(2500, 2, False)
assert got is not None, "to_pay gives nothing back. Is there a return? (print only shows a number.)"
assert got == 2500 * 2, f"Two cups at 2,500 won without a cup of their own: to_pay gave back {got}."
got = to_pay(2500, 2, True)
assert got != 4700, "to_pay takes off the 300 won only once. Each cup becomes cheaper."
assert got == (2500 - 300) * 2, f"Two cups at 2,500 won with a cup of their own: to_pay gave back {got}."
got = to_pay(2000, 10, False)
assert got != 20000, "With exactly 10 cups to_pay gives nothing off. Look at your comparison: 10 or more."
assert isinstance(got, int), "to_pay gives back a decimal number. Nobody pays with parts of a won: use // in place of /."
assert got == 18000, f"Ten cups at 2,000 won without a cup of their own: to_pay gave back {got}."
### BEGIN HIDDEN TESTS
assert to_pay(2000, 10, True) == 15300, "to_pay mixes up the two rules when both apply: first the own cup, then the tenth."
assert to_pay(3500, 9, False) == 31500 and to_pay(1000, 12, True) == 7560 and to_pay(4000, 1, True) == 3700, "to_pay works for the examples, but not for other orders."
### END HIDDEN TESTS

# %% [markdown]
# ## 2. Repeat
#
# **Tool 4: lists and loops.** A list holds many values in a row; `for` takes them out one after the other. `while` repeats as long as a condition holds. **Tool 5: dictionaries.** `PRICES["tea"]` looks up the value that stands under a key, as in a dictionary on paper.
#
# Run the cell. Then put one more drink into `order`, and change the milk.

# %%
PRICES = {_("latte"): 3000, _("tea"): 2000, _("juice"): 2500, _("cocoa"): 2800}
order = [_("latte"), _("juice"), _("latte")]

for drink in order:
    print(drink, PRICES[drink])

milk, lattes = 1000, 0
while milk >= 180:
    milk = milk - 180
    lattes = lattes + 1
print(_(f"lattes: {lattes}, milk left: {milk} ml"))

# %% [markdown]
# **Task 2.** Write `cost(order, prices)`. `order` is a list of drinks, `prices` a dictionary with the price of each. Give back the sum in won. Every drink of the order is in the dictionary.
#
# <details><summary>Hint 1</summary>
#
# You hold a pad and hear one drink after the other. What stands on the pad before the first one? What do you do at each?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# Before the loop a name for the sum, with the value 0. In the loop the sum grows by one price. How do you get from the drink to its price?
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# `total = 0`, then `for drink in order:`, in it `total = total + ...`, and **behind** the loop, no longer indented, `return total`.
#
# </details>

# %% nbgrader={"grade_id": "cost", "solution": true}
def cost(order, prices):
    # Give back the sum of the prices of all drinks of the order.
    ### BEGIN SOLUTION
    total = 0
    for drink in order:
        total = total + prices[drink]
    return total
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_cost", "grade": true, "points": 2}
menu = {"water": 700, "soup": 4100, "bun": 1500}
got = cost(["water", "bun", "bun"], menu)
assert got is not None, "cost gives nothing back. Is there a return behind the loop?"
assert isinstance(got, int), f"cost should give back one number, but it gave back {got!r}."
assert got != 3, "cost counts the drinks. Wanted is the sum of their prices."
assert got != 700, "cost stops after the first drink. The return belongs behind the loop, not into it."
assert got != 1500, "cost knows only the last price. Add to the sum in each round; set it to 0 only before the loop."
assert got != 6300, "cost adds up the whole menu. Only what is in the order is paid, and what is in it twice is paid twice."
assert got != 2200, "cost pays each kind only once. What is in the order twice is paid twice."
assert got == 700 + 1500 + 1500, f"cost of one water and two buns came out as {got}."
### BEGIN HIDDEN TESTS
assert cost([], menu) == 0, "cost has trouble with an empty order. It costs 0 won."
assert cost(["soup"], menu) == 4100 and cost(["x", "y", "x"], {"y": 20, "x": 3}) == 26, "cost works for the example, but not for other orders and prices."
### END HIDDEN TESTS

# %%
# Your function in slow motion: which line is next, and what do the names hold? Use the buttons.
from coach import trace

trace(cost, order, PRICES)

# %% [markdown]
# ## 3. Count
#
# In the evening the pad is full of orders: **a list of lists**. What sold best? A dictionary can count, if it grows with each drink. Run the cell and **watch** it grow.

# %%
tally = {}
for letter in "banana":
    if letter not in tally:
        tally[letter] = 0
    tally[letter] = tally[letter] + 1
    print(letter, tally)

# %% [markdown]
# **Task 3.** Write `count_drinks(orders)`. `orders` is a list of orders, each a list of drinks. Give back a dictionary: how often each drink was sold. Start with an empty one; you do not know beforehand which drinks there are.
#
# <details><summary>Hint 1</summary>
#
# In the cell above one loop was enough. Here drinks lie in orders, and orders in a list. How many loops are needed, and which one stands inside?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# Outside `for order in ...:`. Inside a second loop, over the drinks of this order. Its body does the same as the cell above.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# `counts = {}` stands before both loops, `return counts` behind both. In the inner loop: if the drink is `not in counts` yet, it gets a 0. After that its number grows by ... .
#
# </details>

# %% nbgrader={"grade_id": "count_drinks", "solution": true}
def count_drinks(orders):
    # Give back a dictionary: drink -> how often it was sold.
    ### BEGIN SOLUTION
    counts = {}
    for order in orders:
        for drink in order:
            if drink not in counts:
                counts[drink] = 0
            counts[drink] = counts[drink] + 1
    return counts
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_count_drinks", "grade": true, "points": 3}
got = count_drinks([["water", "bun", "bun"], ["bun"], ["soup", "water"]])
assert got is not None, "count_drinks gives nothing back. Is there a return behind the loops?"
assert isinstance(got, dict), f"count_drinks should give back a dictionary, but it gave back {got!r}."
assert got != {"water": 1, "bun": 2}, "count_drinks stops after the first order. The return belongs behind both loops."
assert got != {"water": 1, "soup": 1}, "count_drinks only knows the last order. The empty dictionary belongs before both loops."
assert set(got) == {"water", "bun", "soup"}, f"count_drinks has the keys {sorted(map(str, got))}. The keys should be the drinks that were sold."
assert set(got.values()) != {1}, "count_drinks notes that a drink was sold, but not how often. Its number has to grow."
assert got["bun"] != 2, "count_drinks counts in how many orders a drink stands. Two buns in one order count twice."
assert got == {"water": 2, "bun": 1 + 2, "soup": 1}, f"count_drinks came out as {got}. Make a tally on paper for the three orders of this test."
### BEGIN HIDDEN TESTS
assert count_drinks([]) == {} and count_drinks([[], ["a"], []]) == {"a": 1}, "count_drinks has trouble when there is no order, or an empty one."
assert count_drinks([["p", "q"], ["q", "p"], ["p"]]) == {"p": 3, "q": 2}, "count_drinks works for the example, but not for other drinks."
### END HIDDEN TESTS

# %%
# A whole week, made up by chance: latte is ordered more often than the rest. The chart is drawn from your numbers.
import random

import matplotlib.pyplot as plt

random.seed(1)  # the same week for everybody in class
week = [random.choices(list(PRICES), weights=[5, 2, 3, 2], k=random.randint(1, 3)) for person in range(200)]
sold = count_drinks(week) or {}
if sold:
    plt.figure(figsize=(6, 2.6))
    plt.barh(list(sold), list(sold.values()), color="#0072B2")
    plt.xlabel(_("cups sold in a week"))
    plt.show()
    print(_("earned in won:"), sum(cost(each, PRICES) or 0 for each in week))

# %% [markdown]
# ## 4. Choose
#
# On Friday the café must order for next week. Which drink runs out first?
#
# **Task 4.** Write `best_seller(counts)`. It gets a dictionary such as yours and gives back the **key** with the greatest number. If two are equal, the one that comes first in the dictionary wins. If the dictionary is empty, give back `None`, Python's word for "nothing".
#
# `for key in counts:` takes the keys out in the order in which they came in.
#
# <details><summary>Hint 1</summary>
#
# You walk past the bars of the chart, one after the other. What must you remember, and when do you change your mind?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# Before the loop: `best = None`, nobody leads yet. In the loop there are two reasons for a new leader: there is none yet, or the new number is greater.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# `if best is None or counts[drink] > ...:` and below it the drink becomes `best`. With which number is it compared? Mind what happens if both are equal.
#
# </details>

# %% nbgrader={"grade_id": "best_seller", "solution": true}
def best_seller(counts):
    # Give back the key with the greatest number, or None.
    ### BEGIN SOLUTION
    best = None
    for drink in counts:
        if best is None or counts[drink] > counts[best]:
            best = drink
    return best
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_best_seller", "grade": true, "points": 3}
got = best_seller({"bun": 2, "water": 5, "zebra": 1})
assert got is not None, "best_seller gives nothing back. Is there a return behind the loop?"
assert got != 5, "best_seller gives back the number. The question is: which drink has it?"
assert got != "zebra", "best_seller gives back the last key, or the last in the alphabet. The numbers decide."
assert got != "bun", "best_seller gives back the first key. Does it go on through all of them?"
assert got == "water", f"best_seller gave back {got!r}. Which key has the greatest number?"
### BEGIN HIDDEN TESTS
assert best_seller({}) is None, "best_seller has trouble with an empty dictionary. Then it should give back None."
assert best_seller({"p": 3, "q": 4, "r": 4}) == "q", "If two numbers are equal, best_seller should keep the key that comes first."
assert best_seller({"x": 9}) == "x" and best_seller({"x": 1, "y": 2, "v": 3}) == "v", "best_seller works for the example, but not for other numbers."
### END HIDDEN TESTS

# %%
# The till is ready. Change the order above and run again.
bill = cost(order, PRICES)
if bill is not None and sold:
    print(", ".join(order), "->", bill)
    print(_("Order more of this for next week:"), best_seller(sold))

# %% [markdown]
# **Think and talk.** A latte is now called "oat latte" on one slip and "latte (oat)" on another. What does your program do, and who has to settle it? · Your till knows what was sold. Should it also note **who** bought it? What for, and who might read it? · Which line of today would you not understand in half a year? Put a comment there.
#
# Today: names hold values, `if` decides, `for` and `while` repeat, lists and dictionaries hold many values, functions give it all a name. From these five tools everything in this course is built, up to the neural network. In lesson 02 the queue is 3,000 people long, and suddenly it matters **how** you search.
