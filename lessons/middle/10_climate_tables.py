# ---
# title: "Climate tables and charts: is it getting warmer?"
# goal: "You can read a table from a file, calculate with its columns, and choose a chart that answers a question."
# minutes: 45
# band: "grade 7"
# teaches: ["tables", "mean", "charts"]
# requires: ["loops", "running total", "lists", "functions"]
# standards:
#   - {scheme: "KR 2022", code: "9정02-03", cell: "differences", says: "structure data as tables and diagrams"}
#   - {scheme: "KR 2022", code: "9정02-04", cell: "peak", says: "find relations in data and say what they mean"}
#   - {scheme: "KR 2022", code: "9정02-05", cell: "mean", says: "solve a problem of another subject with data and code"}
# packages: ["matplotlib"]
# ---

# %% [markdown]
# "When I was small, the Han river froze over every winter," says Jiwoo's grandmother. "You remember it like that because you were small," says Jiwoo's uncle. Who is right? One cold day proves nothing: that is **weather**. **Climate** is the average of 30 years, a *normal*. Seoul, where they live,
# has two of them: for the years 1981 to 2010, and for 1991 to 2020.
#
# **Guess first:** in how many of the twelve months has it become warmer? Write a number down, then run the cell. It reads the table from a file.

# %%
with open("../../data/seoul_climate.csv") as file:
    lines = file.read().split()

print(lines[0])
months, old_temperature, old_rain, new_temperature, new_rain = [], [], [], [], []
for line in lines[1:]:
    cells = line.split(",")
    months.append(int(cells[0]))
    old_temperature.append(float(cells[1]))
    old_rain.append(float(cells[2]))
    new_temperature.append(float(cells[3]))
    new_rain.append(float(cells[4]))
    print(line)

# %% [markdown]
# Each line is a month, each comma starts a new column: the month, temperature (°C) and rain (mm) of 1981-2010, temperature and rain of 1991-2020. The cell puts each column into a **list of its own**. `new_temperature[0]` belongs to January, because places count from 0.
#
# **Where do the numbers come from?** People have measured them, day after day, at one weather station in the middle of Seoul. The Korea Meteorological Administration (KMA) worked out the normals and publishes them at data.kma.go.kr. The normals of your own city are there too.
#
# Twelve lines of numbers, and still you see little. A chart sees more. **Predict:** where will the line have its top, where will the tallest bar stand? Then run it.

# %%
# Change which lists are drawn: old_rain and old_temperature for 1981-2010.
import matplotlib.pyplot as plt

figure, left = plt.subplots(figsize=(7, 3.6))
left.bar(months, new_rain, color="#56b4e9")
left.set_ylabel(_("rain (mm)"))
left.set_xlabel(_("month"))
left.set_xticks(months)
right = left.twinx()
right.plot(months, new_temperature, "o-", color="#d55e00")
right.set_ylabel(_("temperature (°C)"))
plt.show()

# %% [markdown]
# This is the climate chart of your science book. Rain as bars, because it is an **amount** that piles up in a month; temperature as a line, because it **goes on** from month to month.
#
# ## 1. One number for a year
#
# How warm is a whole year? For that we need the **mean**: add everything up and divide by how many there are. Write `mean(values)` for a list with at least one number. Do not round.
#
# <details><summary>Hint 1</summary>
#
# What is the mean of 2, 4 and 9? Which two steps did you do?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# The sum comes from a running total, or from `sum(values)`. How many there are is `len(values)`.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# One line is enough: return the sum divided by the number. Use `/`, not `//`, which drops the rest.
#
# </details>

# %% nbgrader={"grade_id": "mean", "solution": true}
def mean(values):
    # Give back the mean of a list of numbers.
    ### BEGIN SOLUTION
    return sum(values) / len(values)
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_mean", "grade": true, "points": 2}
got = mean([2, 4, 9])
assert got is not None, "mean gives nothing back. Perhaps it prints the result, or has no return yet?"
assert got != 2 + 4 + 9, "mean gives back the sum. By what does it have to be divided?"
assert got != 4, "mean gives back the number in the middle. Add all of them up, then divide."
assert abs(got - 15 / 12) > 0.001, "mean divides by 12. A list may have any number of values."
assert abs(got - 15 / 3) < 0.001, f"mean([2, 4, 9]) came out as {got!r}. Work it out by hand: the sum, divided by how many there are."
assert mean([1, 2]) != 1, "mean drops what comes behind the point. Which sign divides without dropping the rest?"
### BEGIN HIDDEN TESTS
for values, right in [([7], 7), ([1, 2], 1.5), ([-3, 3, 6, 0], 1.5), ([0.5] * 12, 0.5), ([10, 20, 30, 40, 50], 30)]:
    assert abs(mean(values) - right) < 1e-9, "mean works for the example, but not for every list."
