# ---
# title: "Guess my number: half of them, every time"
# goal: "You can find a hidden number with few questions: ask for the middle and half of the numbers are gone."
# minutes: 40
# band: "grades 3-4"
# teaches: ["halving", "comparing two ways"]
# requires: ["running code", "repeating", "conditions", "comparing numbers"]
# standards:
#   - {scheme: "KR 2022", code: "6실05-01", cell: "most_guesses", says: "work out a way to solve an everyday problem and show it step by step"}
#   - {scheme: "KR 2022", code: "6실05-02", cell: "middle", says: "give a computer orders and write a simple program that solves a given problem"}
#   - {scheme: "AI4K12", code: "2 Representation and reasoning, 3-5", cell: "narrow", says: "narrow down what is possible with questions, as a machine does when it searches"}
# packages: []
# ---

# %% [markdown]
# In the schoolyard of Saebom village Haeun says, "I am thinking of a number from 1 to 100. Guess!" Seojun says a number,
# and Haeun answers **UP** (mine is bigger) or **DOWN** (mine is smaller). How many guesses will Seojun need?
#
# Here is a picture for the game. Each box holds two numbers. In a dark box they are still possible, in a pale box they are
# gone. Press **Run**.

# %%
def number_line(low, high, guess=0):
    # This part draws the line. You need not read it.
    line = ""
    for number in range(2, 101, 2):
        if guess in (number - 1, number):
            line = line + "?"
        elif low <= number and number - 1 <= high:
            line = line + "█"
        else:
            line = line + "░"
    print(line, _(f"{low} to {high}, numbers left: {high - low + 1}"))


number_line(1, 100)
number_line(11, 100)

# %% [markdown]
# The second line: Seojun said 10 and Haeun answered UP. So it is one of the numbers from 11 to 100.
#
# ## 1. Which guess is the best first guess?
#
# Seojun can say 10, 90 or 50. Suppose he has bad luck every time, so that many numbers are left. After which guess
# are the fewest left? Say it first, then press Run.

# %%
# 10, and Haeun says UP
number_line(11, 100)
# 90, and Haeun says DOWN
number_line(1, 89)
# 50, and Haeun says UP
number_line(51, 100)

# %% [markdown]
# With a guess near the end, bad luck leaves nearly everything. With the middle, half is gone, UP or DOWN.
#
# Change the numbers in the last line: what is left after 30 and UP?
#
# ## 2. Play against the box
#
# A number is hidden in box 1. Press Run in both cells. Then write your next guess into the brackets, behind a comma,
# like `[50, 20]`, and press Run again. Can you do it with 7 guesses or fewer?

# %%
def play(box, guesses):
    # This part is the game. No peeping!
    secret = box * 37 % 100 + 1
    low, high = 1, 100
    for guess in guesses:
        number_line(low, high, guess)
        if guess == secret:
            print(_(f"{guess}: that is it!"))
            return
        if guess < secret:
            low = max(low, guess + 1)
            print(_(f"{guess}: UP"))
        else:
            high = min(high, guess - 1)
            print(_(f"{guess}: DOWN"))
    number_line(low, high)

# %%
play(1, [50])

# %% [markdown]
# For a new game change the first number: `play(2, [50])` opens box 2.
#
# ## 3. Show Bomi the middle
#
# Bomi the robot wants to play too. For now she always asks for the smallest number that is left. Make her ask for the
# middle.
#
# You need a sign for halving: `//` shares evenly and leaves out what is over. Change the numbers and try it.

