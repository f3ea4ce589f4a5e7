# ---
# title: "Overfitting and cross-validation: is the number luck?"
# goal: "You can see overfitting, check a model on every part of the data in turn, and keep each step of learning inside the folds."
# minutes: 50
# band: "high school, credit course"
# teaches: ["overfitting", "k-fold cross-validation", "pipelines against leakage"]
# requires: ["functions", "loops", "lists", "arrays", "nearest-neighbour classifier", "test data", "data leakage", "validation data"]
# standards:
#   - {scheme: "KR 2022", code: "12인기02-04", cell: "k_fold", says: "train a machine learning model and test it on data kept apart"}
#   - {scheme: "KR 2022", code: "12인기02-03", cell: "fold_errors", says: "choose the kind of learning and the algorithm that fit a problem"}
#   - {scheme: "KR 2022", code: "12정04-03", cell: "The same in scikit-learn", says: "solve a problem by applying machine learning"}
#   - {scheme: "AI4K12", code: "3 Learning, 9-12", cell: "honest_model", says: "explain how a learning algorithm builds a model, and evaluate it on new data"}
# packages: ["matplotlib", "numpy", "sklearn"]
# ---

# %% [markdown]
# Every morning the student café orders ice. If there is too little, the lemonade gets warm; if there is too much, the rest melts. So Seoyeon has noted the temperature at noon and the number of cold drinks, day by day. Doyun draws a curve through the days: "Mine hits almost every point!"
#
# A curve of **degree** 1 is a straight line; the higher the degree, the more often it may bend. Sixty days are made up (the code shows how). The last 24 of them are sealed in an **envelope**. Of the others the curve learns from the blue ones; the orange ones come later.
#
# **Change** `DEGREE`: 1, 3, 12. **Which curve would you order ice by?**

# %%
import matplotlib.pyplot as plt
import numpy as np
from numpy.polynomial import Polynomial

rng = np.random.default_rng(19)
temperature = rng.uniform(5, 36, 60).round(1)
drinks = (20 + 70 / (1 + np.exp(-(temperature - 22) / 3)) + rng.normal(0, 9, 60)).round()
x, y = temperature[:36], drinks[:36]
x_envelope, y_envelope = temperature[36:], drinks[36:]

# Change this number.
DEGREE = 1

curve = Polynomial.fit(x[:20], y[:20], DEGREE)
line = np.linspace(x[:20].min(), x[:20].max(), 300)
plt.figure(figsize=(7, 2.8))
plt.plot(line, curve(line), color="black")
plt.plot(x[:20], y[:20], "o", color="#0072B2", label=_("learned from"))
plt.plot(x[20:], y[20:], "s", color="#D55E00", label=_("later days"))
plt.ylim(0, 120)
plt.xlabel(_("temperature (°C)"))
plt.ylabel(_("cold drinks"))
plt.legend()
plt.show()

# %% [markdown]
# ## 1. Wrong by how many drinks?
#
# For an order of ice one number is handy: by how many drinks is the curve wrong on average? Too many or too few, both count: the **mean absolute error**,
#
# $$\frac{1}{n} \sum_i \lvert \hat y_i - y_i \rvert$$
#
# **Task 1.** Write `mean_error(degree, x_fit, y_fit, x_new, y_new)`. A curve of this degree learns from `x_fit` and `y_fit` **alone**. Give back its mean absolute error on the new days.
#
# <details><summary>Hint 1</summary>
#
# The curve says 40, 50 and 60, and really 43, 50 and 59 drinks were sold. By how many is it wrong on average?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# `Polynomial.fit(x, y, degree)` gives a curve, see the cell above. It is called like a function: `curve(...)` gives what it says for many days at once.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# Take `y_new` away from what the curve says for `x_new`. `np.abs(...)` makes everything positive, `np.mean(...)` is the average.
#
# </details>