### END HIDDEN TESTS

# %%
# The year in one number: then and now.
if mean([1]) is not None:
    print(_(f"1981-2010: {mean(old_temperature):.2f} °C"))
    print(_(f"1991-2020: {mean(new_temperature):.2f} °C"))
    print(_(f"rain in a year: {sum(old_rain):.0f} mm, {sum(new_rain):.0f} mm"))

# %% [markdown]
# The yearly mean says: warmer. But one number hides the months. A year with an icy winter and a scorching summer can have the same mean as a mild one.
#
# So let us look at the months. Jiwoo draws both temperatures as lines. **Predict:** will you be able to see in which months it has become warmer?

# %%
plt.figure(figsize=(7, 2.8))
plt.plot(months, old_temperature, "o-", color="#0072b2", label="1981-2010")
plt.plot(months, new_temperature, "o-", color="#d55e00", label="1991-2020")
plt.xticks(months)
plt.xlabel(_("month"))
plt.ylabel(_("temperature (°C)"))
plt.legend()
plt.show()

# %% [markdown]
# A true chart, and no use at all: the lines lie on top of each other. From winter to summer there are more than 25 degrees, the change is smaller than one. **A chart is right or wrong for a question.** Ours is, "What has changed?" So calculate the change first, and draw only that.
#
# ## 2. Month by month
#
# Write `differences(new, old)`: it gets two lists of the same length and gives back a **new list**. At each place stands by how much the new value is greater than the old one (negative, if it is smaller). Round to one decimal: `round(x, 1)`.
#
# <details><summary>Hint 1</summary>
#
# From -2.4 to -2.0: by how much has it become warmer? Which of the two do you take away from which?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# Begin with an empty list. A loop goes over the places: `for place in range(...):`. What do you append each time?
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# In the loop: `result.append(round(..., 1))` with the new value at this place minus the old value at this place. After the loop comes `return`.
#
# </details>

# %% nbgrader={"grade_id": "differences", "solution": true}
def differences(new, old):
    # Give back a list: new value minus old value, place by place, rounded to one decimal.
    ### BEGIN SOLUTION
    result = []
    for place in range(len(new)):
        result.append(round(new[place] - old[place], 1))
    return result
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_differences", "grade": true, "points": 3}
new, old = [1.5, -2.0, 7.1], [1.0, -2.4, 7.3]
got = differences(new, old)
assert got is not None, "differences gives nothing back. Is there a return after the loop?"
assert isinstance(got, list), f"differences should give back a list, but it gave back {got!r}."
assert len(got) != 1, "differences stops after the first place. The return belongs after the loop."
assert len(got) == 3, f"differences gave back {len(got)} values for three places. One append for each place."
assert got[0] >= 0, "differences takes the new value away from the old one. Warmer should be a positive number."
assert round(got[0], 6) == 0.5, f"The first place of differences came out as {got[0]}. From 1.0 to 1.5: by how much is it more?"
assert got[1] in (0.4, -4.4), "differences does not round to one decimal. The computer cannot hold every decimal exactly, so there is a tiny rest."
assert got[1] > 0, "differences has trouble with numbers below zero. From -2.4 to -2.0 it has become warmer."
assert got[2] < 0, "differences loses the minus sign. Colder should be a negative number."
assert new == [1.5, -2.0, 7.1] and old == [1.0, -2.4, 7.3], "differences changes the lists that it is given. Make a new one."
### BEGIN HIDDEN TESTS
assert differences([10, 20, 30, 40], [1, 2, 3, 4]) == [9, 18, 27, 36], "differences works for the example, but not for every list."
assert differences([0.3], [0.1]) == [0.2] and differences([], []) == [], "differences has trouble with a list of one or no value."
### END HIDDEN TESTS

