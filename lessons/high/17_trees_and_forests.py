# ---
# title: "Trees and forests: choosing the best question"
# goal: "You can find the best question of a decision tree with Gini impurity, and judge trees and forests by data they have not seen."
# minutes: 50
# band: "high school, credit course"
# teaches: ["Gini impurity", "decision trees", "validation data", "random forests", "permutation importance"]
# requires: ["functions", "lists", "dictionaries", "arrays", "test data"]
# standards:
#   - {scheme: "KR 2022", code: "12인기02-04", cell: "choose_depth", says: "train a machine learning model and test it on data kept apart"}
#   - {scheme: "KR 2022", code: "12인기02-03", cell: "Many trees, one envelope", says: "choose the kind of learning and the algorithm that fit a problem"}
#   - {scheme: "KR 2022", code: "12정04-03", cell: "Real patients", says: "solve a problem by applying machine learning"}
#   - {scheme: "AI4K12", code: "3 Learning, 9-12", cell: "How many questions in a row?", says: "explain how a learning algorithm builds a model, and evaluate it on new data"}
#   - {scheme: "UNESCO 2024", code: "AI techniques and applications: Apply", cell: "Many trees, one envelope", says: "train a model with an open tool and judge its limits"}
# packages: ["matplotlib", "numpy", "sklearn"]
# ---

# %% [markdown]
# You feel sick and go to the health room. "Is your temperature above 37.5?" Depending on your answer you rest, hear the next question, or go back to class.
# Questions that branch like this are a **decision tree**.
#
# Could a computer find the first question from data alone? Real health records are private, so Doyun and Seoyeon have made up ten visits.
#
# **Watch:** run the cell, then change `QUESTION`. Which number makes both sides as pure as possible?

# %%
import matplotlib.pyplot as plt

# ten made-up visits, in the order in which they came: the temperature, and what followed (rest: stayed and rested, class: back to class)
TEMPERATURES = [36.9, 37.8, 36.5, 38.3, 36.7, 37.3, 36.4, 37.6, 37.0, 36.8]
OUTCOMES = ["class", "class", "class", "rest", "rest", "rest", "class", "rest", "class", "class"]
COLORS = {"class": "#0072B2", "rest": "#D55E00", "benign": "#0072B2", "malignant": "#D55E00"}

# Change this number.
QUESTION = 37.5

plt.figure(figsize=(7, 1.8))
for kind, marker in [("class", "o"), ("rest", "s")]:
    chosen = [value for value, outcome in zip(TEMPERATURES, OUTCOMES) if outcome == kind]
    plt.scatter(chosen, [kind] * len(chosen), c=COLORS[kind], marker=marker, s=80)
plt.axvline(QUESTION, color="black", linestyle="--")
plt.margins(y=0.5)
plt.xlabel(_("temperature"))
plt.show()
yes = [outcome for value, outcome in zip(TEMPERATURES, OUTCOMES) if value <= QUESTION]
no = [outcome for value, outcome in zip(TEMPERATURES, OUTCOMES) if value > QUESTION]
print(_(f"Up to {QUESTION}:    class {yes.count('class')}, rest {yes.count('rest')}"))
print(_(f"Above {QUESTION}:    class {no.count('class')}, rest {no.count('rest')}"))

# %% [markdown]
# ## 1. How mixed is a group?
#
# "As pure as possible" is not a number yet. So Seoyeon puts the labels of a group into a box, one on each slip. She draws one, **puts it back**, and draws
# again. How often do the two slips differ? In a pure group never; in a mixed group often.
#
# **Watch:** the cell draws 10,000 such pairs. Change `GROUP` and predict the result before you run it.

# %%
import random

GROUP = ["class", "class", "class", "class", "rest"]

random.seed(17)
differ = sum(random.choice(GROUP) != random.choice(GROUP) for pair in range(10_000))
print(_(f"The two slips differed in {differ / 10_000:.1%} of the draws."))

