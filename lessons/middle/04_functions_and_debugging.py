# ---
# title: "Functions and debugging: is the bill right?"
# goal: "You can write a function, find mistakes in one with small examples, and say why return is not print."
# minutes: 45
# band: "grade 7"
# teaches: ["conditions", "functions", "debugging", "test examples"]
# requires: ["values", "variables", "loops", "running total"]
# standards:
#   - {scheme: "KR 2022", code: "9정03-07", cell: "group_price", says: "write functions and look for mistakes"}
#   - {scheme: "KR 2022", code: "9정03-08", cell: "ticket", says: "write a program for a problem of real life"}
#   - {scheme: "KR 2022", code: "9정03-01", cell: "is_right", says: "state a problem and its conditions exactly"}
# packages: []
# ---

# %% [markdown]
# Class 1-3 goes to the Saebom science museum. In home economics they plan the money: Minjae has written a program for the tickets. It says that a teacher and 2 pupils pay 5,000 won in all. "Great,"
# says Minjae. "Strange," says Jiwoo. "One teacher **alone** pays 5,000."
#
# (The museum and its prices are made up.) Before we hunt the mistake: what is a function, really? Here are two. **Predict** all three lines that will be printed.

# %%
def show_fare(people):
    print(people * 1200)


def fare(people):
    return people * 1200


first = show_fare(3)
second = fare(3)
print(first)
print(second)

# %% [markdown]
# `people` is the *input*: whatever you put into the brackets goes in there. `return` is the *output*: it hands the result to the one who called. `print` only **shows** something on the screen. `show_fare` hands out
# nothing, and Python's word for nothing is `None`.
#
# **Change it:** below the last line, write `print(second + fare(2))`. Then try the same with `first`. You get an error message. Its last line says what went wrong; read it aloud, then delete your line.
#
# ## 1. Three prices
#
# Tickets for the museum: children **under 7** are free, from **7 to 18** it is 3,000 won, from **19** on it is 5,000 won. Write `ticket(age)`, which gives back the price as a number.
#
# For that a program has to decide. `if age < 7:` asks a question; the lines below it, four spaces further in, are run only if the answer is yes. `<` means "less than", `<=` "less than or equal".
#
# <details><summary>Hint 1</summary>
#
# Into how many groups do these prices divide people? Which ages lie just on a border?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# After `if age < 7:` comes `return` with a price. If that is not the case, ask the next question with `elif` or another `if`.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# Two questions are enough: under 7? under 19? Whoever is left belongs to the last group, and for it a `return` without a question stands at the end.
#
# </details>

# %% nbgrader={"grade_id": "ticket", "solution": true}
def ticket(age):
    # Give back the price of one ticket in won.
    ### BEGIN SOLUTION
    if age < 7:
        return 0
    if age < 19:
        return 3000
    return 5000
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_ticket", "grade": true, "points": 2}
got = ticket(13)
assert got is not None, "ticket gives nothing back for age 13. Perhaps it prints the price, or has no return yet?"
assert isinstance(got, int), f"ticket should give back a number, but it gave back {got!r}. No won sign and no quotation marks."
assert got == 3 * 1000, f"For a pupil of 13, ticket gave back {got}. Which group is this?"
assert ticket(3) is not None and ticket(45) is not None, "ticket gives nothing back for some ages. Every group needs its return."
assert ticket(3) == 0, "ticket lets a small child pay. Which group comes first?"
assert ticket(45) != 3 * 1000, "ticket gives grown-ups the price of pupils. Where does the middle group end?"
### BEGIN HIDDEN TESTS
for age in range(0, 100):
    right = 0 if age <= 6 else 5000 if age >= 19 else 3000
    assert ticket(age) == right, "ticket is right for most ages, but not for every age. Try the ages on both sides of a border."
### END HIDDEN TESTS

