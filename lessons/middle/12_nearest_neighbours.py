# ---
# title: "Nearest neighbours by hand: which club fits?"
# goal: "You can let a machine decide by the vote of the nearest examples, and say why the units matter."
# minutes: 45
# band: "grade 7"
# teaches: ["nearest neighbours", "scaling", "majority vote"]
# requires: ["loops", "lists", "functions", "selection sort"]
# standards:
#   - {scheme: "KR 2022", code: "9정04-01", cell: "vote", says: "know what artificial intelligence is and how it decides"}
#   - {scheme: "KR 2022", code: "9정04-02", cell: "neighbours", says: "see what part training data play"}
#   - {scheme: "KR 2022", code: "9정02-05", cell: "The map of advice", says: "solve a problem of another subject with data and code"}
#   - {scheme: "AI4K12", code: "3 Learning, 6-8", cell: "scaled", says: "build a classifier and examine how it decides"}
# packages: ["coach"]
# ---

# %% [markdown]
# At the fitness test in PE everybody runs 50 metres and sits down for the sit-and-reach. Then the clubs advertise: relay or gymnastics? "Last year's pupils were happy with their choice," says Seoa. "Let us see **who was like you**, and what they chose."
#
# Here are twelve pupils of last year (made up): the time over 50 m in seconds, the reach in centimetres. **Run the cell.** Where would you draw a line between the two clubs?

# %%
import math

from coach import Boundary

pupils = [
    (7.4, 3), (7.7, 9), (7.9, 1), (8.0, 12), (8.2, 6), (8.4, 11),
    (8.6, 16), (8.8, 9), (9.1, 21), (9.4, 13), (9.7, 18), (10.2, 10),
]
clubs = [
    "relay", "relay", "relay", "relay", "relay", "relay",
    "gymnastics", "gymnastics", "gymnastics", "gymnastics", "gymnastics", "gymnastics",
]
Boundary(pupils, clubs).show()

# %% [markdown]
# Across is the time, upwards the reach. Now a new pupil: Hajun, 8.1 s and 17 cm. **Decide by eye:** which three pupils are most like him? Write down your answer and Hajun's club.
#
# ## 1. The nearest ones
#
# `math.dist(a, b)` tells how far two points are apart, in a straight line. Write `neighbours(points, new, k)`: it gives back the **places** of the `k` points that are nearest to `new`, the nearest first.
#
# One way: make a list of pairs `(distance, place)` and sort it. A list of pairs is sorted by the first number.
#
# <details><summary>Hint 1</summary>
#
# With paper: you measure from the new point to each of the twelve. What do you note beside each distance, so that you know later whose it was?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# In a loop over the places: `pairs.append((math.dist(..., new), place))`. After the loop: `pairs.sort()`. What of it is wanted?
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# The first `k` pairs are `pairs[:k]`. Of each pair only the second number is wanted: go through them in another loop, append the places to a list, and return it.
#
# </details>

# %% nbgrader={"grade_id": "neighbours", "solution": true}
def neighbours(points, new, k):
    # Give back the places of the k points nearest to new, the nearest first.
    ### BEGIN SOLUTION
    pairs = []
    for place in range(len(points)):
        pairs.append((math.dist(points[place], new), place))
    pairs.sort()
    return [place for distance, place in pairs[:k]]
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_neighbours", "grade": true, "points": 3}
row = [(0, 9), (5, 5), (1, 1), (4, 4), (9, 0)]
got = neighbours(row, (4, 5), 3)
assert got is not None, "neighbours gives nothing back. Perhaps it prints the places, or has no return yet?"
assert isinstance(got, list), f"neighbours should give back a list of places, but it gave back {got!r}."
assert len(got) != 5, "neighbours gives back all points. Only the first k of the sorted list are wanted."
assert len(got) == 3, f"neighbours gave back {len(got)} places, but k was 3."
assert not any(isinstance(item, tuple) for item in got), "neighbours gives back points or pairs. Only the places are wanted, such as 0 or 3."
assert all(isinstance(item, int) for item in got), "neighbours gives back distances. To whom do they belong? Keep the place beside each distance."
assert got != [0, 1, 2], "neighbours takes the first points of the list. Sort by distance first."
assert got[0] != 4, "neighbours begins with the point that is furthest away."
assert set(got[:2]) == {1, 3}, f"For the new point (4, 5) in {row} neighbours gave back {got}. Measure with a ruler on squared paper."
assert row[0] == (0, 9), "neighbours changes the list of points. Make a new one."
### BEGIN HIDDEN TESTS
assert neighbours([(0, 0), (10, 0), (3, 0), (6, 0)], (4, 0), 1) == [2], "neighbours works for the example, but not for other points or another k."
assert neighbours([(0, 0), (10, 0), (3, 0), (6, 0)], (9, 0), 4) == [1, 3, 2, 0], "neighbours works for the example, but not for other points or another k."
assert neighbours([(1, 2, 3), (7, 7, 7)], (7, 7, 6), 1) == [1], "neighbours should also work with three numbers for each point. math.dist can do that."
### END HIDDEN TESTS

# %% [markdown]
# ## 2. They vote
#
# One neighbour may be an odd one. So the nearest `k` **vote**. Write `vote(labels)`: it gives back the label that stands most often in a list of one or more. (If two are equally frequent, either will do.)
#
# <details><summary>Hint 1</summary>
#
# How do you count votes on the blackboard? What do you look for in the end, the number of votes or whose they are?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# `labels.count("relay")` says how often a label is there. But the names can be any. Go through the labels themselves.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# `best = labels[...]`. In a loop over the labels: if its count is greater than the count of `best`, it becomes `best`. After the loop return it.
#
# </details>

