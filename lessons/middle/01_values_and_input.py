# ---
# title: "Values and input: the till of the school shop"
# goal: "You can keep values in variables, tell text from number, and write a program that asks and calculates."
# minutes: 45
# band: "grade 7"
# teaches: ["values", "variables", "input", "text and number"]
# requires: []
# standards:
#   - {scheme: "KR 2022", code: "9정02-01", cell: "change", says: "know how different data are represented digitally"}
#   - {scheme: "KR 2022", code: "9정03-08", cell: "till", says: "write a program for a problem of real life"}
#   - {scheme: "KR 2022", code: "9정02-05", cell: "share", says: "solve a problem of another subject with data and code"}
# packages: ["coach"]
# ---

# %% [markdown]
# Before lunch the queue at the school shop of Saebom middle school is long. Jiwoo and Minjae of class 1-3 help at the till and add up in their heads. In maths they have just met letters that stand for numbers. "Can a computer do that, too?" asks Jiwoo.
#
# **Guess first:** what will the two lines at the end print? Then run the cell.

# %%
price = 1500
count = 3
print(price * count)
print(_("price"))

# %% [markdown]
# `price = 1500` puts the **value** 1500 into a **variable** with the name `price`. The sign `=` does not mean "is equal" here, it means "put in". Without quotation marks, `price` is the name and stands for what is in it; with quotation marks, `"price"` is just text.
#
# **Change it:** write `count = 4` below `count = 3` and run again. Which one counts? A variable holds one value: the last one put in.
#
# ## 1. Text or number?
#
# Two values that look alike: `15` is a **number**, `"15"` is a **text**. **Predict** all four lines. One of them is a surprise!

# %%
print(15 + 15)
print("15" + "15")
print(15 * 3)
print("15" * 3)

# %% [markdown]
# With numbers Python calculates, text it sticks together. So `int("15")` turns the text into a whole number, and `str(15)` turns the number into a text. What happens with `15 + "15"`? Try it and read the message.
#
# Now for the till. A customer has paid a banknote. How much does he get back? `def change(price, count, paid):` gives the lines below it a name, and in `price`, `count` and `paid` (how much was paid) stand numbers. `return` hands out the result; lesson 04 tells you more. Write the line that is missing; it begins with `answer =`.
#
# <details><summary>Hint 1</summary>
#
# You buy 3 rolls at 1,500 won and pay with 5,000 won. What do you work out first, what after that?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# What the goods cost is the price times the count. And the change is what was paid, minus that.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# On the right of `answer =` stand three names, a minus and a `*`, and not a single number. As in maths, times is done before minus.
#
# </details>

# %% nbgrader={"grade_id": "change", "solution": true}
def change(price, count, paid):
    answer = 0
    ### BEGIN SOLUTION
    answer = paid - price * count
    ### END SOLUTION
    return answer

# %% nbgrader={"grade_id": "test_change", "grade": true, "points": 2}
got = change(700, 4, 5000)
assert got is not None, "change gives nothing back. Keep the line return answer."
assert got != 0, "change still gives back 0. Which line is missing?"
assert got != 4 * 700, "change gives back what the goods cost. How much of the banknote is left?"
assert got != 4300, "change forgets the count: somebody buys more than one."
assert got >= 0, "change takes it away the wrong way round: what was paid is the larger number."
assert got == 5 * 1000 - 2800, f"change(700, 4, 5000) came out as {got!r}. Four pieces at 700 won, paid with 5,000 won: work it out on paper."
### BEGIN HIDDEN TESTS
for price, count, paid, right in [(1500, 3, 5000, 500), (1200, 1, 1200, 0), (300, 10, 10000, 7000)]:
    assert change(price, count, paid) == right, "change works for the example, but not for other prices. Use the names, not numbers."
### END HIDDEN TESTS

# %% [markdown]
# ## 2. The program asks
#
# A till that has to be rewritten for every customer is no use. `input("...")` asks a question, waits for the answer, and gives it back, **always as a text**. Run the two cells below and answer. Why is the first result so strange?

# %%
def try_it():
    # Asks twice; what comes back is text.
    first = input(_("A number, please: "))
    second = input(_("And another one: "))
    print(first + second)
    print(int(first) + int(second))

# %%
# Take away the # in front of the next line, run it, and answer.
# try_it()

# %% [markdown]
# Write the till. `till(price)` asks **one** question, how many pieces the customer wants, and gives back what he has to pay, as a number. The question itself may be worded as you like.
#
# Below the check there is a cell in which you can try it out.
#
# <details><summary>Hint 1</summary>
#
# What comes back from `input`: a text or a number? With what do you want to calculate?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# Put what `input("...")` gives back into a variable, for example `count`. Before you multiply, turn it into a whole number.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# Two lines: `count = int(input("..."))` with your question in the quotation marks, and `answer =` the price times the count.
#
# </details>