# %% [markdown]
# Now without draws. Let $p_k$ be the share of label $k$. Both slips show $k$ with probability $p_k \times p_k$. Added up over all labels this is the
# probability that they are *the same*. What is left over up to 1 is the **Gini impurity**:
#
# $$G = 1 - \sum_k p_k^2$$
#
# **Task 1.** Write `gini(labels)`. `labels` is a list with at least one label: any words, of any number of kinds.
#
# <details><summary>Hint 1</summary>
#
# Take the group class, class, class, class, rest. What is the share of each label? Calculate $G$ on paper and compare it with the draws above.
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# `set(labels)` holds each kind of label once. `labels.count(kind)` says how often a kind occurs.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# Begin with `same = 0`. For each kind divide its count by the number of all labels, square this share and add it to `same`. What do you give back at the end?
#
# </details>

# %% nbgrader={"grade_id": "gini", "solution": true}
def gini(labels):
    # Give back the probability that two draws (with putting back) show different labels.
    ### BEGIN SOLUTION
    same = 0
    for kind in set(labels):
        share = labels.count(kind) / len(labels)
        same += share**2
    return 1 - same
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_gini", "grade": true, "points": 2}
import math

found = gini(["rest", "rest", "rest"])
assert found is not None, "gini gives nothing back. Is there a return? (print only shows a number.)"
assert not math.isclose(found, 1), "gini gives 1 for a pure group. That is the probability that both slips are the same. We want the probability that they differ."
assert math.isclose(found, 0, abs_tol=1e-9), f"gini of a pure group came out as {found}. Can two slips differ if all of them say the same?"
found = gini(["class", "rest", "rest", "class"])
assert 0 < found < 1, f"gini of a group with two of each kind came out as {found}, but a probability in a mixed group lies between 0 and 1."
assert math.isclose(found, 1 / 2), f"gini of a group with two of each kind came out as {found}. What are the shares? Is each share squared?"
### BEGIN HIDDEN TESTS
found = gini(["class", "class", "class", "rest"])
assert math.isclose(found, 0.375), "gini is right for pure groups and for half and half, but not for uneven groups. Does it calculate with the share of every kind?"
found = gini(["benign", "malignant", "benign", "benign", "benign"])
assert math.isclose(found, 0.32), "gini is right for class and rest, but not for other words. Let it find the kinds in the list itself."
found = gini(["bus", "bicycle", "walk", "bus"])
assert math.isclose(found, 0.625), "gini is right for two kinds of label, but not for three. Does it go through all kinds?"
### END HIDDEN TESTS

# %% [markdown]
# ## 2. The best question
#
# A question "value <= threshold?" parts a group in two. It is worth asking only **between** two neighbouring values: `midpoints` gives these thresholds.

# %%
def midpoints(values):
    # the numbers half-way between neighbouring different values
    steps = sorted(set(values))
    return [(low + high) / 2 for low, high in zip(steps, steps[1:])]


print([round(threshold, 2) for threshold in midpoints(TEMPERATURES)])

# %% [markdown]
# Doyun parts off the highest temperature: one side is pure, but it holds a single visit. So a big group must weigh more. The impurity of a question is the
# **weighted average** of both sides:
#
# $$\frac{n_\text{left}}{n} \, G_\text{left} + \frac{n_\text{right}}{n} \, G_\text{right}$$
#
# **Task 2.** Write `best_split(values, labels)`. It tries every threshold of `midpoints(values)` and gives back two things: the threshold with the **smallest**
# impurity, and this impurity. Of equals, keep the smallest threshold. `values[i]` belongs to `labels[i]`, in any order. Leave both lists as they are.
#
# <details><summary>Hint 1</summary>
#
# Which labels go to the left for the threshold 36.75, which to the right? Do it by hand first. How many are on each side, and how mixed are they?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# `[label for value, label in zip(values, labels) if value <= threshold]` gives the labels on the left. The right is made in the same way. `len`
# tells you the weight of each side, and `gini` is already yours.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# Before the loop: `best = None`. For each threshold: make both sides, calculate the weighted average, and compare. If `best` is still `None`, or
# if the new impurity is smaller than `best[1]`, remember the pair `(threshold, impurity)` as `best`. After the loop, give `best` back.
#
# </details>

