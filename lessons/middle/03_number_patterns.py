# ---
# title: "Number patterns: let a loop look for the rule"
# goal: "You can let a loop add up and count, find the rule in its numbers, and check the rule."
# minutes: 45
# band: "grade 7"
# teaches: ["loops", "running total", "while loops"]
# requires: ["values", "variables"]
# standards:
#   - {scheme: "KR 2022", code: "9정03-06", cell: "odd_sum", says: "use loops and conditions, also inside each other"}
#   - {scheme: "KR 2022", code: "9정02-05", cell: "cups", says: "solve a problem of another subject with data and code"}
#   - {scheme: "KR 2022", code: "9정02-04", cell: "Three ways to grow", says: "find relations in data and say what they mean"}
# packages: ["matplotlib"]
# ---

# %% [markdown]
# Class 1-3 of Saebom middle school wants to build a tower of paper cups for the school festival: one cup on top, two below it, then three, and so on, 20 rows. How many
# cups must they buy? Jiwoo adds up: 1 + 2 + 3 + ... Minjae says, "There must be a rule. Maths never makes you add that long."
#
# **Guess first:** more than 100 cups, more than 200, more than 300? Write it down, then run the cell.

# %%
total = 0
for row in range(1, 6):
    total = total + row
    print(" " * (6 - row) + "● " * row, total)

# %% [markdown]
# `for row in range(1, 6):` repeats the lines below it, with 1, 2, 3, 4, 5 in `row` one after the other. **The end, 6, is not used any more.** `total` is a *running
# total*: it starts at 0, and each time round the loop `total = total + row` puts a bigger number into it.
#
# **Predict:** what stands behind the last row if you write `range(1, 8)`? Fill in the table on paper first, then try it.
#
# | row | 1 | 2 | 3 | 4 | 5 | 6 | 7 |
# |---|---|---|---|---|---|---|---|
# | total | 1 | 3 | 6 | 10 | 15 | ? | ? |
#
# ## 1. The tower
#
# `def cups(rows):` gives the lines below it a name, and `return total` hands the result out (lesson 04 tells you more). `cups(5)` is to be the number of cups in a tower of 5 rows.
# The loop is missing.
#
# <details><summary>Hint 1</summary>
#
# Which numbers must come into `row` for a tower of 5 rows? Which for a tower of `rows` rows?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# The end of a `range` is not used any more. So what must stand there, if the last row is to be counted as well?
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# It is the loop of the first cell without `print`. Instead of the 6 stands something with `rows` in it.
#
# </details>

# %% nbgrader={"grade_id": "cups", "solution": true}
def cups(rows):
    total = 0
    ### BEGIN SOLUTION
    for row in range(1, rows + 1):
        total = total + row
    ### END SOLUTION
    return total

# %% nbgrader={"grade_id": "test_cups", "grade": true, "points": 2}
got = cups(4)
assert got is not None, "cups gives nothing back. Keep the line return total."
assert got != 0, "cups gives back 0: nothing has been added yet. Is there a loop, and does total grow in it?"
assert got != 3 + 2 + 1, "cups forgets the bottom row. The end of a range is not used any more."
assert got != 4, "cups gives back only the last row. In each round the old total has to go into the new one."
assert got != 1, "cups stops after the first row. The line with return must stand after the loop, not inside it."
assert got == 4 + 3 + 2 + 1, f"For a tower of 4 rows, cups gave back {got!r}. Draw the tower and count."
### BEGIN HIDDEN TESTS
for rows, right in [(1, 1), (2, 3), (7, 28), (12, 78), (100, 5050)]:
    assert cups(rows) == right, "cups works for the example, but not for every number of rows."
### END HIDDEN TESTS

# %%
# Your cups at work: compare with your guess.
print(_(f"Cups for 20 rows: {cups(20)}"))
print(_(f"Cups for 40 rows: {cups(40)}"))

# %% [markdown]
# Twice the rows: is it twice the cups? Minjae's idea: lay the rows in pairs, the longest with the shortest. 1 and 20 make 21, 2 and 19 make 21, ... that is 10 pairs. So his rule is
# **rows × (rows + 1) ÷ 2**. Does it hold for other towers too? Let the computer try a thousand of them.

# %%
wrong = 0
for rows in range(1, 1001):
    if cups(rows) != rows * (rows + 1) // 2:
        wrong = wrong + 1
print(_(f"Towers for which the rule fails: {wrong} of 1000"))

# %% [markdown]
# (1000? Then `cups` is not finished yet.) A thousand examples make us rather sure, but they are **no proof**. Minjae's pairs are: they work for every tower. A computer is good at finding and checking, people are good at saying *why*.
#
# ## 2. Odd numbers hide something
#
# Jiwoo plays with odd numbers: 1, then 1 + 3, then 1 + 3 + 5. Write `odd_sum(count)`: the sum of the first `count` odd numbers. `odd_sum(3)` adds 1, 3 and 5. This time write the loop and the running total
# yourself.
#
# <details><summary>Hint 1</summary>
#
# How far apart are two neighbouring odd numbers? What is the first one?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# There are several ways. `range(1, end, 2)` goes in steps of 2. Or you keep the next odd number in a variable and make it 2 bigger in each round.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# Start with `total = 0` and `odd = 1`. Repeat `count` times: first add `odd` to the total, then make `odd` 2 bigger. After the loop comes `return total`.
#
# </details>

