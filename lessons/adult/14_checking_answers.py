# ---
# title: "Checking answers"
# goal: "You can check the numbers of an AI text against a source, and measure what such a checker catches and what it misses."
# minutes: 45
# band: "adults, self-paced"
# teaches: ["checking against a source", "catch rate and false alarms"]
# requires: ["lists", "functions", "next-word prediction"]
# standards:
#   - {scheme: "UNESCO 2024", code: "Human-centred mindset: Apply", cell: "Check the checker", says: "keep the responsibility for what an AI tool has written"}
#   - {scheme: "KR 2022", code: "12인기03-03", cell: "unsupported", says: "work together with AI and know one's own part"}
#   - {scheme: "KR 2022", code: "12인기01-01", cell: "rates", says: "know what intelligent judgement can do and where it ends"}
# packages: []
# ---

# %% [markdown]
# The notice was printed and hung up before anybody noticed: *chestnut bread, 5,400 won*. It costs 4,500. Eunjeong had read the text twice. Fluent sentences make the eye slide over numbers.
#
# So let a program look that never slides. Here is the source, and ten drafts as a tool might write them (made up by hand for this lesson). **Read the drafts and note which are wrong.** Stop the time.

# %%
source = _("Saebom bakery. Open from 8 to 18. Closed on Monday. Chestnut bread 4,500 won, new since October 3.")
drafts = [
    _("We open at 8 and close at 18."),
    _("We open at 10 and close at 18."),
    _("Chestnut bread, only 4,500 won."),
    _("Chestnut bread, only 5,400 won."),
    _("New since October 3: chestnut bread."),
    _("New since October 13: chestnut bread."),
    _("Open on Monday, too, from 8 to 18."),
    _("Two chestnut breads for 9,000 won."),
    _("We open at ten."),
    _("We are open 10 hours a day."),
]
for number, draft in enumerate(drafts):
    print(number, draft)

# %% [markdown]
# ## 1. Find the numbers
#
# A *regular expression* describes a pattern of characters. `\d` is one digit, `[\d,]*` any number of digits and commas. So `\d[\d,]*` finds 8 as well as 4,500:

# %%
import re

print(re.findall(r"\d[\d,]*", _("4,500 won at 8 o'clock, 12, or 7.")))

# %% [markdown]
# Look closely: a comma that only ends a clause sticks to the number. Write `numbers_in(text)`: it gives back the numbers of a text as a list of `int`, in their order. A comma within a number or behind it is dropped: "4,500" becomes 4500.
#
# <details><summary>Hint 1</summary>
#
# What is left to do with `"4,500"` and `"12,"` before `int` understands them?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# `"4,500".replace(",", "")` is `"4500"`. It helps with a comma at the end, too.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# Go through what `re.findall` finds, drop the commas, turn it into `int`, and collect these in a list.
#
# </details>

# %% nbgrader={"grade_id": "numbers_in", "solution": true}
def numbers_in(text):
    # Give back the numbers of a text as a list of int.
    ### BEGIN SOLUTION
    return [int(found.replace(",", "")) for found in re.findall(r"\d[\d,]*", text)]
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_numbers_in", "grade": true, "points": 3}
try:
    got = numbers_in("a 12, b 3,400 c")
except ValueError:
    got = "ValueError"
assert got is not None, "numbers_in gives nothing back. Perhaps it prints the numbers, or has no return yet?"
assert got != "ValueError", "numbers_in hands a text with a comma to int. Drop the commas first."
assert isinstance(got, list), f"numbers_in should give back a list, but it gave back {got!r}."
assert not any(isinstance(item, str) for item in got), "numbers_in gives back pieces of text. Turn each into an int."
assert 400 not in got, "numbers_in cuts a number at its comma. 3,400 is one number."
assert got == [6 * 2, 34 * 100], f"numbers_in found {got} in 'a 12, b 3,400 c'."
assert numbers_in("x") == [], "numbers_in has trouble with a text without numbers. Then the list is empty."
### BEGIN HIDDEN TESTS
assert numbers_in("7 and 7") == [7, 7], "numbers_in should give back a number as often as it occurs."
assert numbers_in("1,234,567 won") == [1234567] and numbers_in("9to5") == [9, 5], "numbers_in works for the example, but not for other texts."
### END HIDDEN TESTS

# %% [markdown]
# ## 2. What is not in the source?
#
# Write `unsupported(answer, source)`: the list of numbers in the answer that do **not** occur in the source, in their order. An empty list means: nothing suspicious.
#
# <details><summary>Hint 1</summary>
#
# Which numbers are allowed? Which do you go through one by one?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# Use `numbers_in` twice. `number not in known` asks whether a number is missing in a list.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# Put the numbers of the source into `known`. Go through those of the answer and collect each that is not in `known`.
#
# </details>