# %% nbgrader={"grade_id": "vote", "solution": true}
def vote(labels):
    # Give back the label that stands most often in the list.
    ### BEGIN SOLUTION
    best = labels[0]
    for label in labels:
        if labels.count(label) > labels.count(best):
            best = label
    return best
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_vote", "grade": true, "points": 2}
got = vote(["a", "b", "b"])
assert got is not None, "vote gives nothing back. Perhaps it prints the label, or has no return yet?"
assert not isinstance(got, int), "vote gives back a number. The question is: which label has got the votes?"
assert got != "a", "vote takes the first label, or the rarest one. Which one stands there most often?"
assert got == "b", f"vote gave back {got!r} for two b and one a."
assert vote(["b", "a", "c", "a", "c", "a"]) == "a", "vote is wrong when there are more than two labels. Does it really count each of them?"
### BEGIN HIDDEN TESTS
assert vote(["gymnastics", "relay", "relay", "relay", "gymnastics"]) == "relay", "vote works for the example, but not for other labels."
assert vote(["only"]) == "only" and vote([3, 5, 5]) == 5, "vote works for the example, but not for other labels."
### END HIDDEN TESTS

# %%
# The whole machine: find the nearest, let them vote. Change K: 1, 3, 5.
K = 3


def advise(points, labels, new, k=K):
    places = neighbours(points, new, k)
    return vote([labels[place] for place in places]) if places else None


hajun = (8.1, 17)
print(neighbours(pupils, hajun, K), advise(pupils, clubs, hajun))

# %% [markdown]
# Are these the three that you chose by eye? Look up the second of them, place 10. Would you say that 9.7 s is *like* 8.1 s? In a 50 m race they are worlds apart!
#
# ## 3. Seconds against centimetres
#
# The machine only sees numbers. One second more is **1**, one centimetre more is **1** as well. The reach differs by 20, the time by not even 3: so the reach decides nearly everything. The cure: bring every column to the **same scale**, from 0 (smallest value) to 1 (greatest).
#
# Write `scaled(values, low, high)`: `low` becomes 0, `high` becomes 1, what is half-way between becomes 0.5. Give back a new list.
#
# <details><summary>Hint 1</summary>
#
# Let low be 10 and high 30. What should become of 20? And of 15? How do you work it out?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# First take `low` away: then the smallest value is 0. By what do you have to divide so that the greatest becomes 1?
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# For each value append `(value - low) / (high - low)` to the new list. The brackets matter.
#
# </details>

# %% nbgrader={"grade_id": "scaled", "solution": true}
def scaled(values, low, high):
    # Give back a list in which low has become 0 and high 1.
    ### BEGIN SOLUTION
    result = []
    for value in values:
        result.append((value - low) / (high - low))
    return result
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_scaled", "grade": true, "points": 3}
got = scaled([10, 20, 30, 15], 10, 30)
assert got is not None, "scaled gives nothing back. Is there a return after the loop?"
assert isinstance(got, list) and len(got) == 4, "scaled should give back a list with one number for each value."
assert got[0] == 0, f"scaled made {got[0]} of the smallest value. It should become 0: what has to be taken away first?"
assert got[2] != 20, "scaled takes low away, but does not divide. The greatest value should become 1."
assert got[2] == 1, f"scaled made {got[2]} of the greatest value. By what does it have to be divided? Mind the brackets."
assert got[1] == 0.5, f"scaled made {got[1]} of a value half-way between low and high."
assert 0 < got[3] < 0.5, "scaled is right at the ends and in the middle, but not in between."
### BEGIN HIDDEN TESTS
assert scaled([0, 4], 0, 4) == [0, 1] and scaled([-5, 5, 0], -5, 5) == [0, 1, 0.5], "scaled works for the example, but not for other numbers."
assert scaled([40], 10, 30) == [1.5], "scaled has trouble with a value above high. It may become more than 1."
assert scaled([1, 2], 0, 10) == [0.1, 0.2], "scaled works out low and high from the list. Use the ones that are handed over: new pupils need the same scale."
### END HIDDEN TESTS

# %%
# The same advice on the same scale. 7 to 11 seconds, 0 to 25 cm.
times = scaled([time for time, reach in pupils], 7, 11)
reaches = scaled([reach for time, reach in pupils], 0, 25)
if times and reaches:
    on_scale = list(zip(times, reaches))
    hajun_on_scale = (scaled([8.1], 7, 11)[0], scaled([17], 0, 25)[0])
    print(neighbours(on_scale, hajun_on_scale, K), advise(on_scale, clubs, hajun_on_scale))

# %% [markdown]
# Other neighbours, another club! The machine did not become cleverer; somebody **decided** how much a second is worth. Which of the two pieces of advice would you trust, and why?
#
# ## 4. The map of advice
#
# The picture asks your machine about every place of the map. **Predict:** how will the border look with 1 neighbour, and how with 5? Step through it with the buttons.

# %%
if times and reaches and vote(["a"]):
    picture = Boundary(on_scale, clubs)
    for k in [1, 3, 5]:
        picture.step(lambda places, k=k: [advise(on_scale, clubs, place, k) for place in places], f"k = {k}")
    picture.show()

# %% [markdown]
# **Talk about it.** Should a machine tell you which club to join? What does it not know about you? Whom does it forget: somebody who wants to try something new, somebody who is not like anybody from last year?
#
# **What you know now.** Nearest neighbours need no rule, only examples and a distance. The vote protects from odd ones. And whoever chooses columns and scales has a say in every answer.
