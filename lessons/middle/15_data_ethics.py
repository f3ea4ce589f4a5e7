# ---
# title: "Data ethics: a survey without names"
# goal: "You can find out whether a table without names still betrays people, repair it, and check what a licence allows."
# minutes: 45
# band: "grade 7"
# teaches: ["re-identification", "group size as protection", "licences"]
# requires: ["loops", "lists", "functions", "conditions", "tables"]
# standards:
#   - {scheme: "KR 2022", code: "9정05-03", cell: "allowed", says: "protect personal data and respect copyright"}
#   - {scheme: "KR 2022", code: "9정04-05", cell: "smallest_group", says: "see ethical problems of data and deal with them"}
#   - {scheme: "UNESCO 2024", code: "Ethics of AI: Apply", cell: "coarse", says: "use data responsibly and protect privacy"}
#   - {scheme: "AI4K12", code: "5 Societal impact, 6-8", cell: "matches", says: "weigh the use of data against the harm it may do"}
# packages: []
# ---

# %% [markdown]
# The student council asks: "Does your club make you sleep less?" 18 pupils of the first year answer. The council wants to put the table on the school's website. "No names in it," says Seoa, "so it is anonymous."
#
# Each row: birth month, bus line, club, hours of sleep. (All made up.) You know about your friend Minjae: born in **July**, takes bus **7**, plays in the **band**. **Can you find out how long he sleeps?** Run the cell and look for him.

# %%
survey = [
    [7, 7, "band", 5], [2, 12, "band", 8], [4, 7, "band", 7], [6, 30, "band", 8], [9, 12, "band", 6], [11, 30, "band", 7],
    [1, 7, "soccer", 9], [3, 12, "soccer", 8], [6, 12, "soccer", 7], [8, 30, "soccer", 8], [8, 7, "soccer", 6], [12, 30, "soccer", 7],
    [2, 30, "books", 6], [3, 7, "books", 8], [5, 12, "books", 9], [7, 12, "books", 7], [10, 7, "books", 8], [10, 30, "books", 5],
]
for row in survey:
    print(row)

# %% [markdown]
# That took ten seconds, didn't it? Now you know that Minjae gets by on few hours, and he never told **you**. The name was not in the table, but he was.
#
# ## 1. How many fit?
#
# Write `matches(table, month, bus, club)`: it gives back a list of all rows that fit all three.
#
# <details><summary>Hint 1</summary>
#
# What did your eye compare in each row? All at once, or one after the other?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# `row[0]` is the month, `row[1]` the bus, `row[2]` the club. In an `if` the questions are joined with `and`.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# Begin with an empty list. Go through the table; if all three are equal, append the row. Return the list after the loop.
#
# </details>

# %% nbgrader={"grade_id": "matches", "solution": true}
def matches(table, month, bus, club):
    # Give back all rows that fit month, bus and club.
    ### BEGIN SOLUTION
    found = []
    for row in table:
        if row[0] == month and row[1] == bus and row[2] == club:
            found.append(row)
    return found
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_matches", "grade": true, "points": 2}
tiny = [[1, 7, "x", 8], [1, 7, "y", 6], [2, 7, "x", 5], [1, 9, "x", 4], [1, 7, "x", 3]]
got = matches(tiny, 1, 7, "x")
assert got is not None, "matches gives nothing back. Is there a return after the loop?"
assert isinstance(got, list), f"matches should give back a list of rows, but it gave back {got!r}."
assert len(got) != 5, "matches lets everybody in, or everybody who fits in one thing. All three have to fit at the same time: join them with and."
assert len(got) != 1, "matches stops at the first row that fits. Go through the whole table."
assert got == [tiny[0], tiny[-1]], f"For month 1, bus 7, club x, matches found {got}. Go through the small table with your finger."
### BEGIN HIDDEN TESTS
assert matches(tiny, 2, 7, "x") == [[2, 7, "x", 5]] and matches(tiny, 2, 9, "y") == [], "matches works for the example, but not for other people."
assert matches(tiny, 1, 9, "x") == [[1, 9, "x", 4]], "matches does not look at the bus."
### END HIDDEN TESTS

# %%
# Minjae, born in July, bus 7, band. Try it with what everybody knows about you, too.
print(matches(survey, 7, 7, "band"))