# %% nbgrader={"grade_id": "mean_error", "solution": true}
def mean_error(degree, x_fit, y_fit, x_new, y_new):
    # Give back the mean absolute error on the new days.
    ### BEGIN SOLUTION
    learned = Polynomial.fit(x_fit, y_fit, degree)
    return float(np.mean(np.abs(learned(x_new) - y_new)))
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_mean_error", "grade": true, "points": 2}
import math

import numpy as np

old_x, old_y = np.array([0.0, 1.0, 2.0]), np.array([0.0, 1.0, 2.0])
new_x, new_y = np.array([3.0, 4.0, 5.0]), np.array([3.0, 6.0, 4.0])
got = mean_error(1, old_x, old_y, new_x, new_y)
assert got is not None, "mean_error gives nothing back. Is there a return?"
assert np.ndim(got) == 0, f"mean_error should give back one number, but it gave back {got!r}."
assert not math.isclose(got, 0, abs_tol=1e-9), "mean_error measures on the days that the curve has learned from. Ask it about the new days."
assert not math.isclose(abs(got), 1 / 3), "In mean_error too many and too few cancel each other. Make every error positive first."
assert not math.isclose(got, 3), "mean_error adds the errors up. Wanted is their mean."
assert not math.isclose(got, 5 / 3), "mean_error squares the errors. Here only the minus sign is dropped."
assert math.isclose(got, 1), f"mean_error came out as {got}. The straight line through the old days goes on: what does it say for the new days? Does it learn from the old days alone?"
### BEGIN HIDDEN TESTS
square = np.array([0.0, 1.0, 2.0, 3.0])
assert mean_error(2, square, square**2, np.array([5.0]), np.array([25.0])) < 1e-6 < mean_error(1, square, square**2, np.array([5.0]), np.array([25.0])), "mean_error works for the example, but not for other days. Does the degree reach the curve?"
### END HIDDEN TESTS

# %%
# The blue and the orange days, degree by degree.
if mean_error(1, x, y, x, y) is not None:
    degrees = range(11)
    plt.figure(figsize=(7, 2.8))
    plt.plot(degrees, [mean_error(d, x[:20], y[:20], x[:20], y[:20]) for d in degrees], "o-", color="#0072B2", label=_("learned from"))
    plt.plot(degrees, [mean_error(d, x[:20], y[:20], x[20:], y[20:]) for d in degrees], "s--", color="#D55E00", label=_("later days"))
    plt.ylim(0, 40)
    plt.xlabel(_("degree"))
    plt.ylabel(_("mean error (drinks)"))
    plt.legend()
    plt.show()

# %% [markdown]
# On the left the curve is too stiff and wrong everywhere: **underfitting**. On the right the blue line still falls, but the orange one does not: the curve learns the chance of these days by heart. That is **overfitting**.
#
# ## 2. One split is luck
#
# So we take the degree at which the orange line is lowest? Twenty days were for learning, sixteen for validation, and it was chance that decided which. **Predict:** if we shuffle 100 times, how often will the same degree win?

# %%
if mean_error(1, x, y, x, y) is not None:
    winners = []
    for seed in range(100):
        places = np.random.default_rng(seed).permutation(36)
        learn, check = places[:20], places[20:]
        winners.append(min(range(9), key=lambda d: mean_error(d, x[learn], y[learn], x[check], y[check])))
    plt.figure(figsize=(7, 2.2))
    plt.bar(range(9), [winners.count(degree) for degree in range(9)], color="#0072B2")
    plt.xlabel(_("degree"))
    plt.ylabel(_("how often it won"))
    plt.show()

# %% [markdown]
# A `seed`, or `random_state=0` in scikit-learn, makes the same shuffle come **again**, so that others can check your number. It does not make the number **right**. Whoever tries seeds until the number pleases has only searched for luck.
#
# ## 3. Each day is checked once
#
# The better way: part the days into `k` **folds**. Each fold is the validation once, and the curve learns from all the others. That makes `k` numbers in place of one, and each day has been checked once: **k-fold cross-validation**.
#
# **Task 2.** Write `k_fold(n, k, seed)`. Shuffle the places 0 to `n - 1` with `np.random.default_rng(seed).permutation(n)` and give back a list of `k` pairs of arrays: first the places to learn from, then those to check. Each place is checked in exactly one pair, and the folds differ in size by one at the most.
#
# <details><summary>Hint 1</summary>
#
# Deal ten shuffled slips to five pupils, one after the other. How many does each get? And which slips belong to the first one's "all the others"?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# `places[i::k]` takes every k-th place, beginning at number `i`: this is dealing. A loop over `range(k)` makes the folds.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# `np.setdiff1d(places, check)` gives all places that are not in `check`. In the loop append the pair to a list, in the right order; behind the loop give the list back.
#
# </details>

