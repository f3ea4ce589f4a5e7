# ---
# title: "Teach the machine: the nearest example"
# goal: "You can let a machine learn from examples: it answers what the nearest example says."
# minutes: 40
# band: "grades 5-6"
# teaches: ["lists", "learning from examples", "nearest example"]
# requires: ["repeating", "conditions", "functions"]
# standards:
#   - {scheme: "KR 2022", code: "6실05-05", cell: "teach", says: "experience how AI is made and think about what it does to our lives"}
#   - {scheme: "KR 2022", code: "6실05-04", cell: "steps", says: "know digital data and the kinds of data that AI uses"}
#   - {scheme: "AI4K12", code: "3 Learning, 3-5", cell: "nearer", says: "train a machine with examples and see what it makes of new ones"}
# packages: ["coach"]
# ---

# %% [markdown]
# In the orchard of Saebom village Bomi is to sort fruit: apples to the left, tangerines to the right. But she has
# never seen a fruit! And a rule such as "red is apple" fails at once: there are green apples, too.
#
# So Seojun and Haeun give her no rule. They show her **examples**. Bomi measures two numbers of each fruit, from 0 to 9:
# its **size** and its **redness**. The two numbers give each fruit a place on a map, which begins at the bottom left, like a
# chart. Press **Run**.

# %%
from coach import Pixels

# Each example: size, redness, and what it is.
examples = [
    [2, 5, "tangerine"],
    [3, 4, "tangerine"],
    [4, 5, "tangerine"],
    [6, 8, "apple"],
    [7, 9, "apple"],
    [8, 7, "apple"],
]


def draw_map(examples, fruit=None, machine=None):
    # This part draws the map. You need not read it.
    known = {(size, redness): name for size, redness, name in examples}
    rows = []
    for redness in range(10):
        row = []
        for size in range(10):
            said = machine(examples, [size, redness]) if machine else ""
            number = {"apple": 3, "tangerine": 4}.get(said, 0)
            number = {"apple": 1, "tangerine": 2}.get(known.get((size, redness)), number)
            row.append(5 if [size, redness] == fruit else number)
        rows.append(row)
    words = (_("size: from small to big"), _("redness: from green to red"))
    Pixels(rows, colors=["white", "red", "orange", "pink", "yellow", "sky"], axes=words).show()
    print(_("1 = apple, 2 = tangerine, 5 = new fruit"))


draw_map(examples, [5, 6])

# %% [markdown]
# All the examples stand in one **list**: in square brackets, with a comma behind each. And each example is a small list:
# first the size, then the redness, then what it is.
#
# On the square with the 5 lies a new fruit: size 5, redness 6. **Is it an apple or a tangerine? Why do you think so?** Change
# the two numbers in the last line and ask your neighbour about three other places. Where do you agree?
#
# ## 1. How far is it?
#
# You probably looked at what lies **near**. Bomi counts steps, as she always does: across, then up or down. From `[5, 6]`
# to `[4, 5]` it is 1 step across and 1 step down, together 2. And from `[2, 5]` to `[5, 6]`?
#
# Write `steps(a, b)`: how many steps is it from `a` to `b`?
#
# - `a[0]` is the first number of `a`, the size. `a[1]` is the second, the redness.
# - `abs` gives the difference, whichever number is bigger: `abs(2 - 5)` and `abs(5 - 2)` are both 3.
#
# The line for the steps across is there. Write two lines in place of `pass`: one that begins with `up =`, and one that begins
# with `answer =`.
#
# <details><summary>Hint 1</summary>
#
# Put a finger on `[2, 5]`. How many steps to the right and how many up is `[5, 6]`? What do you do with the two numbers?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# The line for `across` takes the two sizes. Which number must stand in the square brackets for the redness?
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# The first line looks like the one with `across`, only with `up` and with another number in the square brackets. The second
# line adds `across` and `up`.
#
# </details>

# %% nbgrader={"grade_id": "steps", "solution": true}
def steps(a, b):
    answer = 0
    across = abs(a[0] - b[0])
    ### BEGIN SOLUTION
    up = abs(a[1] - b[1])
    answer = across + up
    ### END SOLUTION
    return answer


# This part shows how far each example is from the new fruit. Leave it as it is.
for example in examples:
    print(example, "● " * steps(example, [5, 6]))

