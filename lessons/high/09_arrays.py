# ---
# title: "Arrays: a month of electricity in one line"
# goal: "You can work with whole tables of numbers at once: along an axis, through a mask, and column by column."
# minutes: 50
# band: "high school, credit course"
# teaches: ["arrays", "axes", "masks", "broadcasting", "standard scores"]
# requires: ["conditions", "loops", "lists", "functions", "complexity"]
# standards:
#   - {scheme: "KR 2022", code: "12정03-06", cell: "per_day", says: "work with data of more than one dimension"}
#   - {scheme: "KR 2022", code: "12정02-03", cell: "standard_scores", says: "find meaning in large amounts of data"}
#   - {scheme: "KR 2022", code: "12정02-04", cell: "profile", says: "draw data so that relations show"}
# packages: ["numpy", "matplotlib"]
# ---

# %% [markdown]
# The electricity bill of Saebom High School has risen, and the school council asks the data club: **when** is it used? The meter in the basement notes it every hour. Four weeks make 28 days of 24 hours: 672 numbers. Nobody reads that as a list. So Doyun lets the computer paint it.
#
# The numbers are **made up**, and the code shows how. Something is hidden in them. **Run the cell** and find it: what does the school do that nobody wants to pay for?

# %%
import matplotlib.pyplot as plt
import numpy as np

rng = np.random.default_rng(9)
hours, days = np.arange(24), np.arange(28)
school_day = days % 7 < 5  # the first day is a Monday
teaching = (hours >= 8) & (hours < 17)
kwh = 6 + 34 * school_day[:, None] * teaching + rng.normal(0, 1.2, (28, 24))
kwh[:, 18:23] += 9 * (days % 7 == 3)[:, None]  # something happens on Thursdays
kwh[15, 1:5] += 12  # and in one night


def paint(table, names, label):
    plt.figure(figsize=(7, 3.4))
    plt.imshow(table, aspect="auto", cmap="viridis")
    plt.colorbar(label=label)
    plt.xlabel(_("hour"))
    plt.ylabel(_("day"))
    plt.yticks(range(0, len(table), 5), names[::5])
    plt.show()


paint(kwh, days, _("kWh in an hour"))
print(_("shape:"), kwh.shape, _("type:"), kwh.dtype)

# %% [markdown]
# `kwh` is a numpy **array**: a box of numbers of one type, in rows and columns. Its **shape** is `(28, 24)`. The first axis (axis 0) goes down the days, the second (axis 1) across the hours. Places count from 0:
#
# | you write | you get | shape |
# |---|---|---|
# | `kwh[3, 18]` | one number: day 3, hour 18 | `()` |
# | `kwh[3]` | the whole day 3 | `(24,)` |
# | `kwh[:, 18]` | hour 18 of all days | `(28,)` |
# | `kwh[:7, 8:17]` | the first week, hours 8 to 16 | `(7, 9)` |
#
# One calculation is done with **every** number: `kwh * 150` is a table of costs, if 1 kWh costs 150 won. **Predict the shapes, then run:**

# %%
print(kwh[3, 18].shape, kwh[3].shape, kwh[:, 18].shape, kwh[:7, 8:17].shape)
print((kwh * 150).shape, kwh.sum().round(1), kwh.sum(axis=0).shape)

# %% [markdown]
# ## 1. Along an axis
#
# `axis=0` lets the **days** collapse: one number per hour remains. `axis=1` lets the hours collapse. The axis that you name is the one that vanishes.
#
# **Task 1.** Write `per_day(table)`: an array with the sum of each day. A table may have any number of days and hours. No loop is needed.
#
# <details><summary>Hint 1</summary>
#
# A table of 2 days and 3 hours: how many numbers should come out? Which of the two lengths vanishes?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# `table.sum()` without an axis adds everything to one number. The cell above shows how an axis is named.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# `return table.sum(axis=...)`. The hours are to vanish; do they run down or across?
#
# </details>

# %% nbgrader={"grade_id": "per_day", "solution": true}
def per_day(table):
    # Give back the sum of each day.
    ### BEGIN SOLUTION
    return table.sum(axis=1)
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_per_day", "grade": true, "points": 2}
import numpy as np

two_days = np.array([[1.0, 2.0, 6.0], [4.0, 0.0, 5.0]])
got = per_day(two_days)
assert got is not None, "per_day gives nothing back. Is there a return?"
assert np.shape(got) != (), "per_day adds everything to one number. Name the axis that is to vanish."
assert np.shape(got) != (3,), "per_day adds up each hour over all days. The other axis is to vanish."
assert np.shape(got) == (2,), f"For two days per_day gave back something of the shape {np.shape(got)}."
assert not np.allclose(got, [3, 3]), "per_day takes the mean of each day. Wanted is the sum."
assert np.allclose(got, [1 + 2 + 6, 4 + 0 + 5]), f"per_day came out as {got} for the days {two_days.tolist()}."
### BEGIN HIDDEN TESTS
got = per_day(np.arange(12.0).reshape(4, 3))
assert np.shape(got) == (4,) and np.allclose(got, [3, 12, 21, 30]), "per_day works for the example, but not for other tables."
### END HIDDEN TESTS