# %% [markdown]
# ## 2. Measure the danger
#
# What an acquaintance may know anyway (month, bus, club) is a **key**. If only one row has a key, that person is betrayed. If ten share it, nobody knows which of the ten it is. So the protection is as good as the **smallest group**.
#
# Write `smallest_group(keys)`: it gets a list of keys, one for each person, and gives back how many people are in the smallest group. `["a", "b", "a", "a"]` has the groups a (3 people) and b (1 person), so the answer is 1.
#
# <details><summary>Hint 1</summary>
#
# How large is the group of each person? And which of these numbers do you want?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# `keys.count(key)` tells how large the group of one key is. Collect these numbers in a list.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# A loop over `keys` appends `keys.count(key)` to a list `sizes`. After the loop you return the smallest one: `min(sizes)`.
#
# </details>

# %% nbgrader={"grade_id": "smallest_group", "solution": true}
def smallest_group(keys):
    # Give back the size of the smallest group of equal keys.
    ### BEGIN SOLUTION
    sizes = []
    for key in keys:
        sizes.append(keys.count(key))
    return min(sizes)
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_smallest_group", "grade": true, "points": 3}
got = smallest_group(["a", "b", "a", "a", "b", "c", "c"])
assert got is not None, "smallest_group gives nothing back. Is there a return?"
assert isinstance(got, int), f"smallest_group should give back a number of people, but it gave back {got!r}."
assert got != 3, "smallest_group gives the largest group, the first one, or the number of groups. The smallest one is the one in danger."
assert got == 2, f"In a b a a b c c, smallest_group found {got}. How many people are in each group?"
assert smallest_group(["a", "b", "a"]) == 1, "smallest_group overlooks somebody who is alone. That is the greatest danger."
### BEGIN HIDDEN TESTS
assert smallest_group([(1, "x"), (1, "x"), (2, "x"), (2, "x"), (2, "x")]) == 2, "smallest_group works for letters, but not for other keys."
assert smallest_group([5] * 9) == 9 and smallest_group(["q"]) == 1, "smallest_group works for the example, but not for every list."
### END HIDDEN TESTS

# %%
# How dangerous is which key? Guess first.
by_club = [row[2] for row in survey]
by_bus_and_club = [(row[1], row[2]) for row in survey]
by_all = [(row[0], row[1], row[2]) for row in survey]
for name, keys in [(_("club"), by_club), (_("bus and club"), by_bus_and_club), (_("month, bus and club"), by_all)]:
    print("█" * (smallest_group(keys) or 0), smallest_group(keys), name)

# %% [markdown]
# Each column alone is harmless. **Together** they point at you.
#
# ## 3. Repair it
#
# Nobody wants to delete the survey: the question is a good one, and it needs the **club**. But does it need the exact month? And the bus?
#
# Write `coarse(row)`: it gives back the key under which a row may be published, a tuple such as `(..., ...)`. Make it so coarse that in each group there are **at least 3** people, but keep two things: the club, and whether somebody was born in the **first half** (months 1 to 6) or the **second half** of the year (the council wants to know whether the younger ones sleep more).
#
# <details><summary>Hint 1</summary>
#
# Which column does the question not need at all? Which one is needed, but not so exactly?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# Make a number or a word out of the month that tells only the half of the year. An `if` can do that.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# Set `half` to 1; if the month is greater than 6, set it to 2. Give back the tuple of `half` and the club. Bus and sleep do not belong into the key.
#
# </details>

# %% nbgrader={"grade_id": "coarse", "solution": true}
def coarse(row):
    # Give back a coarse key for a row [month, bus, club, sleep].
    ### BEGIN SOLUTION
    half = 1
    if row[0] > 6:
        half = 2
    return (half, row[2])
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_coarse", "grade": true, "points": 3}
assert smallest_group(["a", "b", "a"]) == 1, "coarse needs your smallest_group. Finish that one first, then run this cell again."
got = coarse([7, 7, "band", 5])
assert got is not None, "coarse gives nothing back. Is there a return?"
assert isinstance(got, tuple), f"coarse should give back a tuple in round brackets, but it gave back {got!r}."
assert coarse([7, 7, "band", 5]) != coarse([7, 7, "books", 5]), "coarse has lost the club. Without it the question of the council cannot be answered."
assert coarse([7, 7, "band", 5]) == coarse([7, 12, "band", 5]), "coarse still tells the bus. Does the question need it?"
assert coarse([7, 7, "band", 5]) == coarse([7, 7, "band", 9]), "coarse puts the hours of sleep into the key. They are what has to be protected."
assert coarse([2, 7, "band", 5]) != coarse([9, 7, "band", 5]), "coarse has lost the half of the year. The council wants to compare the two halves."
assert coarse([8, 7, "band", 5]) == coarse([11, 7, "band", 5]), "coarse still tells the month too exactly. Only the half of the year is needed."
### BEGIN HIDDEN TESTS
for first, second in [(1, 6), (7, 12), (3, 5), (8, 10)]:
    assert coarse([first, 7, "x", 8]) == coarse([second, 7, "x", 8]), "coarse does not cut the year into two halves of six months. Look at June and July."