# %%
# Your prices as bars. Where do they jump?
for age in [2, 6, 7, 8, 13, 17, 18, 19, 20, 45]:
    price = ticket(age) or 0
    print(f"{age:>3}", "█" * (price // 500), price)

# %% [markdown]
# ## 2. The hunt
#
# Here is Minjae's program for the whole group. For groups of **30 or more** people the museum takes a tenth off.
#
# A mistake is found in three steps. **One:** small examples whose answer you know. **Two:** watch the variables while it runs. **Three:** change one thing, and try all examples again. Run the cell: which examples are wrong?

# %%
def minjae_price(pupils, teachers, watch=False):
    total = 0
    for person in range(pupils):
        total = total + ticket(13)
        if watch:
            print(_(f"  after a pupil:   total = {total}"))
    for person in range(teachers):
        total = ticket(40)
        if watch:
            print(_(f"  after a teacher: total = {total}"))
    if pupils + teachers > 30:
        total = total - total // 10
    return total


examples = [(1, 0, 3000), (0, 1, 5000), (2, 1, 11000), (30, 0, 81000), (31, 0, 83700)]
for pupils, teachers, right in examples:
    try:
        got = minjae_price(pupils, teachers)
        print(_(f"pupils {pupils}, teachers {teachers}: {got} won, by hand {right} won"), "" if got == right else "  <-- ?")
    except TypeError:
        print(_("ticket gives nothing back yet. Finish it first."))
        break

# %% [markdown]
# Two mistakes are in there. For the first one watch `total` in a small example:

# %%
if ticket(13) and ticket(40):
    minjae_price(2, 1, watch=True)

# %% [markdown]
# At which line does `total` do what it should not? For the second mistake compare the last two examples: what is special about 30?
#
# Write the mended program as `group_price`. You may copy Minjae's lines; the lines with `watch` are not needed.
#
# <details><summary>Hint 1</summary>
#
# Look at what happens to `total` in the second loop. What became of the pupils' money?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# Compare the line of the first loop with the line of the second. And read the rule of the museum once more: does it say "more than 30"?
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# Two small changes in two lines: in the second loop the old `total` is missing on the right of `=`, and in the `if` another sign is needed, one that takes 30 along.
#
# </details>

# %% nbgrader={"grade_id": "group_price", "solution": true}
def group_price(pupils, teachers):
    # Give back the price for the whole group. Use ticket(13) for a pupil and ticket(40) for a teacher.
    ### BEGIN SOLUTION
    total = 0
    for person in range(pupils):
        total = total + ticket(13)
    for person in range(teachers):
        total = total + ticket(40)
    if pupils + teachers >= 30:
        total = total - total // 10
    return total
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_group_price", "grade": true, "points": 3}
assert ticket(13) == 3000 and ticket(40) == 5000, "group_price needs your ticket. Finish ticket first, then run this cell again."
got = group_price(2, 1)
assert got is not None, "group_price gives nothing back. Perhaps it prints the price, or has no return yet?"
assert got != ticket(40), "group_price has still got the first mistake: the pupils' money is lost as soon as a teacher is counted."
assert got != ticket(13) + ticket(40), "group_price counts only one pupil. Does the old total go into the new one in both loops?"
assert got == ticket(13) * 2 + ticket(40), f"2 pupils and a teacher pay {got} won by group_price. Work it out by hand and compare."
assert group_price(30, 0) != 30 * ticket(13), "group_price has still got the second mistake: a group of exactly 30 must get its discount."
assert group_price(28, 1) == 28 * ticket(13) + ticket(40), "group_price takes something off for a group of 29. From how many people on is it cheaper?"
### BEGIN HIDDEN TESTS
assert group_price(25, 5) == 90000, "group_price has trouble when pupils and teachers together make 30."
for pupils, teachers, right in [(0, 0, 0), (5, 2, 25000), (29, 0, 87000), (60, 4, 180000)]:
    assert group_price(pupils, teachers) == right, "group_price works for the examples, but not for every group."
### END HIDDEN TESTS

# %% [markdown]
# ## 3. Now you are the tester
#
# A function can be handed over like a number. Write `is_right(function)`: it gets somebody's ticket function, tries it with ages **of your choice**, and gives back `True` if all prices are right, and `False` if one is wrong.
#
# The first example is written. With it alone you would miss nearly every mistake. Which ages catch the most? (Remember where your bars jumped.)
#
# <details><summary>Hint 1</summary>
#
# Suppose somebody wrote `<=` in place of `<`. At which age, and only there, would you notice?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# Take the ages just below and just above each border: two borders make four ages. Each is tried like the first example.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# Four more pairs of lines like the first one, each with another age and its price. And in the very last line: if none of them has said `False`, what do you give back?
#
# </details>

# %% nbgrader={"grade_id": "is_right", "solution": true}
def is_right(function):
    if function(13) != 3000:
        return False
    ### BEGIN SOLUTION
    for age, price in [(0, 0), (6, 0), (7, 3000), (18, 3000), (19, 5000), (60, 5000)]:
        if function(age) != price:
            return False
    return True
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_is_right", "grade": true, "points": 3}
def right_one(age):
    if age >= 19:
        return 2000 + 3000
    return 3000 if age >= 7 else 0

def everybody_pays_the_same(age):
    return 3000

got = is_right(right_one)
assert got is not None, "is_right gives nothing back for a function without a mistake. What stands in the last line?"
assert isinstance(got, bool), f"is_right should give back True or False, without quotation marks. It gave back {got!r}."
assert got, "is_right says False about a ticket function that is right. Check your ages and prices, and the sign between them."
assert is_right(everybody_pays_the_same) is False, "is_right does not notice when everybody pays the same. Try ages of other groups too."
### BEGIN HIDDEN TESTS
def mutant(first, second, prices=(0, 3000, 5000)):
    return lambda age: prices[0] if age < first else prices[1] if age < second else prices[2]

for first, second in [(8, 19), (6, 19), (7, 18), (7, 20)]:
    assert is_right(mutant(first, second)) is False, "is_right misses a mistake at a border. Try the ages just below and just above it."
for prices in [(1000, 3000, 5000), (0, 3000, 6000), (0, 2500, 5000)]:
    assert is_right(mutant(7, 19, prices)) is False, "is_right misses a wrong price of a whole group."
assert is_right(lambda age: None) is False, "is_right misses a function that gives nothing back."
### END HIDDEN TESTS

# %%
# Your tester at work on three tickets of the class. Write one with a mistake of your own and see whether it is caught.
def seoa(age):
    if age <= 7:
        return 0
    if age < 19:
        return 3000
    return 5000


def hajun(age):
    if age < 7:
        return 0
    if age > 18:
        return 5000
    return 3000


for name, function in [("ticket", ticket), ("seoa", seoa), ("hajun", hajun)]:
    print(name, is_right(function))

# %% [markdown]
# **Think.** The tests below your answers in these lessons are such testers, too. Can a tester be wrong itself? And if it finds nothing: is the program surely right?
#
# **What you know now.** A function has a name, an input and an output; `return` hands out, `print` only shows. A mistake is found with small examples, by watching the variables, and by changing one thing at a time. And the best
# examples stand at the borders.
