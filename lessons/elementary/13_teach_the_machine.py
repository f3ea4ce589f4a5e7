# ---
# title: "Teach the machine: the nearest example"
# goal: "You can let a machine learn from examples: it answers what the nearest example says."
# minutes: 40
# band: "grades 5-6"
# teaches: ["lists", "variables", "learning from examples", "nearest example"]
# requires: ["repeating", "conditions", "functions"]
# standards:
#   - {scheme: "KR 2022", code: "6실05-05", cell: "teach", says: "experience how AI is made and think about what it does to our lives"}
#   - {scheme: "KR 2022", code: "6실05-04", cell: "steps", says: "know digital data and the kinds of data that AI uses"}
#   - {scheme: "AI4K12", code: "3 Learning, 3-5", cell: "nearest", says: "train a machine with examples and see what it makes of new ones"}
# packages: ["coach"]
# ---

# %% [markdown]
# On the orchard of Saebom village Bomi is to sort fruit: apples to the left, tangerines to the right. "How do I know which is which?" asks Bomi. How would you tell
# a robot who has never seen a fruit? A rule such as "red is apple" fails at once: there are green apples, too.
#
# Seojun and Haeun try something else. They give her no rule, only **examples**. Bomi measures two numbers of each fruit, its **size** and its **redness**, each from 0 to 9.
# So each fruit has a place on a map. Press **Run**.

# %%
from coach import Pixels

# Each example: (size, redness), and what it is.
examples = [
    [(2, 5), "tangerine"],
    [(3, 4), "tangerine"],
    [(4, 5), "tangerine"],
    [(6, 8), "apple"],
    [(7, 9), "apple"],
    [(8, 7), "apple"],
]


def draw_map(examples, question=(), rule=None):
    # This part draws the map. You need not read it.
    rows = []
    for redness in range(10):
        row = []
        for size in range(10):
            number = 0
            if rule is not None:
                number = {"apple": 3, "tangerine": 4}.get(rule(examples, (size, redness)), 0)
            for place, name in examples:
                if place == (size, redness):
                    number = {"apple": 1, "tangerine": 2}.get(name, 0)
            row.append(5 if (size, redness) == question else number)
        rows.append(row)
    Pixels(rows, colors=["white", "red", "orange", "pink", "yellow", "sky"]).show()
    print(_("1 = apple, 2 = tangerine, 5 = new fruit. Left: small, right: big. Above: green, below: red."))


draw_map(examples, (5, 6))

# %% [markdown]
# All the examples stand in one **list**: in square brackets, one after the other, with a comma behind each.
#
# On the square with the 5 lies a new fruit: size 5, redness 6. **What would you say: apple or tangerine?** Why? Change the two numbers in the last line and ask your neighbour about
# three other places. On which ones do you agree?
#
# ## 1. How far is it?
#
# You probably looked at what lies **near**. Bomi needs a number for that: she counts the steps on the map, as she always does. From `(5, 6)` to `(4, 5)` it is 1 step across and
# 1 step up, together 2. From `(2, 5)` to `(5, 6)`?
#
# Write `steps(a, b)`: how many steps is it from place `a` to place `b`? `a[0]` is the size of `a`, `a[1]` its redness. And `abs` takes the minus sign away: `abs(2 - 5)` is 3.
#
# <details><summary>Hint 1</summary>
#
# Put a finger on `(2, 5)`. How many steps is it to the right, how many down? What do you do with the two numbers?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# The steps across are the difference of the two sizes, `abs(a[0] - b[0])`. How do you get the steps up or down?
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# Put the difference of the sizes into `across`, the difference of the rednesses into `down`. Then `answer = across + ...`.
#
# </details>

# %% nbgrader={"grade_id": "steps", "solution": true}
def steps(a, b):
    answer = 0
    ### BEGIN SOLUTION
    across = abs(a[0] - b[0])
    down = abs(a[1] - b[1])
    answer = across + down
    ### END SOLUTION
    return answer