# %% nbgrader={"grade_id": "k_fold", "solution": true}
def k_fold(n, k, seed):
    # Give back k pairs (places to learn from, places to check).
    ### BEGIN SOLUTION
    shuffled = np.random.default_rng(seed).permutation(n)
    pairs = []
    for number in range(k):
        fold = shuffled[number::k]
        pairs.append((np.setdiff1d(shuffled, fold), fold))
    return pairs
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_k_fold", "grade": true, "points": 3}
import numpy as np


def as_lists(pairs):
    # The pairs as ordinary lists, so that they can be compared.
    return [(sorted(map(int, first)), sorted(map(int, second))) for first, second in pairs]


got = k_fold(10, 5, 1)
assert got is not None, "k_fold gives nothing back. Is there a return behind the loop?"
assert len(got) > 1, "k_fold stops after the first pair. Does the return stand inside the loop?"
assert len(got) == 5 and all(len(pair) == 2 for pair in got), "k_fold should give back k pairs: places to learn from, places to check."
got = as_lists(got)
assert not any(set(first) & set(second) for first, second in got), "k_fold leaks: in some pair a place is learned from and checked. Take the fold away from the others."
assert all(len(first) > len(second) for first, second in got), "k_fold has the pair in the wrong order. First come the places to learn from, and they are more."
assert sorted(place for first, second in got for place in second) == list(range(10)), "In k_fold some place is checked twice or never. Shuffle once, before the loop, and then deal."
assert all(sorted(first + second) == list(range(10)) for first, second in got), "k_fold loses places: in each pair everything that is not checked is there to learn from."
assert as_lists(k_fold(10, 5, 1)) == got, "k_fold gives other folds each time. Hand the seed to default_rng."
### BEGIN HIDDEN TESTS
assert as_lists(k_fold(10, 5, 2)) != got, "k_fold gives the same folds for every seed. The days may be sorted by season, so they have to be shuffled."
sizes = sorted(len(second) for first, second in k_fold(11, 4, 0))
assert sizes == [2, 3, 3, 3], "If the places do not part evenly, the folds of k_fold should differ by one at the most."
assert [len(second) for first, second in k_fold(4, 4, 0)] == [1, 1, 1, 1], "k_fold works for the example, but not for other sizes."
### END HIDDEN TESTS

# %% [markdown]
# **Task 3.** Write `fold_errors(degree, x, y, folds)`. `folds` is a list of pairs as `k_fold` makes them. Give back a list: for each pair the `mean_error` of a curve that has learned from the first places, measured at the second ones.
#
# <details><summary>Hint 1</summary>
#
# How often does a curve learn if there are five pairs? From which days each time?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# An array may be asked with an array of places: `x[learn]`. `mean_error` needs five things each time.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# `for learn, check in folds:` and in it one `append(mean_error(degree, ..., ..., ..., ...))`. Which two of the four belong to `learn`?
#
# </details>

# %% nbgrader={"grade_id": "fold_errors", "solution": true}
def fold_errors(degree, x, y, folds):
    # Give back a list: the mean error of each fold.
    ### BEGIN SOLUTION
    return [mean_error(degree, x[learn], y[learn], x[check], y[check]) for learn, check in folds]
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_fold_errors", "grade": true, "points": 2}
import numpy as np

