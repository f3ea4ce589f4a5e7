# ---
# title: "Errors and tests"
# goal: "You can let a program refuse bad input with a clear sentence, carry on with the rest, and write tests that catch mistakes."
# minutes: 55
# band: "adults, self-paced"
# teaches: ["raising and catching errors", "writing tests"]
# requires: ["conditions", "loops", "lists", "functions", "dictionaries"]
# standards:
#   - {scheme: "KR 2022", code: "12정03-07", cell: "read_all", says: "put control structures together for a problem"}
#   - {scheme: "KR 2022", code: "12정03-10", cell: "test_pay", says: "judge and improve a program"}
# packages: ["matplotlib"]
# ---

# %% [markdown]
# The orders for Saturday come as text messages, one line each. Eunjeong of the Saebom bakery copies them into a program that makes a list out of them. At five in the morning it stands still: somebody has written *three* instead of 3. The forty good orders behind that line were never read.
#
# **Guess first:** which of these five lines will give an error? And which one is wrong without giving an error?

# %%
# Made-up messages: the thing, a comma, the number.
lines = [_("chestnut bread, 2"), _("milk bread, three"), _("butter roll"), _("rice cake, -1"), _("milk bread, 4")]

for line in lines:
    try:
        thing, number = line.split(",")
        print(thing, int(number))
    except ValueError as error:
        print(_("not read:"), line, "→", error)

# %% [markdown]
# In `try` stands what may go wrong, in `except` what happens then. `ValueError` is the **kind** of error: Python raises it when a value does not fit. `error` holds its sentence, and that one helps a programmer, not a baker.
#
# The worst line is the fourth: -1 rice cakes, and no error at all. **An error that is reported is a small one; an error that goes through quietly is baked, sold and paid for.**
#
# **Change it:** take `try` and `except` away (and the indent), and run the cell. What happens to the last line? Then put them back with Ctrl+Z.
#
# ## 1. Refuse with a sentence
#
# A function of your own can raise an error, too: `raise ValueError("...")`. It stops there and goes back to whoever called it.
#
# Write `read_order(line)`. From `"milk bread, 4"` it makes the pair of text and whole number, without blanks around them. If there are not exactly two parts, or the second is no whole number, or it is less than 1, it raises a `ValueError`. Its sentence contains the line, so that one can find it.
#
# <details><summary>Hint 1</summary>
#
# What can be wrong with such a line? Write down four different bad lines before you begin.
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# `line.split(",")` makes a list. Call it `parts`; `len(parts)` says how many there are. `"4".isdecimal()` is True, `"three".isdecimal()` and `"-1".isdecimal()` are not. `strip()` takes the blanks away.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# First what is refused: `if len(parts) != 2 or ...:`, and in it `raise ValueError(f"... {line} ...")`. The order of the questions matters: `parts[1]` exists only if there are two. At the end, the `return` of both parts.
#
# </details>

# %% nbgrader={"grade_id": "read_order", "solution": true}
def read_order(line):
    # Give back (thing, number), or raise a ValueError that names the line.
    ### BEGIN SOLUTION
    parts = [part.strip() for part in line.split(",")]
    if len(parts) != 2 or not parts[1].isdecimal() or int(parts[1]) < 1:
        raise ValueError(_(f"I cannot read this order: {line}. Please write it as thing, number."))
    return parts[0], int(parts[1])
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_read_order", "grade": true, "points": 3}
def attempt(line):
    # What read_order gives back, or the ValueError that it raises.
    try:
        return read_order(line)
    except ValueError as error:
        return error

got = attempt("a, 3")
assert got is not None, "read_order gives nothing back. Perhaps it prints the order, or has no return yet?"
assert not isinstance(got, ValueError), f"read_order refuses an order that is all right. Its sentence: {got}"
assert isinstance(got, tuple | list) and len(got) == 2, f"read_order should give back a pair of thing and number, but it gave back {got!r}."
assert not isinstance(got[1], str), "read_order gives back the number as a text. Turn it into an int."
assert got[0] == "a" and got[1] == 3, f"From 'a, 3', read_order made {got!r}."
got = attempt("lonely")
assert isinstance(got, ValueError), f"A line without a number, and read_order gave back {got!r}. It should raise a ValueError."
assert "lonely" in str(got), "read_order complains, but does not say about which line. Put the line into the sentence."
got = attempt("plum, many")
assert isinstance(got, ValueError), f"A line with a word in place of the number, and read_order gave back {got!r}. It should raise a ValueError."
assert "plum, many" in str(got), "The sentence about a word in place of the number is Python's own. Ask before you call int, and raise your own with the line in it."
### BEGIN HIDDEN TESTS
assert isinstance(attempt("a, -2"), ValueError) and isinstance(attempt("a, 0"), ValueError), "read_order lets a number through that is less than 1. Nobody orders -2 breads."
assert isinstance(attempt("a, 2, 3"), ValueError) and isinstance(attempt("a, 2.5"), ValueError) and isinstance(attempt("a,"), ValueError), "read_order lets through a line with three parts, with half a bread, or with nothing behind the comma."
assert attempt(" rye , 12 ") == ("rye", 12), "read_order works for the example, but not for other orders. Does it take away the blanks around both parts?"
### END HIDDEN TESTS

