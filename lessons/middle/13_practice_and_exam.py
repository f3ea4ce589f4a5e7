# ---
# title: "Practice data and exam data"
# goal: "You can measure how good a machine is with examples it has not learnt from, and say why practice alone deceives."
# minutes: 45
# band: "grade 7"
# teaches: ["practice data and exam data", "score", "learning by heart"]
# requires: ["loops", "lists", "functions", "nearest neighbours", "majority vote"]
# standards:
#   - {scheme: "KR 2022", code: "9정04-02", cell: "split", says: "see what part training data play"}
#   - {scheme: "KR 2022", code: "9정04-03", cell: "best_k", says: "build a simple artificial intelligence system"}
#   - {scheme: "KR 2022", code: "9정02-05", cell: "Choose by the exam", says: "solve a problem of another subject with data and code"}
#   - {scheme: "AI4K12", code: "3 Learning, 6-8", cell: "score", says: "train and test a model with separate data"}
# packages: ["coach"]
# ---

# %% [markdown]
# Minjae has learnt all 20 practice questions **by heart**, letter by letter. On the practice sheet he gets 20 of 20. In the real exam the numbers are different, and he gets 9. What did the 20 of 20 say about what he can do?
#
# In health class 1-3 wants a machine that warns: who sleeps so many hours and looks at a screen so long, will he or she be *fresh* or *tired* in the morning? Here are 150 made-up answers. **Run the cell.** Is there a border? Is it clear-cut?

# %%
import math
import random

from coach import Boundary

dice = random.Random(5)
rows = []
for number in range(150):
    sleep, screen = round(dice.uniform(5, 10), 1), round(dice.uniform(0, 6), 1)
    state = "fresh" if sleep - 0.5 * screen > 6 else "tired"
    if dice.random() < 0.2:  # some people are different
        state = "tired" if state == "fresh" else "fresh"
    rows.append([(sleep, screen), state])

Boundary([point for point, state in rows], [state for point, state in rows]).show()

# %% [markdown]
# Across are the hours of sleep, upwards the hours of screen time. Some people feel fresh after little sleep. That is how real life is, and no machine can know it from these two numbers.
#
# ## 1. Put the exam aside
#
# **Before** the machine learns, we lock some rows away: the exam. Write `split(rows, size)`: it gives back two lists, first the practice rows, then the exam rows. The exam gets the **first** `size` rows, practice gets all the others. (The rows were made by chance, so the order means nothing.)
#
# <details><summary>Hint 1</summary>
#
# There are 10 rows and the exam gets 3 of them. Which places are these? Which are left for practice?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# `rows[:3]` is the list of the first three rows, `rows[3:]` is the rest.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# One line: `return` with two slices and a comma between them. The practice rows come first. In place of the 3 stands `size`.
#
# </details>

# %% nbgrader={"grade_id": "split", "solution": true}
def split(rows, size):
    # Give back (practice rows, exam rows); the first size rows are the exam.
    ### BEGIN SOLUTION
    return rows[size:], rows[:size]
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_split", "grade": true, "points": 2}
got = split(["a", "b", "c", "d", "e"], 2)
assert got is not None, "split gives nothing back. Is there a return?"
assert isinstance(got, tuple | list) and len(got) == 2, "split should give back two lists, with a comma between them."
practice, exam = got
assert practice != ["a", "b"], "split gives back the exam first. Practice comes first, then the exam."
assert len(practice) + len(exam) <= 5, "In split some rows are in both parts. Then the machine knows exam questions beforehand!"
assert len(practice) + len(exam) == 5, "split loses rows. Each row belongs to one of the two parts."
assert exam == ["a", "b"], f"split made the exam {exam}. It gets the first rows, as many as size says."
### BEGIN HIDDEN TESTS
assert split([1, 2, 3, 4], 1) == ([2, 3, 4], [1]) and split([1, 2], 0) == ([1, 2], []), "split works for the example, but not for every size."
assert split(list(range(9)), 5) == ([5, 6, 7, 8], [0, 1, 2, 3, 4]), "split works for the example, but not for every size."
### END HIDDEN TESTS

# %% [markdown]
# ## 2. Give marks
#
# A machine is a function: it gets a point and says a word. Write `score(machine, rows)`: the share of rows for which the machine says what is true, from 0 to 1. Each row is a pair: the point, and the truth.
#
# <details><summary>Hint 1</summary>
#
# 7 of 10 answers are right. What is the share? Which two numbers do you need?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# A loop `for point, truth in ...:` goes through them. The machine's answer is `machine(point)`. When do you count it?
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# Begin with `right = 0`. If `machine(point) == truth`, add 1. After the loop return `right` divided by the number of rows.
#
# </details>

# %% nbgrader={"grade_id": "score", "solution": true}
def score(machine, rows):
    # Give back the share of rows for which the machine is right, 0 to 1.
    ### BEGIN SOLUTION
    right = 0
    for point, truth in rows:
        if machine(point) == truth:
            right = right + 1
    return right / len(rows)
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_score", "grade": true, "points": 3}
def says_big(point):
    return "big" if point > 5 else "small"

four = [[9, "big"], [2, "small"], [4, "big"], [7, "big"]]
got = score(says_big, four)
assert got is not None, "score gives nothing back. Is there a return after the loop?"
assert got != 3, "score gives back how many are right. Divide by the number of rows."
assert got != 0.25, "score gives back the share of wrong answers, or stops after the first row."
assert got != 1, "score says everything is right. Does it compare the machine's answer with the truth?"
assert got != 75, "score gives back percent. The share lies between 0 and 1."
assert got == 1 - 1 / 4, f"score came out as {got}. One of the four answers is wrong: which share is right?"
### BEGIN HIDDEN TESTS
assert score(lambda point: "x", [[1, "x"], [2, "y"], [3, "z"], [4, "x"], [5, "x"]]) == 0.6, "score works for the example, but not for every machine and every list."
assert score(lambda point: point, [[1, 2], [3, 4]]) == 0, "score has trouble when nothing is right."
### END HIDDEN TESTS

