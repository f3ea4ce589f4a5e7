# ---
# title: "When the machine is unfair"
# goal: "You can measure for whom a machine works badly, find out why, and repair it with better examples."
# minutes: 40
# band: "grades 5-6"
# teaches: ["bias from data", "measuring by group"]
# requires: ["functions", "lists", "conditions", "learning from examples", "nearest example"]
# standards:
#   - {scheme: "KR 2022", code: "6실05-05", cell: "count_right", says: "experience how AI is made and think about what it does to our lives"}
#   - {scheme: "UNESCO 2024", code: "Ethics of AI: Understand", cell: "gap", says: "see that AI can treat people unequally, and why"}
#   - {scheme: "UNESCO 2024", code: "Human-centred mindset: Understand", cell: "Repair it", says: "see that people decide what a machine does"}
#   - {scheme: "AI4K12", code: "5 Societal impact, 3-5", cell: "repair", says: "find out how the choice of examples makes a machine unfair"}
# packages: ["coach"]
# ---

# %% [markdown]
# In front of the school of Saebom village there is a crossing. Bomi is to help there: if a **person** waits, she makes the
# light green. If only a **thing** stands there, a parcel or a bin, she does not.
#
# She measures how **wide** and how **tall** it is, each from 0 to 9. Then she says what the nearest example says, as you know it
# from the fruit. Seojun collected the examples early in the morning. Press **Run**. On the light blue squares (3) Bomi sees a
# person.

# %%
from coach import Pixels

# Each example: width, height, and what it is. All numbers in this lesson are made up.
examples = [
    [2, 8, "person"],
    [3, 9, "person"],
    [3, 8, "person"],
    [4, 3, "thing"],
    [5, 2, "thing"],
    [5, 4, "thing"],
    [3, 3, "thing"],
]


def nearest(examples, place):
    # The machine of the last lesson: what does the nearest example say?
    champion = examples[0]
    for example in examples:
        if steps(example, place) < steps(champion, place):
            champion = example
    return champion[2]


def steps(a, b):
    return abs(a[0] - b[0]) + abs(a[1] - b[1])


def draw_map(examples):
    # This part draws the map. You need not read it.
    known = {(width, height): name for width, height, name in examples}
    rows = []
    for height in range(10):
        row = []
        for width in range(10):
            number = 3 if nearest(examples, [width, height]) == "person" else 0
            row.append({"person": 1, "thing": 2}.get(known.get((width, height)), number))
        rows.append(row)
    words = (_("width: from narrow to wide"), _("height: from low to tall"))
    Pixels(rows, colors=["white", "blue", "brown", "sky"], axes=words).show()
    print(_("1 = person, 2 = thing"))


draw_map(examples)

# %% [markdown]
# ## 1. A good mark?
#
# One morning Haeun writes a card for everything that stands at the crossing: width, height, and what it really is. That makes
# 20 cards. How many of them does Bomi get right?
#
# `count_right` goes through the cards and counts how often the machine says the truth. The number stands in `right`. Write two
# lines in place of `pass`: ask if the machine is right, and if so, let `right` grow by 1. Put eight spaces before the first line
# and twelve before the second.
#
# <details><summary>Hint 1</summary>
#
# How would you correct a test of a classmate? With what do you compare each answer?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# The machine says `nearest(examples, card)`. Does that equal `truth`? For "equals" you need two signs: `==`.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# The first line: an `if` that compares the two, with a colon at its end. The second line begins with `right = right +`.
#
# </details>

# %% nbgrader={"grade_id": "count_right", "solution": true}
def count_right(examples, cards):
    right = 0
    for card in cards:
        truth = card[2]
        ### BEGIN SOLUTION
        if nearest(examples, card) == truth:
            right = right + 1
        ### END SOLUTION
    return right


# One morning: 14 grown-ups, 4 things, a child, a wheelchair user. Leave this part as it is.
morning = [[2 + card % 3, 8, "person"] for card in range(14)]
morning = morning + [[4, 2, "thing"], [5, 3, "thing"], [6, 2, "thing"], [4, 4, "thing"]]
morning = morning + [[1, 4, "person"], [5, 5, "person"]]
right = count_right(examples, morning) or 0
print("█" * right + "░" * (20 - right), right)