# %%
print(12 // 2)
print(13 // 2)

# %% [markdown]
# In `def middle(low, high)` the word `low` is the smallest number left and `high` the biggest. `answer` is what Bomi
# asks for. Write one line that begins with `answer =` in place of `pass` (it means "do nothing"). Keep the four spaces
# in front. Watch the `?` in the picture, then run the check below.
#
# <details><summary>Hint 1</summary>
#
# Write the numbers from 3 to 9 on paper. Which one has as many numbers on its left as on its right?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# What do you get from 3 and 9 when you add them? And how does that become the number in the middle?
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# First put the two ends together, in brackets, so that this is done first. Behind the brackets comes the sign for
# halving and a 2. Use the words `low` and `high`, not numbers.
#
# </details>

# %% nbgrader={"grade_id": "middle", "solution": true}
def middle(low, high):
    answer = low
    ### BEGIN SOLUTION
    answer = (low + high) // 2
    ### END SOLUTION
    return answer


# This part shows what Bomi asks for. Leave it as it is.
number_line(1, 100, middle(1, 100))
number_line(51, 100, middle(51, 100))
number_line(51, 74, middle(51, 74))

# %% nbgrader={"grade_id": "test_middle", "grade": true, "points": 3}
assert "middle" in globals(), "There is no middle yet. Run the cell above this one first."
asked = middle(11, 19)
assert asked is not None, "middle gives nothing back. Keep the last line, return answer."
assert asked != 11, "middle still asks for the smallest number. Which number has as many on its left as on its right?"
assert isinstance(asked, int), f"middle(11, 19) came out as {asked!r}. Bomi needs a whole number; there is a sign for sharing that leaves out what is over."
assert 11 <= asked <= 19, f"middle(11, 19) came out as {asked}, which is not between 11 and 19. Which of your steps has to be done first? Brackets help, and both ends are needed."
assert abs((asked - 11) - (19 - asked)) <= 1, f"middle(11, 19) came out as {asked}. Count: there are not as many numbers on its left as on its right."
### BEGIN HIDDEN TESTS
for low, high in [(1, 100), (51, 100), (26, 49), (38, 43), (7, 7), (2, 3)]:
    asked = middle(low, high)
    assert isinstance(asked, int) and low <= asked <= high and abs((asked - low) - (high - asked)) <= 1, "middle is right for the example, but not for every low and high. Use the words low and high in your line."
### END HIDDEN TESTS

# %% [markdown]
# ## 4. Throw away what cannot be
#
# After each answer Bomi throws numbers away. That is what `narrow` does (to narrow: to make less wide). `word` is the answer
# that she got, and `==` asks if two things are equal. For UP the line is there: the guess and everything below it are gone, so
# `low` becomes `guess + 1`.
#
# Write the line for DOWN in place of `pass`. Here eight spaces stay in front.
#
# <details><summary>Hint 1</summary>
#
# Bomi asks for 50, Haeun says DOWN. Which numbers are gone? Is 50 gone too?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# The small numbers are still possible. Which end of the line has to move, `low` or `high`?
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# Look at the line for UP: it is the other way round. Another end moves, and it stops on the other side of `guess`.
#
# </details>

# %% nbgrader={"grade_id": "narrow", "solution": true}
def narrow(low, high, guess, word):
    if word == "UP":
        low = guess + 1
    if word == "DOWN":
        ### BEGIN SOLUTION
        high = guess - 1
        ### END SOLUTION
    return low, high


# This part shows what is left after 50 and DOWN. Leave it as it is.
low, high = narrow(1, 100, 50, "DOWN") or (1, 100)
number_line(1, 100, 50)
number_line(low, high)

# %% nbgrader={"grade_id": "test_narrow", "grade": true, "points": 3}
assert "narrow" in globals(), "There is no narrow yet. Run the cell above this one first."
left = narrow(11, 19, 15, "DOWN")
assert isinstance(left, tuple) and len(left) == 2, "narrow does not give back the two ends. Keep the last line, return low, high."
assert left != (11, 19), "narrow throws nothing away when the word is DOWN. Which end of the line has to move?"
assert left[0] == 11, "narrow moves the wrong end when the word is DOWN: the small numbers are still possible."
assert left[1] <= 15, "narrow keeps numbers that are too big. After DOWN everything above the guess is gone."
assert left[1] < 15, "narrow keeps the guess itself. Bomi has just asked for it, and it was not the number."
assert left[1] > 13, "narrow throws away a number that is still possible after DOWN."
assert narrow(11, 19, 15, "UP") == (16, 19), "narrow is not right for UP any more. Leave the lines for UP as they were."
### BEGIN HIDDEN TESTS
for low, high, guess in [(1, 100, 50), (1, 49, 25), (26, 49, 37), (60, 99, 98), (2, 3, 3)]:
    assert narrow(low, high, guess, "DOWN") == (low, guess - 1), "narrow is right for the example, but not for every guess. Use the word guess in your line."
    assert narrow(low, high + 1, guess, "UP") == (guess + 1, high + 1), "narrow is not right for UP any more. Leave the lines for UP as they were."
### END HIDDEN TESTS

# %% [markdown]
# Now Bomi plays with your `middle` and your `narrow`. Press Run and watch the dark part shrink. Then change 23 to a
# number of your own, from 1 to 100.

# %%
def find(secret, show):
    # Bomi asks until she has found the number; the picture shows her first 12 guesses.
    low, high = 1, 100
    for turn in range(1, 101):
        guess = middle(low, high) or low
        if show and turn <= 12:
            number_line(low, high, guess)
        if guess == secret:
            return turn
        word = "UP" if guess < secret else "DOWN"
        low, high = narrow(low, high, guess, word) or (low, high)
    return 100


my_number = 23
print(_(f"Bomi's guesses: {find(my_number, True)}"))

# %% [markdown]
# ## 5. One by one or halving?
#
# Jiwoo has another way: she asks 1, then 2, then 3, and so on. Which way needs fewer guesses? Is it the same way every
# time? Say it first, then press Run. One box stands for two guesses.

# %%
for secret in [1, 23, 50, 77, 100]:
    halving = find(secret, False)
    print(_(f"The number is {secret}."))
    print(_("one by one"), "█" * ((secret + 1) // 2), secret)
    print(_("by halving"), "█" * ((halving + 1) // 2), halving)

# %% [markdown]
# Put other numbers into the list. For which numbers is one by one the faster way? Tell your neighbour why.
#
# ## 6. How many guesses are enough?
#
# Think of number cards on the table. Each question about the middle takes away half of them. How many questions until
# no card is left, even with bad luck?
#
# `most_guesses` counts the questions. `while cards > 0` means: go on as long as there are cards. (`and guesses < 50` stops it
# if the cards never run out.) Only the line that halves the cards is missing. Begin it with `cards =`, in place of `pass`. Keep
# the eight spaces in front.
#
# <details><summary>Hint 1</summary>
#
# Put 16 things on your desk and take half away, again and again. How many are left each time?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# The new number of cards is half of the old one. Which sign did you use for halving in `middle`?
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# On the left of `=` stands `cards`, the new number. On the right stands `cards` too, the old number, and behind it
# what makes a half of it.
#
# </details>

# %% nbgrader={"grade_id": "most_guesses", "solution": true}
def most_guesses(cards):
    guesses = 0
    while cards > 0 and guesses < 50:
        guesses = guesses + 1
        ### BEGIN SOLUTION
        cards = cards // 2
        ### END SOLUTION
    return guesses


# This part draws one box for each guess. Add more numbers to the list if you like.
for cards in [10, 100, 1000]:
    guesses = most_guesses(cards) or 0
    print("█" * guesses, _(f"cards: {cards}, guesses: {guesses}"))

# %% nbgrader={"grade_id": "test_most_guesses", "grade": true, "points": 2}
assert "most_guesses" in globals(), "There is no most_guesses yet. Run the cell above this one first."
counted = most_guesses(16)
assert counted is not None, "most_guesses gives nothing back. Keep the last line, return guesses."
assert counted != 50, "most_guesses counts on and on: the cards never come down to 0. Does your line put a smaller whole number into cards?"
assert counted != 16, "most_guesses takes one card away at a time. A question about the middle takes away half of the cards."
assert counted == len([16, 8, 4, 2, 1]), f"most_guesses(16) came out as {counted}. Put out 16 cards, take away half again and again until none is left, and count."
### BEGIN HIDDEN TESTS
for cards, enough in [(1, 1), (7, 3), (100, 7), (1000, 10), (4000, 12)]:
    assert most_guesses(cards) == enough, "most_guesses is right for 16 cards, but not for every number of cards. Use the word cards on both sides of your line."
### END HIDDEN TESTS

# %% [markdown]
# From 100 to 1000 cards there are ten times as many, and yet only a few more guesses. Where else can you ask for the
# middle? Think of a word in a paper dictionary. And why does it not work when the cards lie mixed up?