# %%
# Bars by your function. Which bars do not fit?
daily = per_day(kwh)
if daily is not None:
    plt.figure(figsize=(7, 2.4))
    plt.bar(days, daily, color=np.where(school_day, "#0072B2", "#E69F00"))
    plt.xlabel(_("day"))
    plt.ylabel(_("kWh in a day"))
    plt.show()

# %% [markdown]
# ## 2. Through a mask
#
# `kwh > 30` asks **every** number: the answer is an array of `True` and `False`, a **mask**. A mask between the brackets keeps what is `True`: `kwh[school_day]` are the school days only. `~` turns a mask round. And since `True` counts as 1, the mean of a mask is a **share**.
#
# **Task 2.** Write `profile(table, mask)`: the **mean day**, so one number per hour, but only over the days whose entry in `mask` is `True`. `mask` has one entry per day.
#
# <details><summary>Hint 1</summary>
#
# Two steps: first choose days, then take a mean. How many numbers come out if a day has 24 hours?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# `table[mask]` is again a table, with fewer rows. This time the days are to vanish.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# `return table[...].mean(axis=...)`. In task 1 the hours vanished, here the days.
#
# </details>

# %% nbgrader={"grade_id": "profile", "solution": true}
def profile(table, mask):
    # Give back the mean of each hour over the days of the mask.
    ### BEGIN SOLUTION
    return table[mask].mean(axis=0)
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_profile", "grade": true, "points": 2}
import numpy as np

few_days = np.array([[1.0, 2.0], [30.0, 40.0], [5.0, 8.0]])
got = profile(few_days, np.array([True, False, True]))
assert got is not None, "profile gives nothing back. Is there a return?"
assert np.shape(got) == (2,), f"A day has two hours here, but profile gave back something of the shape {np.shape(got)}. Which axis vanishes?"
assert not np.allclose(got, [12, 50 / 3]), "profile takes all days. Only those of the mask count."
assert not np.allclose(got, [30, 40]), "profile takes just the days that the mask leaves out."
assert not np.allclose(got, [2, 10 / 3]), "profile divides by the number of all days. Choose the days first, then take the mean."
assert not np.allclose(got, [6, 10]), "profile adds up. Wanted is the mean."
assert np.allclose(got, [(1 + 5) / 2, (2 + 8) / 2]), f"profile came out as {got} for the first and the third day of {few_days.tolist()}."
### BEGIN HIDDEN TESTS
got = profile(np.arange(12.0).reshape(4, 3), np.array([False, True, True, True]))
assert np.shape(got) == (3,) and np.allclose(got, [6, 7, 8]), "profile works for the example, but not for other days."
### END HIDDEN TESTS

# %%
# Three mean days. Change the mask of the third: days % 7 == 3 are the Thursdays.
if profile(kwh, school_day) is not None:
    plt.figure(figsize=(7, 2.8))
    for mask, name, color in [(school_day, _("school days"), "#0072B2"), (~school_day, _("weekends"), "#E69F00"), (days % 7 == 3, _("Thursdays"), "#D55E00")]:
        plt.plot(hours, profile(kwh, mask), "o-", markersize=3, color=color, label=name)
    plt.xlabel(_("hour"))
    plt.ylabel(_("kWh in an hour"))
    plt.legend()
    plt.show()
    print(_(f"of the hours from 18 to 22 o'clock above 12 kWh: {np.mean(kwh[:, 18:23] > 12):.1%}"))

# %% [markdown]
# Thursdays from 18 to 22 o'clock. Seoyeon asks the caretaker: the ventilation of the gym runs after the evening course, until a timer stops it. 672 numbers, one conversation.
#
# **Careful: a slice is a window, not a copy.** Predict what the last line prints:

# %%
day = np.array([5.0, 6.0, 7.0, 8.0])
night = day[:2]
night[:] = 0
print(day)