# %% nbgrader={"grade_id": "best_split", "solution": true}
def best_split(values, labels):
    # Give back (threshold, impurity) of the question with the smallest impurity.
    ### BEGIN SOLUTION
    best = None
    for threshold in midpoints(values):
        left = [label for value, label in zip(values, labels) if value <= threshold]
        right = [label for value, label in zip(values, labels) if value > threshold]
        impurity = (len(left) * gini(left) + len(right) * gini(right)) / len(labels)
        if best is None or impurity < best[1]:
            best = (threshold, impurity)
    return best
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_best_split", "grade": true, "points": 4}
assert gini(["class", "rest"]) is not None, "best_split needs your gini from task 1. Finish gini first, then run this cell again."
found = best_split([1, 2, 3, 4], ["class", "class", "rest", "rest"])
assert found is not None, "best_split gives nothing back. Is there a return after the loop?"
assert isinstance(found, tuple | list) and len(found) == 2, f"best_split came out as {found}. It should give back two things: the threshold and its impurity."
assert found[0] in midpoints([1, 2, 3, 4]), f"best_split chose the threshold {found[0]}, which is not one of the midpoints. The threshold comes first, then its impurity."
assert math.isclose(found[1], 0, abs_tol=1e-9), f"One question parts the values 1, 2, 3, 4 into two pure sides, but best_split came out as {found}. Does it keep the smallest impurity of all thresholds?"
found = best_split([3, 1, 4, 2], ["rest", "class", "rest", "class"])
assert math.isclose(found[1], 0, abs_tol=1e-9), f"The same four values in another order, and best_split came out as {found}. It should part the labels by their value, not by their place in the list."
found = best_split(TEMPERATURES, OUTCOMES)
assert found[0] < 38, "best_split chose the question that parts off one single visit in the health room. Does a side with nine visits weigh more than a side with one?"
### BEGIN HIDDEN TESTS
assert math.isclose(found[0], 37.15) and math.isclose(found[1], 19 / 60), "best_split is right for the four values, but not for the health room. Is it calculated from values and labels, with each side weighted by its size?"
found = best_split([8, 3, 6, 1, 5, 2], ["b", "a", "b", "b", "b", "a"])
assert math.isclose(found[0], 4) and math.isclose(found[1], 2 / 9), "best_split does not find the best question for other values and labels. Try it with a small group of your own and check by hand."
found = best_split([1, 2, 3, 4], ["a", "b", "b", "a"])
assert math.isclose(found[0], 1.5), "Two questions are equally good, and best_split keeps the later one. The smallest threshold should stay."
kept_values, kept_labels = [3, 1, 2], ["a", "b", "a"]
best_split(kept_values, kept_labels)
assert kept_values == [3, 1, 2] and kept_labels == ["a", "b", "a"], "best_split changes the lists that it is given. Make new lists instead, so that value and label still belong together."
### END HIDDEN TESTS

# %% [markdown]
# ## 3. Real patients
#
# Now real data. A fine needle takes cells from a lump in the breast, and a program measures their nuclei: 30 numbers per patient, for example
# `worst perimeter`, the mean of the three largest perimeters. The label: `malignant` (cancer) or `benign` (harmless). Each row is one person who had to wait
# for a result.
#
# **Source:** Breast Cancer Wisconsin (Diagnostic), W. Wolberg, O. Mangasarian, N. Street and W. Street (1993), UCI Machine Learning Repository,
# doi:10.24432/C5DW2B, CC BY 4.0; scikit-learn ships a copy.
#
# **Limits:** one hospital in the USA, around 1990. Age and origin are not recorded, so nobody can check for whom a model is worse. It is **not** fit for
# examining anybody.
#
# **Three parts, three jobs.** From the *training data* the model learns. With the *validation data* we compare models. The *test data* stay in a sealed
# envelope to the end.