# %% nbgrader={"grade_id": "till", "solution": true}
def till(price):
    answer = 0
    ### BEGIN SOLUTION
    count = int(input("? "))
    answer = price * count
    ### END SOLUTION
    return answer

# %% nbgrader={"grade_id": "test_till", "grade": true, "points": 3}
from coach import answers

with answers("4") as talk:
    got = till(700)
assert talk.asked, "till does not ask anything. Which word asks a question and waits?"
assert len(talk.asked) == 1, "till asks more than one question. Only the number of pieces is wanted."
assert got is not None, "till gives nothing back. Keep the line return answer."
assert got != 0, "till has asked, but still gives back 0. What has to be worked out from the answer?"
assert not isinstance(got, str), "till has calculated with a text, so the text came out several times in a row. Turn the answer into a number first."
assert got != 4, "till gives back what was typed. How much does the customer pay?"
assert got == 28 * 100, f"Four pieces at 700 won: till gave back {got!r}. What has to be done with price and count?"
### BEGIN HIDDEN TESTS
for price, reply, right in [(1500, "3", 4500), (990, "10", 9900), (1200, "0", 0), (500, " 2 ", 1000)]:
    with answers(reply) as talk:
        got = till(price)
    assert got == right, "till works for the example, but not for other prices and answers."
### END HIDDEN TESTS

# %%
# Take away the # in front of the next line, run it, and answer 3.
# print(till(1500))

# %% [markdown]
# What if somebody types "three"? `int("three")` cannot work, and Python says so: *invalid literal for int()*. The program stops. A careful program looks **before** it calculates.
#
# ## 3. Sharing fairly
#
# Four friends share a bag of 30 rice cakes. In maths you write 30 ÷ 4 = 7 remainder 2. Python has a sign for each part: `30 // 4` is 7, `30 % 4` is 2 (and `30 / 4` is 7.5). **Predict** 17 // 5 and 17 % 5, then change the cell.

# %%
print(30 / 4, 30 // 4, 30 % 4)

# %% [markdown]
# Write `share(pieces, friends)`: it gives back **two** numbers, how many each friend gets, and how many are left. The last line is there; the two variables are not yet right.
#
# <details><summary>Hint 1</summary>
#
# Which sign gives the whole part of a division, which the remainder?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# `each` is what one friend gets, `left` what stays in the bag. Both are worked out from `pieces` and `friends`.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# Two lines, `each = ...` and `left = ...`. In both stand `pieces` and `friends`, with another sign between them.
#
# </details>

# %% nbgrader={"grade_id": "share", "solution": true}
def share(pieces, friends):
    each = 0
    left = 0
    ### BEGIN SOLUTION
    each = pieces // friends
    left = pieces % friends
    ### END SOLUTION
    return each, left

# %% nbgrader={"grade_id": "test_share", "grade": true, "points": 3}
got = share(17, 5)
assert isinstance(got, tuple) and len(got) == 2, "share does not give back two numbers. Keep the line return each, left."
assert got != (0, 0), "share still gives back 0 and 0. Which two lines are missing?"
assert not isinstance(got[0], float), "share cuts rice cakes into pieces. There is a sign that gives only the whole part."
assert got != (2, 3), "share has mixed up the two: first what each friend gets, then what is left."
assert got[0] * 5 + got[1] <= 17, "share gives away more than is in the bag."
assert got[0] == 3, f"By share each of 5 friends gets {got[0]!r} of 17 pieces. How often does 5 go into 17?"
assert got[1] == 17 - 15, f"By share {got[1]!r} of 17 pieces are left. Each has got 3: how many is that together?"
### BEGIN HIDDEN TESTS
for pieces, friends, right in [(30, 4, (7, 2)), (12, 3, (4, 0)), (2, 5, (0, 2)), (100, 7, (14, 2))]:
    assert share(pieces, friends) == right, "share works for the example, but not for other numbers."
### END HIDDEN TESTS

# %%
# The bag at work: one square for each rice cake, one line for each friend.
pieces = 30
friends = 4
each, left = share(pieces, friends)
for friend in range(friends):
    print("■ " * each)
print("□ " * left)

# %% [markdown]
# **Talk about it.** Is a telephone number a number or a text? A shirt size? The number on a bus? Ask: does it make sense to **calculate** with it? And what would become of 010 as a number?
#
# **What you know now.** A variable holds a value. Text and number are different things, even if they look alike; `input` gives text, `int` makes a number of it. `//` and `%` share as in primary school.