# %% nbgrader={"grade_id": "test_count_right", "grade": true, "points": 2}
assert "count_right" in globals() and "nearest" in globals(), "There is no count_right yet. Run all cells above this one first."
known = [[0, 0, "pear"], [9, 9, "plum"]]
counted = count_right(known, [[1, 1, "pear"], [0, 2, "plum"], [8, 8, "plum"], [7, 9, "plum"], [9, 7, "pear"]])
assert counted is not None, "count_right gives nothing back. Keep the last line, return right."
assert counted != 0, "count_right counts nothing. When does right grow by 1?"
assert counted != 5, "count_right counts every card. Compare what the machine says with the truth first."
assert counted != 2, "count_right counts the wrong answers."
assert counted == 3, f"count_right counted {counted}. Go through the five cards with your finger: is the nearest example what the card says?"
### BEGIN HIDDEN TESTS
assert count_right(known, []) == 0, "count_right has trouble when there are no cards."
assert count_right(known, [[1, 0, "pear"]] * 4 + [[1, 0, "plum"]]) == 4, "count_right is right for the example, but not for other cards."
### END HIDDEN TESTS

# %% [markdown]
# 18 of 20, that is a very good mark! Is Bomi ready for work? **Say yes or no, and why,** before you read on.
#
# ## 2. Look again, group by group
#
# Haeun is not sure. "Most of those cards were grown-ups." She makes **five cards for each group** and measures again. Which
# group will do worst? Say it first.

# %%
groups = [
    [_("grown-ups"), [[2, 9, "person"], [4, 8, "person"], [3, 7, "person"], [4, 9, "person"], [2, 7, "person"]]],
    [_("children"), [[1, 4, "person"], [1, 3, "person"], [2, 4, "person"], [2, 3, "person"], [1, 2, "person"]]],
    [_("wheelchair users"), [[5, 5, "person"], [5, 6, "person"], [4, 5, "person"], [6, 5, "person"], [6, 6, "person"]]],
    [_("things"), [[4, 2, "thing"], [5, 3, "thing"], [6, 2, "thing"], [4, 4, "thing"], [4, 3, "thing"]]],
]


def report(examples):
    # One line for each group: how many of its five cards are right.
    for name, cards in groups:
        right = count_right(examples, cards) or 0
        print("██" * right + "░░" * (5 - right), right, name)


report(examples)

# %% [markdown]
# For a child and for a person in a wheelchair the light **never** turns green. With 18 of 20 nobody saw it, because so few of
# them were among the cards.
#
# One number helps to see it: the **gap** between the best and the worst group. If all groups do equally well, it is 0.
#
# `gap(counts)` gets a list such as `[5, 3, 4, 5]`: how many were right in each group.
# `max(counts)` is the greatest number of a list, `min(counts)` the smallest. Write one line that begins with `answer =`.
#
# <details><summary>Hint 1</summary>
#
# In `[5, 3, 4, 5]`: which number belongs to the best group, which to the worst? How far apart are they?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# "How far apart" is a difference. Which of the two do you take away from which?
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# On the right of `answer =` stands the greatest number, a minus sign, the smallest number.
#
# </details>

# %% nbgrader={"grade_id": "gap", "solution": true}
def gap(counts):
    answer = 0
    ### BEGIN SOLUTION
    answer = max(counts) - min(counts)
    ### END SOLUTION
    return answer


# The gap of Bomi, as she is now. Leave this part as it is.
print(gap([count_right(examples, cards) or 0 for name, cards in groups]))

# %% nbgrader={"grade_id": "test_gap", "grade": true, "points": 2}
assert "gap" in globals(), "There is no gap yet. Run the cell above this one first."
found = gap([7, 4, 9, 6])
assert found is not None, "gap gives nothing back. Keep the last line, return answer."
assert found != 0, "gap says 0, as if all groups did equally well. Compare the best with the worst."
assert found > 0, "gap is below 0. Which of the two do you have to take away from which?"
assert found not in (9, 4), "gap tells only the best or only the worst group. It is the difference of the two."
assert found == 9 - 4, f"gap([7, 4, 9, 6]) came out as {found}. Which group is best, which is worst?"
### BEGIN HIDDEN TESTS
for counts, right in [([5, 5, 5], 0), ([0, 5], 5), ([2, 8, 3, 8, 1], 7), ([4], 0)]:
    assert gap(counts) == right, "gap is right for the example, but not for every list. Use the word counts."
### END HIDDEN TESTS