# %% nbgrader={"grade_id": "odd_sum", "solution": true}
def odd_sum(count):
    # Give back the sum of the first count odd numbers.
    ### BEGIN SOLUTION
    total = 0
    odd = 1
    for turn in range(count):
        total = total + odd
        odd = odd + 2
    return total
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_odd_sum", "grade": true, "points": 3}
got = odd_sum(3)
assert got is not None, "odd_sum gives nothing back. Perhaps it prints the sum, or has no return yet?"
assert got != 1 + 2 + 3, "odd_sum adds 1, 2, 3. Only the odd numbers are wanted."
assert got != 2 + 4 + 6, "odd_sum adds even numbers. With which number do the odd ones begin?"
assert got != 1 + 3, "odd_sum stops too early: count says how many odd numbers to add, not how far to go."
assert got != 3 + 5 + 7, "odd_sum leaves out the first odd number. Add first, and make the number bigger after that."
assert got != 5, "odd_sum gives back only the last odd number. In each round the old total has to go into the new one."
assert got == 5 + 3 + 1, f"odd_sum(3) came out as {got!r}. Add the first three odd numbers by hand and compare."
### BEGIN HIDDEN TESTS
for count in [1, 2, 4, 9, 30]:
    assert odd_sum(count) == sum(range(1, 2 * count, 2)), "odd_sum works for the example, but not for every count."
### END HIDDEN TESTS

# %%
# Which numbers are these? Look at them before you read on.
for count in range(1, 11):
    print(count, "→", odd_sum(count))

# %% [markdown]
# Square numbers, all of them! But why? A loop **inside** a loop draws the reason. The outer loop makes the lines, the inner one fills each line. Each digit stands for one odd number: how many 1s are there,
# how many 2s, how many 3s?

# %%
size = 5
for line in range(1, size + 1):
    for place in range(1, size + 1):
        print(max(line, place), end=" ")
    print()

# %% [markdown]
# Each odd number lies like a hook around the square before it, and makes it one bigger. **Change** `size`. Then say to your neighbour in one sentence why 1 + 3 + 5 + 7 must be a square number.
#
# ## 3. How often must I fold?
#
# A sheet of paper is about 0.1 mm thick. Fold it once: 0.2 mm. Twice: 0.4 mm. Seoul's Lotte World Tower is 555 m high. After how many folds would the paper be as high? **Guess!** 500? 5000?
#
# Here you do not know beforehand how often to repeat. For that there is `while`: *as long as* the question is answered with yes, the loop goes on.
#
# `folds(height)` gets a height in millimetres and gives back how many folds are needed until the paper is **at least** so thick. A sheet that is thick enough already needs 0 folds.
#
# <details><summary>Hint 1</summary>
#
# What changes with each fold? And as long as what is true do you have to go on folding?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# You need two variables: the thickness, which doubles, and the number of folds, which grows by 1. Both change inside the loop.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# `while thickness < ...:` is the first line of the loop. In it stand two lines: one doubles `thickness`, one counts. `return` stands after the loop.
#
# </details>

# %% nbgrader={"grade_id": "folds", "solution": true}
def folds(height):
    thickness = 0.1
    count = 0
    ### BEGIN SOLUTION
    while thickness < height:
        thickness = thickness * 2
        count = count + 1
    ### END SOLUTION
    return count

# %% nbgrader={"grade_id": "test_folds", "grade": true, "points": 3}
got = folds(1)
assert got is not None, "folds gives nothing back. Keep the line return count."
assert got != 0, "folds counts no folds, though 0.1 mm is thinner than 1 mm. Is there a loop, and does count grow in it?"
assert got != 1, "folds stops after the first fold. Is it a while, and does return stand after the loop?"
assert got not in (9, 10), "folds lays one more sheet on top each time. Folding doubles the thickness."
assert got != 3, "folds stops one fold too early: the paper is still thinner than it should be."
assert got == len([0.2, 0.4, 0.8, 1.6]), f"folds(1) came out as {got!r}. Write down the thickness after each fold until it is 1 mm or more."
assert folds(0.8) != 4, "folds folds once more although the paper is just thick enough. At least so thick: does that include equal?"
### BEGIN HIDDEN TESTS
for height, right in [(0.05, 0), (0.1, 0), (0.2, 1), (0.8, 3), (100, 10), (8848000, 27)]:
    assert folds(height) == right, "folds works for the example, but not for every height."
### END HIDDEN TESTS

# %%
# As high as the Lotte World Tower, as Hallasan, as the distance to the moon. All in millimetres.
print(_(f"Lotte World Tower, 555 m: {folds(555 * 1000)} folds"))
print(_(f"Hallasan, 1,947 m: {folds(1947 * 1000)} folds"))
print(_(f"To the moon, about 384,400 km: {folds(384400 * 1000 * 1000)} folds"))

# %% [markdown]
# If only it worked! Try it with a sheet of paper: after six or seven folds it is over. The rule is right, but paper is no rule.
#
# ## 4. Three ways to grow
#
# One step more each time, a square, doubling. **Predict:** which line is on top at 3? Which at 10?

# %%
# Change LAST: 4, then 7, then 10.
import matplotlib.pyplot as plt

LAST = 6

steps = range(1, LAST + 1)
plt.figure(figsize=(6, 3.5))
plt.plot(steps, [cups(step) or 0 for step in steps], "o-", label=_("cup tower"))
plt.plot(steps, [odd_sum(step) or 0 for step in steps], "s-", label=_("sum of odd numbers"))
plt.plot(steps, [2**step for step in steps], "^-", label=_("doubling"))
plt.xlabel(_("step"))
plt.legend()
plt.show()

# %% [markdown]
# **Talk about it.** A message is sent on: everybody sends it to two more people. Somebody saves 1,000 won in the first week, 2,000 in the second, 3,000 in the third, and so on: how much is in the box? A square garden gets one metre longer on each side. Which line belongs to which?
#
# **What you know now.** `for` repeats when you know how often, `while` when you know until when. A running total keeps what has been collected. The loop finds the numbers, you find the rule, and
# a reason makes the rule certain.