# %% nbgrader={"grade_id": "unsupported", "solution": true}
def unsupported(answer, source):
    # Give back the numbers of the answer that are not in the source.
    ### BEGIN SOLUTION
    known = numbers_in(source)
    return [number for number in numbers_in(answer) if number not in known]
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_unsupported", "grade": true, "points": 2}
assert numbers_in("3,400") == [3400], "unsupported needs your numbers_in. Finish it first, then run this cell again."
got = unsupported("5 and 60, then 7", "60 5 100")
assert got is not None, "unsupported gives nothing back. Perhaps it prints the list, or has no return yet?"
assert got != [100], "unsupported gives the numbers that the answer leaves out. Wanted are those that it has too many."
assert got != [5, 60], "unsupported gives the numbers that are in order. Wanted are those that are not in the source."
assert got == [7], f"unsupported gave back {got}. Which number of the answer is not in the source?"
### BEGIN HIDDEN TESTS
assert unsupported("4,500", "it costs 4500 won") == [], "unsupported should compare numbers, not spellings: 4,500 and 4500 are the same."
assert unsupported("45", "4,500") == [45], "unsupported takes 45 for a part of 4,500. Compare whole numbers."
assert unsupported("9 8 9", "1") == [9, 8, 9] and unsupported("no number", "1") == [], "unsupported works for the example, but not for other texts."
### END HIDDEN TESTS

# %%
# Your checker reads the ten drafts. Compare with your notes, and with the time you needed.
flags = []
for number, draft in enumerate(drafts):
    suspicious = unsupported(draft, source)
    flags.append(bool(suspicious))
    print(number, "⚠" if suspicious else " ", draft, suspicious or "")

# %% [markdown]
# ## 3. Check the checker
#
# It has found the 5,400 and the 13. But look at drafts 6, 7, 8 and 9: what does it miss, and where does it cry wolf? **Say why** for each, before we count.
#
# Two shares describe a checker. The **catch rate**: of the wrong texts, how many does it flag? The **false alarm rate**: of the right texts, how many does it flag? Write `rates(flags, wrong)`. Both are lists of `True` and `False` of the same length. Give back the two shares, catch rate first. If there is no wrong text (or no right one), that share is 0.
#
# <details><summary>Hint 1</summary>
#
# Into which four groups do the ten drafts fall? Draw a table with two rows and two columns.
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# Collect the flags of the wrong texts in one list and those of the right texts in another: `[flag for flag, bad in zip(flags, wrong) if bad]`.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# `sum` counts `True` as 1, so the share is `sum(list) / len(list)`, or 0 if the list is empty. Do this for both lists and return them with a comma between.
#
# </details>

# %% nbgrader={"grade_id": "rates", "solution": true}
def rates(flags, wrong):
    # Give back (catch rate, false alarm rate).
    ### BEGIN SOLUTION
    caught = [flag for flag, bad in zip(flags, wrong) if bad]
    alarms = [flag for flag, bad in zip(flags, wrong) if not bad]
    return (
        sum(caught) / len(caught) if caught else 0,
        sum(alarms) / len(alarms) if alarms else 0,
    )
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_rates", "grade": true, "points": 3}
T, F = True, False
got = rates([T, T, T, F, T, F, F], [T, T, T, T, F, F, F])
assert got is not None, "rates gives nothing back. Is there a return?"
assert isinstance(got, tuple | list) and len(got) == 2, f"rates should give back two shares, but it gave back {got!r}."
assert all(0 <= share <= 1 for share in got), "rates gives back counts. Divide by the number of wrong texts, and by the number of right ones."
assert abs(got[0] - 3 / 7) > 1e-9, "rates divides by all texts. The catch rate asks only about the wrong ones."
assert abs(got[0] - 3 / 4) < 1e-9, f"The catch rate of rates is {got[0]}. How many of the wrong texts are flagged?"
assert abs(got[1] - 1 / 3) < 1e-9, f"The false alarm rate of rates is {got[1]}. How many of the right texts are flagged?"
### BEGIN HIDDEN TESTS
assert tuple(rates([T, F], [F, F])) == (0, 0.5) and tuple(rates([T], [T])) == (1, 0), "rates has trouble when there is no wrong text, or no right one."
assert tuple(rates([F, F, T, T], [T, F, T, F])) == (0.5, 0.5), "rates works for the example, but not for other lists."
### END HIDDEN TESTS

# %%
# Which drafts are really wrong: checked by hand.
wrong = [False, True, False, True, False, True, True, False, True, False]
shares = rates(flags, wrong)
if shares:
    print(_("caught"), "█" * round(20 * shares[0]), f"{shares[0]:.0%}")
    print(_("false alarms"), "█" * round(20 * shares[1]), f"{shares[1]:.0%}")

# %% [markdown]
# Not bad, and not enough. Draft 6 twists the Monday without any new number. Draft 8 writes the number as a word. And drafts 7 and 9 are right: they **calculate** with the source (two breads, ten hours), and the checker does not understand that.
#
# **Change it:** teach `numbers_in` the number words, or let the checker also look for the word "Monday". Do both rates get better, or does one pay for the other?
#
# **The order of checking** that professionals follow: (1) numbers, names, dates, quotations against the source, by machine where possible; (2) what would do harm if it were wrong, by a person; (3) sources named by the tool: open them, they may not exist; (4) no source at all? Then it is an idea, not information. Asking the same tool "are you sure?" is **not** checking: it only writes on.
#
# Which text of yours would be worth a checker of its own? What would its source be?