# %% [markdown]
# ## 3. Repair it
#
# Who has done wrong? Bomi only says what the nearest example says. Seojun meant no harm: before eight o'clock only grown-ups
# pass. But **those whom he did not see are missing** in the examples. So the repair begins there.
#
# There is time for **four** new examples at most. Choose them from this box:
#
# | who | examples |
# |---|---|
# | grown-ups | `2, 9, "person"` `3, 7, "person"` |
# | children | `1, 4, "person"` `2, 3, "person"` `1, 5, "person"` |
# | wheelchair users | `5, 5, "person"` `5, 6, "person"` `4, 6, "person"` |
# | things | `6, 2, "thing"` `6, 3, "thing"` |
#
# For each one write a line in place of `pass`: `new.append([...])`, and in the square brackets what stands in the box. Run,
# look at the map and the report, choose again. In the end Bomi is tested with people whom none of you has seen yet.
#
# <details><summary>Hint 1</summary>
#
# Which groups have only empty boxes? Is one example enough for a whole group?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# Four examples, two forgotten groups. How would you share them out fairly?
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# Take two children who are not alike and two wheelchair users who are not alike. Copy them from the box letter by letter.
#
# </details>

# %% nbgrader={"grade_id": "repair", "solution": true}
def repair():
    new = []
    ### BEGIN SOLUTION
    new.append([1, 4, "person"])
    new.append([2, 3, "person"])
    new.append([5, 5, "person"])
    new.append([5, 6, "person"])
    ### END SOLUTION
    return new


# This part shows Bomi after the repair. Leave it as it is.
better = examples + (repair() or [])
draw_map(better)
report(better)

# %% nbgrader={"grade_id": "test_repair", "grade": true, "points": 4}
assert "repair" in globals() and "count_right" in globals(), "There is no repair yet. Run all cells above this one first."
assert count_right([[0, 0, "pear"]], [[1, 1, "pear"]]) == 1, "repair needs your count_right. Finish count_right first, then run this cell again."
new = repair()
assert isinstance(new, list), "repair gives no list back. Keep the last line, return new."
assert new, "repair has no new examples yet. Choose some from the box."
assert len(new) <= 4, f"repair has {len(new)} new examples, but there is time for four only. Which ones help most?"
people = [(2, 9), (3, 7), (1, 4), (2, 3), (1, 5), (5, 5), (5, 6), (4, 6)]
box = [[width, height, "person"] for width, height in people] + [[6, 2, "thing"], [6, 3, "thing"]]
assert all(example in box for example in new), "repair has an example that is not in the box. Look at the numbers, the brackets and the name once more."
begin = [[2, 8, "person"], [3, 9, "person"], [3, 8, "person"], [4, 3, "thing"], [5, 2, "thing"], [5, 4, "thing"], [3, 3, "thing"]]
children = [[1, 4, "person"], [1, 3, "person"], [2, 4, "person"], [2, 3, "person"], [1, 2, "person"]]
wheelchairs = [[5, 5, "person"], [5, 6, "person"], [4, 5, "person"], [6, 5, "person"], [6, 6, "person"]]
assert count_right(begin + new, children) >= 2, "After repair Bomi still takes children for things. Have you given her examples of children?"
assert count_right(begin + new, wheelchairs) >= 2, "After repair Bomi still takes wheelchair users for things. Have you given her examples of them?"
### BEGIN HIDDEN TESTS
def persons(places):
    return [[width, height, "person"] for width, height in places]

for places in [[(2, 2), (1, 1), (2, 3), (1, 5), (0, 2)], [(4, 6), (5, 7), (7, 5), (7, 6), (6, 7)]]:
    assert count_right(begin + new, persons(places)) >= 4, "After repair Bomi knows the children and wheelchair users of your cards, but not others. Choose examples that are not alike, small ones and big ones."
assert count_right(begin + new, persons([(1, 9), (4, 7), (1, 8), (5, 9), (1, 7)])) >= 4, "After repair Bomi does not know grown-ups any more."
things = [[width, height, "thing"] for width, height in [(4, 1), (3, 2), (6, 1), (6, 3), (7, 2)]]
assert count_right(begin + new, things) >= 4, "After repair Bomi takes things for persons, and the light is green for parcels."
### END HIDDEN TESTS

# %% [markdown]
# **Think and talk.**
#
# - Should Bomi have stood at the crossing before the repair, with "18 of 20"? Who should decide that, and who should be asked?
# - A button that everybody can reach would also have helped. When is a better machine the answer, and when something else?
# - Whom have even we forgotten? A grandmother with a walking frame, twins holding hands, a dog? Add a group of your own to `groups` and measure.
#
# **What you know now.** A machine is only as fair as its examples. One good mark can hide a group for whom nothing works. So:
# measure **group by group**, look for who is missing, repair, and measure again.
