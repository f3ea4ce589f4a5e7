# ---
# title: "Complexity, measured: who waits for 300,000 tickets?"
# goal: "You can count the steps of a program, read from doubling how its work grows, and foretell what a much larger task will take."
# minutes: 50
# band: "high school, credit course"
# teaches: ["complexity", "doubling experiment", "sets", "big O"]
# requires: ["conditions", "loops", "lists", "functions"]
# standards:
#   - {scheme: "KR 2022", code: "12정03-03", cell: "halvings", says: "compare ways of searching by what they cost"}
#   - {scheme: "KR 2022", code: "12정03-10", cell: "twin_by_set", says: "measure and better the performance of a program"}
#   - {scheme: "KR 2022", code: "12정과03-06", cell: "ratios", says: "describe the growth of work with big O"}
# packages: ["matplotlib"]
# ---

# %% [markdown]
# Saebom High School prints lucky tickets for its festival. Last year one number was printed twice, and two people claimed the same bicycle. "Not again," says Doyun and writes a program that compares **each ticket with all that come after it**. For the 25 tickets of his class it is done before he lifts his finger. "Then take mine for the city festival," says Seoyeon. "That has 300,000."
#
# **Predict:** if there are twice as many tickets, how much longer does it take? Note your answer, then run the cell. All numbers are different, so the program has to look at everything: the *worst case*.

# %%
import random
import time


def twin_by_pairs(numbers):
    # Give back (is there a twin?, how often two numbers were compared).
    looks = 0
    for i in range(len(numbers)):
        for j in range(i + 1, len(numbers)):
            looks = looks + 1
            if numbers[i] == numbers[j]:
                return True, looks
    return False, looks


def seconds_for(function, argument):
    # How long one call takes, by the clock.
    start = time.perf_counter()
    function(argument)
    return time.perf_counter() - start


random.seed(2)
for n in [100, 200, 400, 800]:
    tickets = random.sample(range(1_000_000), n)  # n different numbers
    print(_(f"{n} tickets: {twin_by_pairs(tickets)[1]} comparisons, {seconds_for(twin_by_pairs, tickets):.4f} s"))

# %% [markdown]
# Run it again: the **seconds** differ each time, and on another Chromebook they differ more. The **comparisons** stay. So we count steps when we want to compare ideas, and use the clock to learn how long one step takes here.
#
# ## 1. The same question, asked otherwise
#
# Seoyeon does it as at the cloakroom: she takes one ticket after the other and asks, "have I seen this one?" For that she needs a collection that answers **at once**, without going through it. Python has one: the **set**. Run the cell and look at what it keeps.

# %%
seen = set()
for number in [40, 7, 12, 7]:
    print(number in seen, seen)
    seen.add(number)

# %% [markdown]
# `number in seen` takes about the same time for ten numbers and for a million: Python calculates from the number itself where it would have to lie. In a *list*, `in` goes through one by one.
#
# **Task 1.** Write `twin_by_set(numbers)`. Like `twin_by_pairs` it gives back two things: `True` or `False`, and how many tickets it has **looked at**. It stops at the first twin.
#
# <details><summary>Hint 1</summary>
#
# For the tickets 40, 7, 12, 7, 9 Seoyeon takes four into her hand and never sees the 9. What does she do with each of the first three?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# Before the loop: an empty set and a counter. In the loop: first count, then ask, and only then add. What happens if you add first?
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# In the loop `looks = looks + 1`, then `if number in ...:` and in it a `return` with two values. `seen.add(...)` comes after that. Behind the loop there is a second `return`: no twin was found.
#
# </details>

# %% nbgrader={"grade_id": "twin_by_set", "solution": true}
def twin_by_set(numbers):
    # Give back (is there a twin?, how many numbers were looked at).
    ### BEGIN SOLUTION
    seen = set()
    looks = 0
    for number in numbers:
        looks = looks + 1
        if number in seen:
            return True, looks
        seen.add(number)
    return False, looks
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_twin_by_set", "grade": true, "points": 3}
class Watched(int):
    # A number that notes how often it is compared with another.
    compared = 0

    def __eq__(self, other):
        Watched.compared += 1
        return int(self) == int(other)

    __hash__ = int.__hash__


got = twin_by_set([40, 7, 12, 7, 9])
assert got is not None, "twin_by_set gives nothing back. Is there a return in the loop, and another one behind it?"
assert isinstance(got, tuple | list) and len(got) == 2, f"twin_by_set should give back two values, but it gave back {got!r}."
assert got[0] is True, f"The number 7 is there twice, but the first value of twin_by_set is {got[0]!r}."
assert got[1] != 1, "twin_by_set finds a twin at the very first ticket. Ask first, and only then put the number into the set."
assert got[1] != 5, "twin_by_set goes on after the twin was found. It should stop there."
assert got[1] != 3, "twin_by_set does not count the ticket at which it stops. It was looked at, too."
assert got[1] == 4, f"twin_by_set says that it looked at {got[1]} tickets. With the finger, it stops at the second 7."
assert tuple(twin_by_set([3, 1, 2])) == (False, 3), "Without a twin twin_by_set should give back False and the number of all tickets."
twin_by_set([Watched(number) for number in range(100)])
assert Watched.compared < 1000, f"For 100 tickets twin_by_set has compared numbers {Watched.compared} times. Is its collection a list? Only a set answers at once."
### BEGIN HIDDEN TESTS
assert tuple(twin_by_set([])) == (False, 0) and tuple(twin_by_set([5, 5])) == (True, 2), "twin_by_set has trouble with no ticket, or with a twin right at the beginning."
assert tuple(twin_by_set([8, 1, 9, 2, 1, 8])) == (True, 5), "twin_by_set works for the example, but not for other tickets."
### END HIDDEN TESTS