# %% nbgrader={"grade_id": "test_steps", "grade": true, "points": 2}
assert "steps" in globals(), "There is no steps yet. Run the cell above this one first."
far = steps([1, 2], [4, 6])
assert far is not None, "steps gives nothing back. Keep the last line, return answer."
assert far != 0, "steps still says 0. How many steps is it across, and how many up or down?"
assert far not in (3, 4), "steps counts only one direction. Across and up belong together."
assert far != 5, "steps goes as the crow flies. Bomi walks on the squares: across, and then up or down."
assert far == 3 + 4, f"steps([1, 2], [4, 6]) came out as {far}. Count on the map with your finger."
assert steps([4, 6], [1, 2]) == far, "steps is not the same there and back. Take abs for each of the two differences."
### BEGIN HIDDEN TESTS
for a, b, right in [([0, 0], [0, 0], 0), ([9, 0], [0, 9], 18), ([3, 7], [3, 2], 5), ([2, 8], [6, 8], 4), ([5, 1], [4, 3], 3)]:
    assert steps(a, b) == right, "steps is right for the example, but not for all places. Use a and b, not numbers."
### END HIDDEN TESTS

# %% [markdown]
# ## 2. The nearer one wins
#
# Now the trick of the machine: it looks for the example that is **nearest** to the new fruit, and says the same. That is
# all!
#
# How does it find the nearest of many? As you find the champion of a game. Two examples play, the **nearer one** wins and
# meets the next. The one that is left in the end is the nearest of all.
#
# You write the rule of one game. `nearer(one, other, fruit)` gives back which of two examples is nearer to the fruit. At
# first the answer is `one`. Write two lines in place of `pass`: ask if `other` is fewer steps away, and if so, put it into
# `answer`. Keep the four spaces in front of the first line and put eight in front of the second.
#
# <details><summary>Hint 1</summary>
#
# Lay down a card for the fruit and two for the examples. What do you count? What do you compare?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# `steps(one, fruit)` says how far away `one` is. How do you write that for `other`? And which sign means "is smaller than"?
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# The first line: `if`, the steps of `other`, the sign, the steps of `one`, a colon. The second line begins with `answer =`.
#
# </details>

# %% nbgrader={"grade_id": "nearer", "solution": true}
def nearer(one, other, fruit):
    answer = one
    ### BEGIN SOLUTION
    if steps(other, fruit) < steps(one, fruit):
        answer = other
    ### END SOLUTION
    return answer


# This part plays one game: the tangerine is nearer. Leave it as it is.
print(nearer([6, 8, "apple"], [4, 5, "tangerine"], [5, 6]))

# %% nbgrader={"grade_id": "test_nearer", "grade": true, "points": 3}
assert "nearer" in globals() and "steps" in globals(), "There is no nearer yet. Run all cells above this one first."
assert steps([1, 2], [4, 6]) == 7, "nearer needs your steps. Finish steps first, then run this cell again."
pear, melon, plum = [1, 1, "pear"], [5, 4, "melon"], [8, 8, "plum"]
first, second = nearer(pear, melon, [5, 5]), nearer(melon, pear, [5, 5])
assert first is not None, "nearer gives nothing back. Keep the last line, return answer."
assert (first, second) != (pear, melon), "nearer always chooses the first of the two. When does the other one win?"
assert (first, second) != (melon, pear), "nearer always chooses the other one. First ask, then choose."
assert (first, second) != (pear, pear), "nearer chooses the one that is further away. Does it compare the steps, and is the sign right?"
assert (first, second) == (melon, melon), f"nearer gave back {first!r}. It has to be one of the two examples as a whole."
### BEGIN HIDDEN TESTS
games = [(pear, plum, [0, 0], pear), (pear, plum, [9, 9], plum), (plum, melon, [7, 7], plum), (melon, pear, [2, 2], pear), (plum, melon, [5, 0], melon)]
for one, other, fruit, right in games:
    assert nearer(one, other, fruit) == right, "nearer is right for one fruit, but not for every fruit. Use the words one, other and fruit."
    assert nearer(other, one, fruit) == right, "nearer is right in one order of the examples only."
### END HIDDEN TESTS

# %% [markdown]
# Now all examples play, one after the other, and `nearest` says what the champion is. Press Run: the machine is asked about
# every square of the map.