# %% [markdown]
# Whoever writes into `night` writes into `day`. If you want to keep the original, take `.copy()` or calculate something new, as `day * 2` does. A mask gives a copy anyway.
#
# ## 3. Column by column
#
# Is 15 kWh much? At noon no, at 3 o'clock at night yes. To compare, each **hour** is measured by its own mean $m$ and its own spread, the standard deviation $s$:
#
# $$z = \frac{x - m}{s}$$
#
# $z = 0$ is usual for this hour, $z = 2$ is unusually much. These are the **standard scores**. numpy helps: a table of shape `(28, 24)` minus a row of shape `(24,)` takes the row away from **each** of the 28 rows. That is called *broadcasting*.
#
# **Task 3.** Write `standard_scores(table)`: a new table of the same shape, each column with its own mean and standard deviation (`std`). If a column is the same everywhere, its standard deviation is 0: divide by 1 there, so that its scores are 0. Leave the old table as it is.
#
# <details><summary>Hint 1</summary>
#
# Three days, one hour: 2, 4, 6. What is the mean, how far is each away from it? Why must the next hour have its own mean?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# One mean per column: `table.mean(axis=0)`. In the same way one `std` per column. Then you calculate with whole tables, without a loop.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# `spread = table.std(axis=...)`, then `spread = np.where(spread == 0, ..., spread)`: where it is 0, something else is taken. In the end the table minus its means, in brackets, and divided.
#
# </details>

# %% nbgrader={"grade_id": "standard_scores", "solution": true}
def standard_scores(table):
    # Give back a new table: each column with mean 0 and standard deviation 1.
    ### BEGIN SOLUTION
    spread = table.std(axis=0)
    spread = np.where(spread == 0, 1, spread)
    return (table - table.mean(axis=0)) / spread
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_standard_scores", "grade": true, "points": 4}
import numpy as np

few = np.array([[2.0, 10.0], [4.0, 10.0], [6.0, 40.0]])
kept = few.copy()
got = standard_scores(few)
assert got is not None, "standard_scores gives nothing back. Is there a return?"
assert isinstance(got, np.ndarray), f"standard_scores should give back an array, but it gave back {got!r}."
assert np.array_equal(few, kept), "standard_scores changes the table that it is given. Calculate a new one: -= writes into the old one."
assert np.shape(got) == (3, 2), f"standard_scores gave back something of the shape {np.shape(got)}; the table had {few.shape}."
assert not np.allclose(got, (few - few.mean()) / few.std()), "standard_scores measures all columns by one common mean. Each column has its own: axis."
assert not np.allclose(got, few - few.mean(axis=0)), "standard_scores takes the mean away, but does not divide by the standard deviation."
assert not np.allclose(got, few - few.mean(axis=0) / few.std(axis=0)), "In standard_scores a pair of brackets is missing: first take away, then divide."
assert np.allclose(got.mean(axis=0), 0), f"The columns of standard_scores have the means {got.mean(axis=0)}, but each should be 0."
assert np.allclose(got.std(axis=0), 1), f"The columns of standard_scores have the standard deviations {got.std(axis=0)}, but each should be 1."
### BEGIN HIDDEN TESTS
with np.errstate(all="ignore"):
    flat = standard_scores(np.array([[3.0, 1.0], [3.0, 5.0]]))
assert np.allclose(flat, [[0, -1], [0, 1]]), "standard_scores has trouble with a column that is the same everywhere. Its scores should be 0."
assert np.allclose(standard_scores(np.array([[1.0], [2.0], [9.0], [4.0]])).ravel(), np.array([-3, -2, 5, 0]) / 9.5**0.5), "standard_scores works for the example, but not for other tables."
### END HIDDEN TESTS

# %%
# The school days, measured by what is usual in each hour. What shines now?
scores = standard_scores(kwh[school_day])
if scores is not None:
    paint(scores, days[school_day], _("standard score"))
    day, hour = np.unravel_index(scores.argmax(), scores.shape)
    print(_(f"most unusual: day {days[school_day][day]}, hour {hour}, score {scores[day, hour]:.1f}"))

# %% [markdown]
# In the first picture the lessons shone, because much is used there. Now they no longer stand out, and what is **unusual** shines: the Thursday evenings, and **one night** that was only a pale stripe before. The art teacher remembers: the kiln.
#
# ## 4. Why no loop?
#
# The loop and the array below both do $O(n)$ work, as in lesson 02. But the array does it in one go, on numbers that lie side by side in memory, without asking each one for its type. **Predict** the factor.

# %%
import time

numbers = list(range(300_000))
array = np.array(numbers, dtype=float)
start = time.perf_counter()
doubled = [number * 2 for number in numbers]
by_loop = time.perf_counter() - start
start = time.perf_counter()
for turn in range(20):
    doubled = array * 2
by_array = (time.perf_counter() - start) / 20
print(_(f"loop {by_loop * 1000:.1f} ms, array {by_array * 1000:.2f} ms, factor {by_loop / max(by_array, 1e-6):.0f}"))

# %% [markdown]
# **Think and talk.** The meter of a school tells when the gym runs. What would the meter of your **flat** tell, hour by hour, and who may read it? · The scores compare a day with these 28 days only. If the gym ran every night, would it still shine? · Which question can the 672 numbers not answer without another table beside them?
#
# Today: the shape says what lies where; the axis that you name vanishes; a mask chooses; broadcasting calculates row by row. In real tables some of the numbers are missing, and others lie.