# %% [markdown]
# ## 2. The doubling experiment
#
# Double the task and look by **what factor** the work grows. This needs no formula and works for any program.
#
# **Task 2.** Write `ratios(counts)`. `counts` are the steps for a task that doubles each time. Give back a list: each count divided by the one **before** it. So it has one entry less.
#
# <details><summary>Hint 1</summary>
#
# Four measurements in a row: between how many neighbours can you compare? Which is divided by which, so that growing work gives a number above 1?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# Go through the places, but not from 0: the first count has none before it. `counts[place - 1]` is the one before.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# `for place in range(1, ...):` and in it `result.append(... / counts[place - 1])`. Behind the loop give `result` back.
#
# </details>

# %% nbgrader={"grade_id": "ratios", "solution": true}
def ratios(counts):
    # Give back a list: each count divided by the one before.
    ### BEGIN SOLUTION
    result = []
    for place in range(1, len(counts)):
        result.append(counts[place] / counts[place - 1])
    return result
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_ratios", "grade": true, "points": 2}
got = ratios([4, 12, 18])
assert got is not None, "ratios gives nothing back. Is there a return behind the loop?"
assert isinstance(got, list), f"ratios should give back a list, but it gave back {got!r}."
assert len(got) == 2, f"Between three counts there are two steps, but ratios gave back {len(got)} numbers."
assert got != [8, 6], "ratios takes the counts away from each other. By what factor does the work grow?"
assert got[0] > 1, "ratios divides the earlier count by the later one. Growing work should give a number above 1."
assert got[1] != 18 / 4, "ratios divides everything by the first count. Each is to be compared with the one before it."
assert got == [12 / 4, 18 / 12], f"ratios of 4, 12, 18 came out as {got}."
### BEGIN HIDDEN TESTS
assert ratios([7]) == [] and ratios([]) == [], "ratios has trouble with one count or none: then there is nothing to compare, and the list is empty."
assert ratios([10, 5, 5, 40]) == [0.5, 1, 8], "ratios works for the example, but not for other counts."
### END HIDDEN TESTS

# %%
# Change SIZES, but let each be twice the one before.
SIZES = [100, 200, 400, 800, 1600]

by_pairs = [twin_by_pairs(list(range(n)))[1] for n in SIZES]
by_set = [(twin_by_set(list(range(n))) or (False, 0))[1] for n in SIZES]
if all(by_set) and ratios(by_pairs):
    print(_("each with each:"), [round(ratio, 2) for ratio in ratios(by_pairs)])
    print(_("with a set:"), [round(ratio, 2) for ratio in ratios(by_set)])

# %% [markdown]
# Four and two. Each with each needs $\frac{n(n-1)}{2} = \frac12 n^2 - \frac12 n$ comparisons. For large $n$ the part $\frac12 n$ hardly counts, and the factor $\frac12$ changes nothing when we double. What remains is said as **$O(n^2)$**, read "big O of n squared". The set needs $n$ looks: **$O(n)$**.
#
# | when $n$ doubles, the work | it is | for example |
# |---|---|---|
# | stays the same | $O(1)$ | look into a set or a dictionary (on average) |
# | grows by one step | $O(\log n)$ | halve again and again |
# | doubles | $O(n)$ | look at each once |
# | becomes 4 times as much | $O(n^2)$ | each with each |
#
# ## 3. Halving
#
# The winning number is drawn, and the 300,000 tickets are in order. You open the box in the middle, throw away the wrong half, open the middle of the rest ... **Predict:** how many looks, about? 150,000? 1,000? 100? Fewer?
#
# **Task 3.** Write `halvings(n)`: how often can `n` be halved with `//` until only 1 is left? `n` is a whole number from 1 on.
#
# <details><summary>Hint 1</summary>
#
# By hand: 20, 10, 5, 2, 1. How many arrows stand between the numbers? And how many for 1 itself?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# Nobody knows beforehand how many rounds it takes: so `while` suits. As long as which condition holds?
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# A counter from 0. `while n > ...:` and in it two lines: `n = n // 2`, and the counter grows by one. Give the counter back.
#
# </details>