# %% [markdown]
# ## 2. Report all, lose nothing
#
# One bad line must not take the good ones with it. And whoever has to correct five lines wants to hear about all five at once.
#
# Write `read_all(lines)`. It calls `read_order` for each line and gives back two lists: the orders that could be read, and the **sentences** (as text) about those that could not. Catch `ValueError` only: if the program itself has a mistake, it shall be seen and not be taken for a bad order.
#
# <details><summary>Hint 1</summary>
#
# What has to happen after a bad line? So does the `try` stand around the loop, or inside it?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# Two empty lists before the loop. In the `try`, one line that appends to the first; in the `except`, one that appends to the second.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# `except ValueError as error:` catches this kind alone. `str(error)` is its sentence as a text. After the loop: `return orders, ...`
#
# </details>

# %% nbgrader={"grade_id": "read_all", "solution": true}
def read_all(lines):
    # Give back (list of orders, list of sentences about bad lines).
    ### BEGIN SOLUTION
    orders, problems = [], []
    for line in lines:
        try:
            orders.append(read_order(line))
        except ValueError as error:
            problems.append(str(error))
    return orders, problems
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_read_all", "grade": true, "points": 3}
assert attempt("a, 3") is not None and isinstance(attempt("b"), ValueError), "read_all needs your read_order. Finish it first, then run this cell again."
some = ["a, 1", "lonely", "c, 2", "plum, many"]
try:
    got = read_all(some)
except ValueError:
    got = "ValueError"
assert got != "ValueError", "read_all stops at a bad line. Catch the ValueError and go on with the next line."
assert got is not None, "read_all gives nothing back. Perhaps it prints the lists, or has no return yet?"
assert isinstance(got, tuple | list) and len(got) == 2 and all(isinstance(part, list) for part in got), f"read_all should give back two lists, but it gave back {got!r}."
orders, problems = got
assert len(orders) != 1, "read_all stops after the first bad line. Does the try stand inside the loop? Is the return behind it?"
assert None not in orders, "read_all keeps None among the orders. A bad line belongs into the second list only."
assert len(orders) == 2, f"Two of the four lines are good, but read_all has {len(orders)} orders."
assert len(problems) == 2, f"Two of the four lines are bad, but read_all reports {len(problems)}. All of them should be told at once."
assert all(isinstance(problem, str) for problem in problems), "read_all keeps the errors themselves. Wanted are their sentences, as text."
assert "lonely" in problems[0] and "plum" in problems[1], "The sentences of read_all do not name the lines. Keep the sentence that comes with the error."
### BEGIN HIDDEN TESTS
assert [tuple(order) for order in read_all(["x, 5", "y, 6", "x, 7"])[0]] == [("x", 5), ("y", 6), ("x", 7)], "read_all works for the example, but not for other lines. Is their order kept?"
assert tuple(read_all([])) == ([], []), "read_all has trouble without any lines. Then both lists are empty."
kept = read_order

def read_order(line):
    return 1 / 0

try:
    read_all(["a, 1"])
    swallowed = True
except ZeroDivisionError:
    swallowed = False
finally:
    read_order = kept
assert not swallowed, "read_all swallows every error, even a mistake of the program itself, or it does not call read_order. Catch ValueError alone."
### END HIDDEN TESTS

# %%
# The five messages of the morning, read by your functions.
orders, problems = read_all(lines) or ([], [])
for thing, number in orders:
    print(f"{number:>3} {thing}")
for problem in problems:
    print("⚠", problem)

# %% [markdown]
# ## 3. A test that catches something
#
# The bakery has a rule: *of every ten rolls, the tenth is free*. A program is to say how many must be paid. Is it right? You could look at it for a long time. Or you write a **test**: a function that calls the program with a few numbers and compares with what you know **from the rule**, not from the program.
#
# `assert` says what must be true, and raises an `AssertionError` if it is not:

# %%
def pay(number):
    # How many of so many rolls must be paid.
    return number - number // 10