assert coarse([6, 7, "x", 8]) != coarse([7, 7, "x", 8]), "coarse does not cut the year into two halves of six months. Look at June and July."
table = [[month, month % 4, club, 7] for club in ["chess", "choir"] for month in range(1, 13)]
assert smallest_group([coarse(row) for row in table]) == 6, "coarse protects this class, but not another one with other clubs."
### END HIDDEN TESTS

# %%
# Before and after. And can the question still be answered?
if coarse(survey[0]):
    keys = [coarse(row) for row in survey]
    print(_(f"smallest group: before 1, after {smallest_group(keys)}"))
    for key in sorted(set(keys)):
        hours = [row[3] for row in survey if coarse(row) == key]
        print(key, "█" * round(sum(hours) / len(hours)), _(f"mean {sum(hours) / len(hours):.1f} hours"))

# %% [markdown]
# Now the council has its answer, and nobody can look up Minjae. **But:** in a group of three, two friends who know their own answers can work out the third. And if all of a group had answered the same, one would know it anyway. There is no perfect protection. So the first question is always: *must we collect this at all?*
#
# ## 4. The picture on the poster
#
# For the poster Jiwoo takes a photo of the city from a public website. Even what everybody may look at **belongs** to somebody. Public offices in Korea say what is allowed with the *Korea Open Government Licence* (공공누리, kogl.or.kr). The source must always be named; besides:
#
# | type | sell it? | change it? |
# |---|---|---|
# | 1 | yes | yes |
# | 2 | no | yes |
# | 3 | yes | no |
# | 4 | no | no |
#
# Write `allowed(kind, sells, changes)`: `kind` is the type, 1 to 4; `sells` and `changes` are `True` or `False` and say what somebody has in mind. Give back `True` if that is allowed.
#
# <details><summary>Hint 1</summary>
#
# Which types forbid selling? Which forbid changing? When is it forbidden, if somebody does neither?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# Look for what is forbidden: if somebody sells and the type is 2 or 4, the answer is `False`. And the same for changing.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# Two questions with `return False`, each of the form `if sells and kind in [..., ...]:`. If none of them applies, return `True`.
#
# </details>

# %% nbgrader={"grade_id": "allowed", "solution": true}
def allowed(kind, sells, changes):
    # Give back whether a licence of this type allows what somebody has in mind.
    ### BEGIN SOLUTION
    if sells and kind in [2, 4]:
        return False
    if changes and kind in [3, 4]:
        return False
    return True
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_allowed", "grade": true, "points": 2}
got = allowed(1, True, True)
assert got is not None, "allowed gives nothing back. Every way through it needs a return."
assert isinstance(got, bool), f"allowed should give back True or False, without quotation marks. It gave back {got!r}."
assert got, "allowed forbids something for type 1. Look at the first row of the table."
assert allowed(4, False, False) is True, "allowed forbids even looking: whoever neither sells nor changes may use every type."
assert allowed(2, True, False) is False, "allowed lets somebody sell a picture of type 2."
assert allowed(3, False, True) is False, "allowed lets somebody change a picture of type 3."
### BEGIN HIDDEN TESTS
for kind in [1, 2, 3, 4]:
    for sells in [True, False]:
        for changes in [True, False]:
            right = not (sells and kind % 2 == 0) and not (changes and kind > 2)
            assert allowed(kind, sells, changes) is right, "allowed is right for the examples, but not for every type and every plan. Go through the table row by row."
### END HIDDEN TESTS

# %% [markdown]
# **Talk about it.** Which columns would you leave out of a survey from the start? Who should be asked before it is published, and may somebody say no afterwards? Machines that write and draw have learnt from pictures and texts of many people: should those have been asked?
#
# **What you know now.** Without names is not yet anonymous. Measure the smallest group, make the key coarser, and collect only what you need. And what is free to look at is not free for everything: the licence says what you may do.