# %% [markdown]
# Now three machines. **`parrot`** learns by heart: it knows the practice rows and answers "fresh" for anything else. **`one`** asks the single nearest neighbour, **`nine`** lets the nine nearest vote. **Predict:** who is best on the practice sheet? Who is best in the exam?

# %%
def neighbour_machine(k, practice):
    # A machine that lets the k nearest practice rows vote.
    def machine(point):
        nearest = sorted(practice, key=lambda row: math.dist(row[0], point))[:k]
        states = [state for place, state in nearest]
        return max(states, key=states.count)

    return machine


def parrot_machine(practice):
    # A machine that has learnt the practice rows by heart.
    def machine(point):
        for place, state in practice:
            if place == point:
                return state
        return "fresh"

    return machine


parts = split(rows, 60)
if parts and score(says_big, four) is not None:
    practice, exam = parts
    machines = [("parrot", parrot_machine(practice)), ("one", neighbour_machine(1, practice)), ("nine", neighbour_machine(9, practice))]
    for name, machine in machines:
        for part, part_rows in [(_("practice"), practice), (_("exam"), exam)]:
            share = score(machine, part_rows)
            print("█" * round(30 * share), f"{share:.2f}", name, part)

# %% [markdown]
# On the practice sheet parrot and one are perfect: each point is its own nearest neighbour! And in the exam? Whoever only looks at the practice sheet chooses the wrong machine.
#
# Step through the maps: where do small islands lie, and who causes them?

# %%
if parts and score(says_big, four) is not None:
    picture = Boundary([point for point, state in practice], [state for point, state in practice])
    for name, machine in machines:
        picture.step(lambda points, machine=machine: [machine(point) for point in points], name)
    picture.show()

# %% [markdown]
# ## 3. Choose by the exam
#
# How many neighbours should vote: 1, 3, 9, 25, or all 90? Write `best_k(ks, practice, exam)`: it makes `neighbour_machine(k, practice)` for each `k` of the list, measures its score **on the exam**, and gives back the `k` with the highest score (the earlier one, if two are equal).
#
# <details><summary>Hint 1</summary>
#
# You have looked for the greatest before. What do you have to remember while you go through the list?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# In the loop: `share = score(neighbour_machine(k, ...), ...)`. From what does the machine learn, and on what is it measured?
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# Before the loop `best = ks[0]` and `highest = -1`. If `share` is greater than `highest`, both get a new value. After the loop return `best`.
#
# </details>

# %% nbgrader={"grade_id": "best_k", "solution": true}
def best_k(ks, practice, exam):
    # Give back the k whose machine has the highest score on the exam.
    ### BEGIN SOLUTION
    best = ks[0]
    highest = -1
    for k in ks:
        share = score(neighbour_machine(k, practice), exam)
        if share > highest:
            highest = share
            best = k
    return best
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_best_k", "grade": true, "points": 3}
assert score(says_big, four) == 0.75, "best_k needs your score. Finish score first, then run this cell again."
odd_one = [[(0, 0), "a"], [(1, 0), "a"], [(2, 0), "b"], [(3, 0), "a"], [(4, 0), "a"], [(20, 0), "b"], [(21, 0), "b"], [(22, 0), "b"], [(23, 0), "b"], [(24, 0), "b"]]
new_ones = [[(1.8, 0), "a"], [(2.2, 0), "a"], [(21.5, 0), "b"], [(0.2, 0), "a"]]
got = best_k([1, 3, 9], odd_one, new_ones)
assert got is not None, "best_k gives nothing back. Is there a return after the loop?"
assert not isinstance(got, float), f"best_k gave back {got}. The score is not wanted, but the k that has it."
assert got != 1, "best_k chooses by the practice sheet, or keeps the first k. Measure on the exam, and remember the highest score so far."
assert got != 9, "best_k takes the last k, or the one with the lowest score."
assert got == 3, f"best_k gave back {got}. It should be one of the list."
### BEGIN HIDDEN TESTS
assert best_k([9, 3, 1], odd_one, new_ones) == 3, "best_k is right in one order of the list only."
assert best_k([1, 3], odd_one, [[(2, 0), "b"]]) == 1, "best_k works for the example, but not for another exam."
assert best_k([5, 3], odd_one, new_ones) == 5, "If two are equally good, best_k should give back the earlier one."
### END HIDDEN TESTS

# %%
# Your choice. Then write 40 or 80 in place of the 60 in the cell of the three machines, and run both cells again.
if parts and best_k([1, 3], odd_one, new_ones) is not None:
    for k in [1, 3, 9, 25, 90]:
        share = score(neighbour_machine(k, practice), exam)
        print(f"{k:>3}", "█" * round(30 * share), f"{share:.2f}")
    print(_("best k:"), best_k([1, 3, 9, 25, 90], practice, exam))

# %% [markdown]
# Too few neighbours: the machine learns every odd one by heart. Too many: it no longer looks. And with another exam another `k` may win: 60 questions are few.
#
# **Talk about it.** "Our machine is right in 99 of 100 cases," says an advertisement. Which question do you ask at once? And is it honest to choose by the exam and then to praise the exam's mark? (For that one would need a **second** exam that nobody has looked at.)
#
# **What you know now.** Learning by heart is not understanding. A mark counts only on examples that were not used for learning.