# %%
def nearest(examples, fruit):
    champion = examples[0]
    for example in examples:
        champion = nearer(champion, example, fruit) or champion
    return champion[2]


print(nearest(examples, [5, 6]))
draw_map(examples, [5, 6], nearest)

# %% [markdown]
# On the pink squares (3) the machine says apple, on the yellow ones (4) tangerine. Nobody drew the border! It comes out of
# the examples alone.
#
# ## 3. A green apple
#
# Bomi is proud. Then Grandma brings early apples: big, but **green**. Guess what the machine says, then press Run.

# %%
for fruit in [[6, 1], [5, 0], [5, 3]]:
    print(fruit, nearest(examples, fruit))

# %% [markdown]
# Bomi has never seen a green apple, so she cannot know it. The machine is not stupid; its **teacher** forgot something. And
# that is you!
#
# In this box are fruits of which we know what they are:
#
# | size | redness | it is |
# |---|---|---|
# | 6 | 9 | apple |
# | 6 | 1 | apple |
# | 5 | 2 | apple |
# | 7 | 0 | apple |
# | 2 | 4 | tangerine |
# | 4 | 6 | tangerine |
#
# From which of them does Bomi learn the most? `more.append(...)` puts one more example into the list `more`. One is there
# already. Write at least **three** such lines in place of `pass`. In the end Bomi is tested with fruits that neither of you
# has seen.
#
# <details><summary>Hint 1</summary>
#
# In which part of the map does the machine not have any example? Which fruits of the box lie there?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# Does one more red apple help with green ones? Which numbers does a green apple have?
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# Three fruits of the box have a redness below 3. Each gets a line like the one that is there: first the size, then the
# redness, then `"apple"`.
#
# </details>

# %% nbgrader={"grade_id": "teach", "solution": true}
def teach():
    more = []
    more.append([6, 9, "apple"])
    ### BEGIN SOLUTION
    more.append([6, 1, "apple"])
    more.append([5, 2, "apple"])
    more.append([7, 0, "apple"])
    ### END SOLUTION
    return more


# This part shows what Bomi has learnt. Leave it as it is.
draw_map(examples + (teach() or []), None, nearest)

# %% nbgrader={"grade_id": "test_teach", "grade": true, "points": 3}
assert "teach" in globals() and "nearest" in globals(), "There is no teach yet. Run all cells above this one first."
assert nearest([[1, 1, "pear"], [5, 4, "melon"]], [5, 5]) == "melon", "teach needs your nearer. Finish nearer first, then run all cells again."
more = teach()
assert isinstance(more, list), "teach gives no list back. Keep the last line, return more."
assert len(more) >= 4, "teach has not got three new examples yet. Put them into the list more."
box = [[6, 9, "apple"], [6, 1, "apple"], [5, 2, "apple"], [7, 0, "apple"], [2, 4, "tangerine"], [4, 6, "tangerine"]]
assert all(example in box for example in more), "teach has an example that is not in the box. Look at the numbers, the brackets and the name once more: a wrong example teaches something wrong."
begin = [[2, 5, "tangerine"], [3, 4, "tangerine"], [4, 5, "tangerine"], [6, 8, "apple"], [7, 9, "apple"], [8, 7, "apple"]]
assert nearest(begin + more, [6, 1]) == "apple", "After teach Bomi still calls a green apple a tangerine. Which examples lie where she has none?"
### BEGIN HIDDEN TESTS
for fruit in [[5, 1], [6, 0], [8, 1], [7, 2], [6, 2]]:
    assert nearest(begin + more, fruit) == "apple", "After teach Bomi knows some green apples, but not all. Give her more than one of them."
for fruit in [[3, 5], [2, 6], [4, 4], [7, 8], [6, 7]]:
    assert nearest(begin + more, fruit) == ("tangerine" if fruit[0] < 5 else "apple"), "After teach Bomi makes mistakes with fruits that she knew before."
### END HIDDEN TESTS

# %% [markdown]
# **Think.** Nobody wrote the rule "big and green is an apple, too". Bomi has learnt it from examples. This is called
# **machine learning**. Real machines learn from millions of pictures, voices and texts.
#
# Where do all those examples come from? And who has been forgotten? The next lesson is about that.
#
# Now think of another fruit: a pear, a plum, a watermelon. Which numbers would it have? Put them into the cell with the green
# apples. What does Bomi say? Can she ever say "I do not know"?