# This part shows how far each example is from the new fruit. Leave it as it is.
for place, name in examples:
    print(name, place, "● " * steps(place, (5, 6)))

# %% nbgrader={"grade_id": "test_steps", "grade": true, "points": 2}
assert "steps" in globals(), "There is no steps yet. Run the cell above this one first."
far = steps((1, 2), (4, 6))
assert far is not None, "steps gives nothing back. Keep the last line, return answer."
assert far != 0, "steps still says 0. How many steps is it across, and how many up or down?"
assert far not in (3, 4), "steps counts only one direction. Across and down belong together."
assert far != 5, "steps goes as the crow flies. Bomi walks on the squares: across, and then up or down."
assert far == 3 + 4, f"steps((1, 2), (4, 6)) came out as {far}. Count on the map with your finger."
assert steps((4, 6), (1, 2)) == far, "steps is not the same there and back. Take the minus sign away with abs, for each difference."
### BEGIN HIDDEN TESTS
for a, b, right in [((0, 0), (0, 0), 0), ((9, 0), (0, 9), 18), ((3, 7), (3, 2), 5), ((2, 8), (6, 8), 4), ((5, 1), (4, 3), 3)]:
    assert steps(a, b) == right, "steps is right for the example, but not for all places. Use a and b, not numbers."
### END HIDDEN TESTS

# %% [markdown]
# ## 2. The nearest one tells
#
# Now the trick of the machine: it looks for the example that is **nearest** to the new fruit, and says what this one is. That is all!
#
# Bomi has to remember something on the way. For that there are **variables**: words that keep a value. With `best = "apple"` you put "apple" into `best`; the next `=` puts something else in, and the old value is gone.
#
# `nearest` goes through the examples. In `best` it keeps the name of the nearest one so far, and in `fewest` how many steps away that is. At the start `fewest` is 99, further than anything. Write in place of
# `pass` what is to happen if an example is nearer than the best one so far. Mind the spaces: eight before the first line.
#
# <details><summary>Hint 1</summary>
#
# Play it with three cards: which two things do you have to remember when you have found a nearer one?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# The question is: is `steps(place, fruit)` smaller than `fewest`? If yes, both `fewest` and `best` get a new value.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# Three lines: an `if` with the question and a colon; below it, further to the right, `fewest =` with the new steps and `best =` with the new name.
#
# </details>

# %% nbgrader={"grade_id": "nearest", "solution": true}
def nearest(examples, fruit):
    best = "?"
    fewest = 99
    for place, name in examples:
        ### BEGIN SOLUTION
        if steps(place, fruit) < fewest:
            fewest = steps(place, fruit)
            best = name
        ### END SOLUTION
    return best


# This part asks the machine about every square of the map. Leave it as it is.
print(nearest(examples, (5, 6)))
draw_map(examples, (5, 6), nearest)

# %% nbgrader={"grade_id": "test_nearest", "grade": true, "points": 3}
assert "nearest" in globals(), "There is no nearest yet. Run the cell above this one first."
assert steps((1, 2), (4, 6)) == 7, "nearest needs your steps. Finish steps first, then run this cell again."
three = [[(1, 1), "pear"], [(8, 8), "plum"], [(5, 4), "melon"]]
said = nearest(three, (5, 5))
assert said is not None, "nearest gives nothing back. Keep the last line, return best."
assert said != "?", "nearest has not chosen any example yet. What happens when one is nearer than the best so far?"
assert said != "pear" or nearest(three, (9, 9)) != "pear", "nearest always keeps the first example. When does a later one take its place?"
assert said != "pear", "nearest takes the example that is furthest away. Does the question have the right sign?"
assert said == "melon", f"nearest says {said!r} for the place (5, 5), but another example is nearer."
assert nearest(three, (1, 2)) == "pear", "nearest lets a later example win although it is further away. Does fewest get its new value, too?"
### BEGIN HIDDEN TESTS
for place, right in [((0, 0), "pear"), ((9, 9), "plum"), ((7, 7), "plum"), ((5, 0), "melon"), ((2, 2), "pear")]:
    assert nearest(three, place) == right, "nearest is right for one fruit, but not for every fruit. Use the words place, name and fruit."
    assert nearest(three[::-1], place) == right, "nearest is right in one order of the examples only."