# %% nbgrader={"grade_id": "halvings", "solution": true}
def halvings(n):
    # Give back how often n can be halved until 1 is left.
    ### BEGIN SOLUTION
    count = 0
    while n > 1:
        n = n // 2
        count = count + 1
    return count
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_halvings", "grade": true, "points": 2}
got = halvings(16)
assert got is not None, "halvings gives nothing back. Is there a return behind the loop?"
assert got != 5, "halvings halves once too often. It ends when 1 is left, not when nothing is left."
assert got != 1, "halvings gives back what is left, or stops after one round. Wanted is how often it halved."
assert got == 2 + 2, f"halvings(16) came out as {got}. Write the numbers down with arrows between them."
assert halvings(20) == 4, "halvings is right for 16, but not for 20. Does it halve with //, which drops the rest?"
assert halvings(1) == 0, "1 does not have to be halved at all, but halvings counts something."
### BEGIN HIDDEN TESTS
assert halvings(1023) == 9 and halvings(1024) == 10 and halvings(7) == 2, "halvings works for the examples, but not for other numbers."
### END HIDDEN TESTS

# %%
# Three ways to grow. On these scales equal steps mean equal FACTORS, so growth with n, n² and so on becomes a straight line.
import matplotlib.pyplot as plt

by_halving = [halvings(n) or 0 for n in SIZES]
if all(by_set) and all(by_halving):
    plt.figure(figsize=(6, 3.4))
    for steps, name, color in [(by_pairs, _("each with each"), "#D55E00"), (by_set, _("with a set"), "#0072B2"), (by_halving, _("halving"), "#009E73")]:
        plt.loglog(SIZES, steps, "o-", color=color, label=name)
    plt.xlabel(_("tickets"))
    plt.ylabel(_("steps"))
    plt.legend()
    plt.show()
    print(_("looks by halving, for 300,000 tickets:"), halvings(300_000))

# %% [markdown]
# ## 4. Foretell
#
# Who knows how the work grows can measure a **small** task and foretell a **large** one. If the work grows with $n^k$ and the task becomes $f$ times as large, the time becomes $f^k$ times as long.
#
# **Task 4.** Write `foretell(seconds, n, larger, exponent)`. A task of size `n` took `seconds`. Give back the seconds for the size `larger`, if the work grows with $n$ to the power of `exponent`.
#
# <details><summary>Hint 1</summary>
#
# 100 tickets take 2 seconds, and the work grows with $n^2$. How long do 300 take? How many times as many tickets are they?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# First the factor: how many times `n` is `larger`? This factor is raised to the power of `exponent`. In Python, $a^b$ is `a ** b`.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# `factor = ... / n`, and then give back `seconds * factor ** ...`. (`**` binds more strongly than `*`.)
#
# </details>

# %% nbgrader={"grade_id": "foretell", "solution": true}
def foretell(seconds, n, larger, exponent):
    # Give back the seconds that the larger task will take.
    ### BEGIN SOLUTION
    factor = larger / n
    return seconds * factor**exponent
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_foretell", "grade": true, "points": 2}
import math

got = foretell(2, 100, 300, 2)
assert got is not None, "foretell gives nothing back. Is there a return?"
assert not math.isclose(got, 6), "foretell grows with n only. Where does the exponent come in?"
assert not math.isclose(got, 12), "foretell multiplies by the exponent. The factor is to be raised to this power."
assert not math.isclose(got, 36), "foretell raises the seconds to the power as well. Only the factor gets the exponent."
assert got > 2, "foretell says that the larger task takes less time. Which size is divided by which?"
assert math.isclose(got, 2 * 9), f"For 100 tickets 2 s, for 300 with the square: foretell says {got} s."
### BEGIN HIDDEN TESTS
assert math.isclose(foretell(0.5, 10, 40, 1), 2) and math.isclose(foretell(3, 8, 4, 3), 0.375) and math.isclose(foretell(7, 10, 90, 0), 7), "foretell works for the example, but not for other sizes and exponents."
### END HIDDEN TESTS

# %%
# Measured here and now, foretold for the city. `LARGER` is yours to change.
LARGER = 300_000

if foretell(1, 1, 1, 1) is not None:
    measured = seconds_for(twin_by_pairs, list(range(1600)))
    print(_(f"each with each, foretold: {foretell(measured, 1600, LARGER, 2) / 60:.0f} minutes"))
    measured = seconds_for(twin_by_set, list(range(10_000)))
    expected = foretell(measured, 10_000, LARGER, 1)
    print(_(f"with a set, foretold: {expected:.2f} s"))
    if expected < 5:  # otherwise nobody wants to wait for the truth
        print(_(f"with a set, really: {seconds_for(twin_by_set, list(range(LARGER))):.2f} s"))

# %% [markdown]
# How near is the foretold time to the real one? A clock is never exact, but nobody confuses seconds with hours.
#
# **Think and talk.** A computer twice as fast, or a better idea: what helps the city more, and what if it grows to ten times its size? · The set is fast because it stores everything once more. When is that too dear? · A sign-up page works in the test with 30 pupils and stands still on the first day. What was not measured?
#
# Today: count steps, double the task, look at the factor. Big O keeps what matters when the task becomes large. If a program of yours is slow, try the doubling experiment on it.