# %%
# Warmer or colder, month by month. Now count: was your guess right?
change = differences(new_temperature, old_temperature) or []
if change:
    plt.figure(figsize=(7, 2.8))
    plt.bar(months, change, color=["#d55e00" if value > 0 else "#0072b2" for value in change])
    plt.axhline(0, color="black", linewidth=0.8)
    plt.xticks(months)
    plt.xlabel(_("month"))
    plt.ylabel(_("change (°C)"))
    plt.show()
    warmer = sum(value > 0 for value in change)
    print(_(f"warmer in {warmer} of 12 months"))

# %% [markdown]
# One month does not fit: which? And Grandmother does not speak of the year, she speaks of **winter**. So ask the table by seasons. **Predict:** which season has become warmer by most, which by least? Then change `MONTHS` until you know all four.

# %%
# One number for a season. Change MONTHS: March to May is spring; December to February is winter.
MONTHS = [6, 7, 8]

if len(change) == 12 and mean([1]) is not None:
    print(MONTHS, f"{mean([change[month - 1] for month in MONTHS]):+.2f} °C")

# %% [markdown]
# Grandmother or uncle? Say it with numbers, and say which months you mean. Two things to be careful about: the two periods **share** the years 1991 to 2010, so the change looks smaller than it is from decade to decade. And does the table reach back to the winters when Grandmother was small?
#
# **Change it:** draw the change of the **rain** in the same way. Which months stand out? Is one wet July enough to say "more rain"?
#
# ## 3. The extreme month
#
# When does it rain most? Write `peak(months, values)`: it gives back the **month** in which the value is greatest. (If two are equally great, the earlier one.) `months[0]` belongs to `values[0]`, and so on.
#
# <details><summary>Hint 1</summary>
#
# You look for the greatest value, but you give back something else. What do you have to remember while you go through?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# It is the search for the smallest from lesson 07, the other way round: remember the best **place** so far. Begin with place 0.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# `best = 0`. A loop over the places: if `values[place]` is greater than `values[best]`, `best` becomes `place`. In the end return `months[best]`.
#
# </details>

# %% nbgrader={"grade_id": "peak", "solution": true}
def peak(months, values):
    # Give back the month with the greatest value.
    ### BEGIN SOLUTION
    best = 0
    for place in range(len(values)):
        if values[place] > values[best]:
            best = place
    return months[best]
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_peak", "grade": true, "points": 3}
names, values = [3, 4, 5, 6], [20, 90, 70, 10]
got = peak(names, values)
assert got is not None, "peak gives nothing back. Perhaps it prints the month, or has no return yet?"
assert got != 90, "peak gives back the greatest value. The question is: in which month is it?"
assert got != 1, "peak gives back the place. Which month stands at this place?"
assert got != 2, "peak gives back the place plus 1. These months do not begin with January: look the month up in the list."
assert got != 6, "peak gives back the last month, or the one with the smallest value. Does the comparison have the right sign?"
assert got == names[values.index(90)], f"For the months {names} and the values {values}, peak gave back {got!r}. Which value is the greatest?"
### BEGIN HIDDEN TESTS
assert peak([1, 2, 3], [-9, -4, -7]) == 2, "peak has trouble when all values are below zero. Do not begin with 0 as the greatest value so far."
assert peak([7, 8, 9], [5, 5, 5]) == 7, "If several values are equally great, peak should give back the first month."
assert peak([12], [3]) == 12 and peak([10, 11, 12], [1, 2, 3]) == 12, "peak works for the example, but not for every list."
### END HIDDEN TESTS

# %%
# Which month is the wettest, which the warmest? And in which did the temperature change most?
for name, values in [(_("rain"), new_rain), (_("temperature"), new_temperature), (_("change"), change or [0])]:
    print(name, peak(months, values))

# %% [markdown]
# **Talk about it.** The numbers come from one station in the middle of a big city, where roads and houses keep the heat. Which sentence does **this** table support: "it has become warmer in Seoul", "it is getting warmer everywhere", "people are the cause"? For which do you need other data? What would you have to look at to speak about all of Korea, or the whole world? And which chart would you draw if you wanted people to think that nothing has changed?
#
# **What you know now.** A table is a set of columns; each column is a list. The mean says much and hides much. Bars for amounts, lines for what goes on, and a chart of differences when the question is "what has changed?"