six_x, six_y = np.arange(6.0), np.array([0.0, 1.0, 2.0, 3.0, 4.0, 11.0])
two = [(np.array([0, 1, 2, 3]), np.array([4, 5])), (np.array([0, 1, 4]), np.array([2, 3]))]
assert mean_error(1, six_x, six_y, six_x, six_y) is not None, "fold_errors needs your mean_error. Finish it first, then run this cell again."
got = fold_errors(1, six_x, six_y, two)
assert got is not None, "fold_errors gives nothing back. Is there a return?"
assert np.ndim(got) == 1, f"fold_errors should give back a list with one error for each pair, but it gave back {got!r}."
assert len(got) == 2, f"fold_errors gives back {len(got)} numbers for two pairs. Does the return stand behind the loop?"
assert max(got) > 1e-9, "fold_errors measures at the places that the curve has learned from. Check at the second places of each pair."
assert np.allclose(got, [3, 0]), f"fold_errors came out as {np.round(got, 2)}. For each pair: learn at the first places alone, check at the second ones."
### BEGIN HIDDEN TESTS
assert np.allclose(fold_errors(0, six_x, six_y, two), [6, 5 / 6]), "fold_errors works for the example, but not for other degrees."
assert np.allclose(fold_errors(1, six_x, six_x, two[:1]), [0]), "fold_errors works for the example, but not for other days."
### END HIDDEN TESTS

# %%
# All 36 days, six folds. The bars show how far the six numbers of each degree lie apart. Each degree gets the SAME folds.
folds = k_fold(36, 6, 0)
best = None
if folds and mean_error(1, x, y, x, y) is not None and fold_errors(1, x, y, folds):
    table = {degree: fold_errors(degree, x, y, folds) for degree in range(8)}
    best = min(table, key=lambda degree: np.mean(table[degree]))
    plt.figure(figsize=(7, 2.8))
    plt.errorbar(list(table), [np.mean(errors) for errors in table.values()], [np.std(errors) for errors in table.values()], fmt="o", capsize=4, color="#0072B2")
    plt.axvline(best, color="black", linestyle=":")
    plt.ylim(0, 40)
    plt.xlabel(_("degree"))
    plt.ylabel(_("mean error (drinks)"))
    plt.show()
    print(_(f"lowest mean: degree {best}, {np.mean(table[best]):.1f} drinks"))

# %% [markdown]
# Look at the bars before you praise the winner: neighbouring degrees overlap. If two are nearly equal, the simpler one is the better choice.
#
# The decision is made, so the curve may now learn from **all** 36 days, and the envelope is opened, **once**.

# %%
if best is not None:
    sealed = mean_error(best, x, y, x_envelope, y_envelope)
    print(_(f"envelope, degree {best}: wrong by {sealed:.1f} drinks on average"))

# %% [markdown]
# ## 4. The same in scikit-learn
#
# A **pipeline** ties several steps into one model: here bring `x` to one scale, work out its powers ($x^2$, $x^3$ ...), fit the curve. `cross_val_score` makes a fresh copy for each fold and teaches **all** its steps with the learning days alone. In scikit-learn greater is always better, so errors carry a minus sign: `neg_mean_absolute_error`.

# %%
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import KFold, cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import PolynomialFeatures, StandardScaler

six_folds = KFold(n_splits=6, shuffle=True, random_state=0)
for degree in (1, 3, 7):
    model = make_pipeline(StandardScaler(), PolynomialFeatures(degree), LinearRegression())
    errors = -cross_val_score(model, x.reshape(-1, 1), y, cv=six_folds, scoring="neg_mean_absolute_error")
    print(_(f"degree {degree}: {errors.mean():.1f} drinks, from {errors.min():.1f} to {errors.max():.1f}"))

# %% [markdown]
# ## 5. A leak that nobody sees
#
# The neighbouring club at Hanbit High School says: "We can predict whether a coin shows heads!" They have given 60 pupils a questionnaire with 2,000 questions, and each pupil has tossed a coin. (All of it made up, by chance alone.) They keep the 20 questions that go best with the coin, and cross-validate a nearest-neighbour model. **Predict:** how often is it right?