# %%
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

data = load_breast_cancer()
X = data.data
y = data.target_names[data.target]  # words instead of 0 and 1
names = data.feature_names.tolist()

X_rest, X_test, y_rest, y_test = train_test_split(X, y, test_size=0.2, stratify=y, random_state=0)
X_train, X_validation, y_train, y_validation = train_test_split(X_rest, y_rest, test_size=0.25, stratify=y_rest, random_state=0)

print(_(f"{X.shape[0]} patients, {X.shape[1]} numbers each"))
for part, labels in [("train", y_train), ("validation", y_validation), ("test", y_test)]:
    print(_(f"{part:<10} {len(labels):>4} patients, malignant {np.mean(labels == 'malignant'):.1%}"))

# %% [markdown]
# Which number makes the best first question? Your `best_split` tries the ten columns that begin with `worst`, on the training data. Then scikit-learn's
# `DecisionTreeClassifier` does the same, and asks one more question on each side. **Predict:** will both find the same first question?

# %%
from sklearn.tree import DecisionTreeClassifier, plot_tree

worst = [name for name in names if name.startswith("worst")]
X_worst = X_train[:, [names.index(name) for name in worst]]

questions = []
for column, name in enumerate(worst):
    question = best_split(X_worst[:, column].tolist(), y_train.tolist())
    if question is not None:
        questions.append((question[1], name, question[0]))
for impurity, name, threshold in sorted(questions)[:3]:
    print(_(f"{name} <= {threshold:.5g}?   impurity {impurity:.4f}"))
if not questions:
    print(_("best_split gives nothing back yet. Write it first, then run this cell again."))

small = DecisionTreeClassifier(max_depth=2, random_state=0).fit(X_worst, y_train)
plt.figure(figsize=(7, 3.8))
plot_tree(small, feature_names=worst, fontsize=8)
plt.show()

# %% [markdown]
# Each box shows its question, its Gini impurity, and its patients: `value = [benign, malignant]`. "Yes" (True) goes to the left. A tree goes on like this: best
# question, two groups, best question... `max_depth` says how many questions in a row there may be at most.
#
# ## 4. How many questions in a row?
#
# **Predict:** what happens to the score, the share of right answers, if the tree may ask more and more? And for patients it has not learned from? (The vertical
# axis begins at 0.8.)

# %%
depths = list(range(1, 11))
train_scores, validation_scores = [], []
for depth in depths:
    tree = DecisionTreeClassifier(max_depth=depth, random_state=0).fit(X_train, y_train)
    train_scores.append(tree.score(X_train, y_train))
    validation_scores.append(tree.score(X_validation, y_validation))

plt.figure(figsize=(7, 3))
plt.plot(depths, train_scores, "o-", color="#0072B2", label=_("train"))
plt.plot(depths, validation_scores, "s--", color="#D55E00", label=_("validation"))
plt.ylim(0.8, 1.01)
plt.xticks(depths)
plt.xlabel(_("max_depth: questions in a row"))
plt.ylabel(_("score"))
plt.legend(loc="lower right")
plt.show()

# %% [markdown]
# The deep tree knows its patients by heart, but does no better on the others. That is **overfitting**: the last questions describe chance, not the illness.
#
# Which depth do we take? Doyun: "Open the envelope and take the best test score!" Seoyeon: "Then the test data have taken part in choosing. What is left to tell
# us how good the tree is for new patients?"
#
# **Task 3.** Write `choose_depth(depths, X_fit, y_fit, X_new, y_new)`. For each number in `depths` (smallest first) a `DecisionTreeClassifier` with this
# `max_depth` and `random_state=0` (the same trees for everybody) learns from `X_fit` and `y_fit` **alone**. Give back the depth whose tree has the highest
# score on `X_new` and `y_new`; of equals the smallest.
#
# <details><summary>Hint 1</summary>
#
# Which of the four pieces of data may a tree see while it learns? Which are only for comparing?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# Make a model, `fit`, `score`: the cell above shows the three steps. Which of its two scores do you need? Collect it in a list, one for each depth.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# Behind the loop: `np.argmax(scores)` is the place of the highest score, of equals the first. Which depth stands at this place in `depths`?
#
# </details>