assert pay(10) == 9, _("of ten rolls nine are paid")
print(_("The test has found nothing."))

# %% [markdown]
# One number only, and at once we believe it? Write `test_pay(pay)`: it gets *any* program of this kind and checks it with as many `assert` as you think right. It raises an `AssertionError` if the program breaks the rule, and does nothing if it keeps it. Your test is tested, too: with a right program and with broken ones. (In both functions `number` is a whole number from 0 on.)
#
# <details><summary>Hint 1</summary>
#
# At which numbers does something change? A program often goes wrong right there: just before, just there, just after.
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# Work out by hand what must be paid for 0, 1, 9, 10, 11, 19, 20 and 35 rolls. Each is one `assert pay(...) == ...`.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# Pairs in a list save writing: `for number, right in [(9, 9), ...]:` and in it one `assert` that compares `pay(number)` with `right`, and a sentence.
#
# </details>

# %% nbgrader={"grade_id": "test_pay", "solution": true}
def test_pay(pay):
    # Raise an AssertionError if pay breaks the rule of the tenth roll.
    ### BEGIN SOLUTION
    for number, right in [(0, 0), (1, 1), (9, 9), (10, 9), (11, 10), (19, 18), (20, 18), (35, 32), (100, 90)]:
        assert pay(number) == right, _(f"{number} rolls: {pay(number)} are paid instead of {right}")
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_test_pay", "grade": true, "points": 3}
def catches(program):
    # Does test_pay raise an AssertionError for this program?
    try:
        test_pay(program)
    except AssertionError:
        return True
    return False

assert catches(lambda number: -7), "test_pay finds nothing wrong with a program that always answers -7. Are there any asserts in it?"
assert not catches(lambda number: sum(roll % 10 != 0 for roll in range(1, number + 1))), "test_pay complains about a program that is right. Work out your numbers once more by the rule, on paper."
assert catches(lambda number: number), "test_pay lets a program through that never gives away a roll."
assert catches(lambda number: max(number - 1, 0)), "test_pay lets a program through that gives away a roll at once, even for a single one."
assert catches(lambda number: number - (number >= 10)), "test_pay lets a program through that gives away one roll and then never again. Try larger numbers."
### BEGIN HIDDEN TESTS
assert catches(lambda number: number - number // 11), "test_pay lets a program through that gives away a roll too late. Test exactly where something changes."
assert catches(lambda number: number - (number + 1) // 10), "test_pay lets a program through that gives away a roll too early. Test the number just before something changes."
assert catches(lambda number: round(number * 0.9)), "test_pay lets a program through that takes ten per cent off, which is not the rule. Test numbers between the tens."
assert catches(lambda number: number - number // 10 if number else 1), "test_pay lets a program through that wants money for nothing. Test 0 as well."
assert catches(lambda number: number - number // 10 if number < 30 else number - 2), "test_pay lets a program through that goes wrong for large orders only. Test one beyond 30."
### END HIDDEN TESTS

# %%
# Where does your test look? The dots are the numbers that it tries; the dashed lines are broken programs.
import matplotlib.pyplot as plt

asked = []

def watched(number):
    # Like pay, but it notes what it is asked.
    asked.append(number)
    return pay(number)

test_pay(watched)
broken = {_("one free roll only"): lambda number: number - (number >= 10), _("ten per cent off"): lambda number: number * 0.9}
numbers = range(41)
plt.figure(figsize=(6.5, 3))
plt.step(numbers, [number - pay(number) for number in numbers], where="post", color="#0072B2", label=_("the rule"))
for (name, program), color in zip(broken.items(), ["#D55E00", "#009E73"]):
    plt.plot(numbers, [number - program(number) for number in numbers], "--", color=color, label=name)
looked = [number for number in asked if number <= 40]
plt.plot(looked, [number - pay(number) for number in looked], "o", color="black", label=_("your test"))
plt.xlabel(_("rolls"))
plt.ylabel(_("free rolls"))
plt.legend()
plt.show()

# %% [markdown]
# No dots? Then `test_pay` is still empty. Where a dashed line and a dot fall together, the test cannot tell the two apart. **Change it:** leave out one of your numbers. Which broken program slips through now?
#
# A test shows that there *is* a mistake, never that there is none. Still, it is worth its minutes: whoever changes the rule next year runs it and hears within a second what broke.
#
# **For your own work.** Three things belong into a good error message: what is wrong, where, and what to do next. Find a message that you got this week and write it anew. · `except:` with `pass` below it is called the worst line of Python. Why? · Which number would have shown the last mistake that you noticed too late?