### END HIDDEN TESTS

# %% [markdown]
# Look at the coloured map: on the pink squares (3) the machine says apple, on the yellow ones (4) tangerine. Nobody drew the border! It comes out of the examples alone.
#
# ## 3. A green apple
#
# Bomi is proud. Then Grandma brings early apples: big, but **green**. Guess what the machine says, then press Run.

# %%
for fruit in [(6, 1), (5, 0), (7, 2)]:
    print(fruit, nearest(examples, fruit))

# %% [markdown]
# Bomi has never seen a green apple, so she cannot know it. The machine is not stupid; its **teacher** forgot something. That is you!
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
# Write at least **three** new examples into `more`. Choose those from which Bomi learns the most. Each looks like the one that is there. In the end she is tested with fruits that neither of you has seen.
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
# Three fruits of the box have a redness below 3. Write each as `[(size, redness), "apple"]`, with a comma after each.
#
# </details>

# %% nbgrader={"grade_id": "teach", "solution": true}
def teach():
    more = [
        [(6, 9), "apple"],
    ]
    ### BEGIN SOLUTION
    more = more + [
        [(6, 1), "apple"],
        [(5, 2), "apple"],
        [(7, 0), "apple"],
    ]
    ### END SOLUTION
    return more


# This part shows what Bomi has learnt. Leave it as it is.
draw_map(examples + (teach() or []), (), nearest)

# %% nbgrader={"grade_id": "test_teach", "grade": true, "points": 3}
assert "teach" in globals(), "There is no teach yet. Run the cell above this one first."
assert nearest([[(1, 1), "pear"], [(5, 4), "melon"]], (5, 5)) == "melon", "teach needs your nearest. Finish nearest first, then run this cell again."
more = teach()
assert isinstance(more, list), "teach gives no list back. Keep the last line, return more."
assert len(more) >= 4, "teach has not got three new examples yet. Put them into the list more."
box = [[(6, 9), "apple"], [(6, 1), "apple"], [(5, 2), "apple"], [(7, 0), "apple"], [(2, 4), "tangerine"], [(4, 6), "tangerine"]]
assert all(example in box for example in more), "teach has an example that is not in the box. Look at the numbers, the brackets and the name once more: a wrong example teaches something wrong."
begin = [[(2, 5), "tangerine"], [(3, 4), "tangerine"], [(4, 5), "tangerine"], [(6, 8), "apple"], [(7, 9), "apple"], [(8, 7), "apple"]]
assert nearest(begin + more, (6, 1)) == "apple", "After teach Bomi still calls a green apple a tangerine. Which examples lie where she has none?"
### BEGIN HIDDEN TESTS
for fruit in [(5, 1), (6, 0), (8, 1), (7, 2), (6, 2)]:
    assert nearest(begin + more, fruit) == "apple", "After teach Bomi knows some green apples, but not all. Give her more than one of them."
for fruit in [(3, 5), (2, 6), (4, 4), (7, 8), (6, 7)]:
    assert nearest(begin + more, fruit) == ("tangerine" if fruit[0] < 5 else "apple"), "After teach Bomi makes mistakes with fruits that she knew before."
### END HIDDEN TESTS

# %% [markdown]
# **Think.** Nobody wrote the rule "green and big is an apple, too". It came in through examples. Real machines learn from millions of them, pictures, voices, texts, and this is called **machine learning**. Where do those
# examples come from? And who has been forgotten? The next lesson is about that.
#
# Put a fruit of your own on the map: a pear, a plum, a watermelon. Which numbers would it have? What does Bomi say about it, and can she ever say "I do not know"?