# %% nbgrader={"grade_id": "choose_depth", "solution": true}
def choose_depth(depths, X_fit, y_fit, X_new, y_new):
    # Give back the depth whose tree does best on the new data.
    ### BEGIN SOLUTION
    scores = []
    for depth in depths:
        tree = DecisionTreeClassifier(max_depth=depth, random_state=0).fit(X_fit, y_fit)
        scores.append(tree.score(X_new, y_new))
    return depths[int(np.argmax(scores))]
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_choose_depth", "grade": true, "points": 4}
places = np.arange(1.0, 17.0).reshape(-1, 1)  # one column: 1 to 16
learned, fresh = np.array(list("aaaabbbbbabbbaaa")), np.array(list("aaaabbbbbbbbbaab"))
found = choose_depth([1, 2, 3, 5], places, learned, places, fresh)
assert found is not None, "choose_depth gives nothing back. Is there a return behind the loop?"
assert np.ndim(found) == 0 and found in (1, 2, 3, 5), f"choose_depth came out as {found}, which is none of the depths. Is it a score?"
assert found != 5, "choose_depth takes the tree that knows the training data best. That does not show how good it is for other patients: use the score on X_new and y_new."
assert found != 1, "choose_depth takes the tree with a single question, which is not the best on the new data. Does each depth reach its tree, and is a depth given back, not its place in the list?"
assert found != 3, "Two depths are equally good, and choose_depth takes the larger one. Fewer questions are easier to explain."
fresh = np.array(list("abba" * 3))
assert choose_depth([1, 2, 3], places[:4], np.array(list("aabb")), np.vstack([places[:4]] * 3), fresh) == 1, "The trees of choose_depth know something of the new data. They learn from X_fit and y_fit alone."
### BEGIN HIDDEN TESTS
assert choose_depth([2, 4, 6], places, learned, places, learned) == 4, "choose_depth is right for the visible examples, but not for other data. Does it really make a tree for each depth and compare?"
assert choose_depth([1, 2, 4], places[:9], np.array(list("aabaaabbb")), places[:9], np.array(list("aaaaaabbb"))) == 1, "choose_depth is not right for data in which one question is enough."
### END HIDDEN TESTS

# %% [markdown]
# And our own patients?

# %%
our_depth = choose_depth(depths, X_train, y_train, X_validation, y_validation)
if our_depth not in depths:
    print(_("choose_depth gives back no depth yet. Write it first, then run this cell again."))
else:
    for depth, score in zip(depths, validation_scores):
        wrong = round((1 - score) * len(y_validation))
        print(_(f"depth {depth:>2}: wrong for {wrong} of {len(y_validation)} validation patients"), "<--" if depth == our_depth else "")

# %% [markdown]
# Neighbouring depths often differ by one or two people. With another `random_state` another depth might win; lesson 19 chooses more steadily.
#
# ## 5. Many trees, one envelope
#
# Take away a few patients, and a tree asks other questions. A **random forest** makes a strength of this. Each tree
#
# - learns from its own draw of patients, with putting back: some come twice, some not at all;
# - sees only a few columns at each question, chosen by chance.
#
# So they make *different* mistakes, and a vote evens many of them out.
#
# The chart shows the validation patients whom one full-grown tree gets **wrong**. Each bar is the share of votes for malignant; colour and label say what is
# **true**. On which side of the line should it end?
#
# **Change:** set `N_TREES` to 1, 5, 21, 51. What happens to the bars? (Odd, so that no vote is a tie.)