# %%
from sklearn.feature_selection import SelectKBest
from sklearn.neighbors import KNeighborsClassifier

chance = np.random.default_rng(5)
questions = chance.integers(1, 6, (60, 2000)).astype(float)
coin = chance.integers(0, 2, 60)

kept = SelectKBest(k=20).fit_transform(questions, coin)
hanbit = cross_val_score(KNeighborsClassifier(5), kept, coin, cv=six_folds).mean()
print(_(f"Hanbit's score: {hanbit:.0%}"))

# %% [markdown]
# Nobody can predict a coin. Where is the leak? The 20 questions were chosen with **all** pupils, so also with those who are checked later. Choosing is learning, too. Among 2,000 questions some always fit by chance.
#
# **Task 4.** Write `honest_model(count)`. It gives back a pipeline (not trained yet) of two steps: first `SelectKBest(k=count)`, then `KNeighborsClassifier(5)`. So the choice is made anew inside each fold.
#
# <details><summary>Hint 1</summary>
#
# Which two steps of Hanbit's club belong together? Which of them stood outside the folds?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# `make_pipeline(first step, second step)` ties steps together. Section 4 shows it with three.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# No `fit` here, and no data: `return make_pipeline(..., ...)`. How many questions are kept is said by `count`.
#
# </details>

# %% nbgrader={"grade_id": "honest_model", "solution": true}
def honest_model(count):
    # Give back a pipeline that chooses count columns and then asks the neighbours.
    ### BEGIN SOLUTION
    return make_pipeline(SelectKBest(k=count), KNeighborsClassifier(5))
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_honest_model", "grade": true, "points": 3}
from sklearn.pipeline import Pipeline

got = honest_model(20)
assert got is not None, "honest_model gives nothing back. Is there a return?"
assert not isinstance(got, KNeighborsClassifier), "honest_model only asks the neighbours. If the questions are chosen outside, the leak stays."
assert isinstance(got, Pipeline), f"honest_model should give back a pipeline, but it gave back {type(got).__name__}."
kinds = [type(step).__name__ for step in got.named_steps.values()]
assert "SelectKBest" in kinds, "The pipeline of honest_model has no step that chooses the questions."
assert hasattr(got[-1], "predict"), "The last step of honest_model has to answer. First choose, then ask the neighbours."
assert got[kinds.index("SelectKBest")].k == 20, f"honest_model(20) should keep 20 questions, but it keeps {got[kinds.index('SelectKBest')].k}."
### BEGIN HIDDEN TESTS
assert honest_model(3)[0].k == 3, "honest_model keeps the same number of questions whatever count says."
assert not hasattr(honest_model(4)[0], "scores_"), "honest_model has been trained already. Give back a model that is still empty, so that each fold teaches it anew."
sure = np.column_stack([np.random.default_rng(1).normal(size=(30, 50)), np.tile([0.0, 9.0], 15)])
assert cross_val_score(honest_model(1), sure, np.tile([0, 1], 15), cv=3).mean() == 1, "honest_model does not find the one column that says everything. Are the steps those of the task?"
### END HIDDEN TESTS

# %%
if honest_model(20) is not None:
    honest = cross_val_score(honest_model(20), questions, coin, cv=six_folds)
    print(_(f"Hanbit's score {hanbit:.0%}, honest score {honest.mean():.0%}"))
    print(_("the six folds:"), ", ".join(f"{score:.0%}" for score in honest))

# %% [markdown]
# The honest score lies around a half, as it must; the single folds shake a good deal, because ten pupils are few. Everything that looks at the answers, or at all the data, is learning: choosing columns, filling gaps, scaling. It belongs **inside** the folds.
#
# **Think and talk.** A study reports 95 % with 40 patients and 10,000 genes. What do you ask first? · Pictures of the same person in two folds: what is the cross-validation worth? · Why is the envelope still needed if every day has been checked already?
#
# Today: a model that is too bendy learns chance by heart; k folds show how far a number shakes; a seed makes it repeatable, not right; and whatever learns stays inside the fold. In lesson 21 there are no right answers left to check against.