# %%
from sklearn.ensemble import RandomForestClassifier

# Change this number.
N_TREES = 51

single = DecisionTreeClassifier(random_state=0).fit(X_train, y_train)
forest = RandomForestClassifier(n_estimators=N_TREES, random_state=0).fit(X_train, y_train)
forest_score = forest.score(X_validation, y_validation)

missed = np.flatnonzero(single.predict(X_validation) != y_validation)
votes = forest.predict_proba(X_validation[missed])[:, forest.classes_.tolist().index("malignant")]
truth = y_validation[missed]

plt.figure(figsize=(7, 3))
plt.barh(range(len(missed)), votes, color=[COLORS[kind] for kind in truth])
plt.yticks(range(len(missed)), truth)
plt.axvline(0.5, color="black", linestyle="--")
plt.xlim(0, 1)
plt.xlabel(_("share of votes for malignant"))
plt.show()
print(_(f"One full-grown tree: validation score {single.score(X_validation, y_validation):.3f}"))
print(_(f"Forest of {N_TREES} trees: validation score {forest_score:.3f}"))

# %% [markdown]
# Now the envelope. We decide by validation, then we open it, **once**. The number that comes out stands.

# %%
if our_depth not in depths:
    print(_("The envelope stays closed until choose_depth works."))
else:
    tree_score = validation_scores[depths.index(our_depth)]
    if forest_score > tree_score:
        winner, final = "forest", forest
    else:
        winner, final = "tree", DecisionTreeClassifier(max_depth=our_depth, random_state=0).fit(X_train, y_train)
    print(_(f"Validation: tree of depth {our_depth} {tree_score:.3f}, forest {forest_score:.3f}. We take: {winner}"))
    answers = final.predict(X_test)
    overlooked = np.sum((y_test == "malignant") & (answers == "benign"))
    print(_(f"Test score: {final.score(X_test, y_test):.3f} (wrong for {np.sum(answers != y_test)} of {len(y_test)} patients)"))
    print(_(f"Malignant, but called benign by the model: {overlooked}"))

# %% [markdown]
# **Think and talk:** the last line counts people whose cancer would be overlooked. Is each mistake equally bad? Does one score say enough? (More in lesson 18.)
#
# Today: a tree takes the question with the smallest weighted Gini, again and again. Too many questions learn by heart; validation shows it. A forest votes.
# The envelope is opened once.
#
# ## If you have time: what does the forest look at?
#
# Nobody reads fifty trees. So shuffle **one column** among the validation patients and measure how far the score falls: the **permutation importance**. Six of
# the 30 columns measure the size of the nuclei. **Predict:** how far does the score fall if one of them is shuffled? And all six together?

# %%
from sklearn.inspection import permutation_importance

SIZE = ["mean radius", "mean perimeter", "mean area", "worst radius", "worst perimeter", "worst area"]
columns = [names.index(name) for name in SIZE]

alone = permutation_importance(forest, X_validation, y_validation, n_repeats=3, random_state=0).importances_mean
shuffled = X_validation.copy()
shuffled[:, columns] = np.random.default_rng(0).permutation(X_validation[:, columns])  # whole rows of six
together = forest_score - forest.score(shuffled, y_validation)

plt.figure(figsize=(7, 2.8))
plt.barh([*SIZE, _("all six")], [*alone[columns], together], color=["#0072B2"] * 6 + ["#D55E00"])
plt.axvline(0, color="black", linewidth=0.8)
plt.xlabel(_("fall of the score"))
plt.show()

# %% [markdown]
# To the left of zero the score even rose a little, by chance. If one size column is spoilt, the trees find the size in the other five. So **"low importance"
# does not mean "useless"** when columns say almost the same. Nor does "important" mean "cause": it says what *this* model uses, for *these* patients.
