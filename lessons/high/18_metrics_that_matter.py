# ---
# title: "Metrics that matter: which mistake costs more?"
# goal: "You can count a model's mistakes by kind, calculate precision, recall and F1, and set a threshold by what each mistake costs."
# minutes: 50
# band: "high school, credit course"
# teaches: ["confusion matrix", "precision and recall", "F1 score", "decision threshold", "unequal costs"]
# requires: ["functions", "loops", "lists", "arrays", "masks", "test data", "validation data", "random forests"]
# standards:
#   - {scheme: "KR 2022", code: "12인기02-04", cell: "The threshold is yours", says: "train a machine learning model and test it on data kept apart"}
#   - {scheme: "KR 2022", code: "12인기04-04", cell: "precision_recall_f1", says: "evaluate an AI system"}
#   - {scheme: "KR 2022", code: "12정04-03", cell: "best_threshold", says: "solve a problem by applying machine learning"}
#   - {scheme: "AI4K12", code: "3 Learning, 9-12", cell: "The same model, other people", says: "explain how a learning algorithm builds a model, and evaluate it on new data"}
# packages: ["matplotlib", "numpy", "sklearn"]
# ---

# %% [markdown]
# The menu of the school canteen has small numbers behind each dish: 4 means peanut. The student café has no such numbers yet. So Doyun and Seoyeon have each written a program that reads a recipe and says 1 (peanut is in it) or 0 (no peanut).
#
# Doyun: "Mine is right more often than yours!" Seoyeon is allergic to peanuts. She looks at Doyun's program. It has one single line.
#
# The 200 recipes are made up; the code shows how. **Predict:** how can a program that has read nothing be right so often? Then run the cell.

# %%
import matplotlib.pyplot as plt
import numpy as np

rng = np.random.default_rng(18)
peanut = rng.permutation([1] * 12 + [0] * 188)  # the truth about 200 recipes
suspicion = rng.normal(0.3 + 0.35 * peanut, 0.14).clip(0, 1)  # of Seoyeon's program

doyun = np.zeros(200, dtype=int)
seoyeon = (suspicion >= 0.5).astype(int)

plt.figure(figsize=(7, 1.5))
for kind, name, color in [(0, _("no peanut"), "#0072B2"), (1, _("peanut"), "#D55E00")]:
    plt.plot(suspicion[peanut == kind], [name] * sum(peanut == kind), "|", color=color, markersize=20)
plt.axvline(0.5, color="black", linestyle="--")
plt.margins(y=0.6)
plt.xlabel(_("how strongly Seoyeon's program suspects peanut; from the line on it says 1"))
plt.show()
for name, answers in [(_("Doyun"), doyun), (_("Seoyeon"), seoyeon)]:
    print(name, _(f"right: {np.mean(answers == peanut):.1%}"))

# %% [markdown]
# The share of right answers is called **accuracy**. It says nothing about the question that Seoyeon asks: "May I eat this?"
#
# ## 1. Four kinds of answers
#
# Two things can be true, and two can be said. That makes four fields, the **confusion matrix**. What we are looking for (peanut, 1) is called *positive*, however bad it is.
#
# | | says 0 | says 1 |
# |---|---|---|
# | **true is 0** | true negative (TN) | false positive (FP): a false alarm |
# | **true is 1** | false negative (FN): a miss | true positive (TP) |
#
# **Task 1.** Write `confusion(y_true, y_pred)`. Both are arrays of the same length that hold 0 and 1. Give back two rows of two counts, in the order of the table: `[[TN, FP], [FN, TP]]`.
#
# <details><summary>Hint 1</summary>
#
# A recipe contains peanut, and the program says 0. In which row and in which column do you make the stroke?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# Begin with four zeros: `[[0, 0], [0, 0]]`. `zip(y_true, y_pred)` gives the pairs. You need no `if`: the two numbers of a pair *are* the row and the column.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# In the loop: `matrix[...][...] += 1`. What is true is the row, what is said is the column. The `return` stands behind the loop.
#
# </details>

# %% nbgrader={"grade_id": "confusion", "solution": true}
def confusion(y_true, y_pred):
    # Give back [[TN, FP], [FN, TP]].
    ### BEGIN SOLUTION
    matrix = [[0, 0], [0, 0]]
    for true, said in zip(y_true, y_pred):
        matrix[true][said] += 1
    return matrix
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_confusion", "grade": true, "points": 2}
import numpy as np

truth = np.array([0, 1, 0, 0, 1, 0, 1, 0, 1, 0])
said = np.array([0, 1, 1, 0, 0, 0, 1, 1, 1, 0])
got = confusion(truth, said)
assert got is not None, "confusion gives nothing back. Is there a return behind the loop?"
assert np.shape(got) == (2, 2), f"confusion should give back two rows of two numbers, but it gave back {got!r}."
got = np.asarray(got).tolist()
assert sum(got[0]) + sum(got[1]) == 10, f"confusion came out as {got}. These are ten recipes, and each belongs into exactly one field."
assert got != [[4, 1], [2, 3]], "confusion has rows and columns the wrong way round. A row is what is true, a column is what is said."
assert got[0][0] != 3, "confusion begins with peanut. The first row and the first column belong to 0."
assert got == [[4, 2], [1, 3]], f"confusion came out as {got}. Count the four fields by hand: which recipes are false alarms, which are misses?"
### BEGIN HIDDEN TESTS
assert np.asarray(confusion(np.array([1, 1, 1]), np.array([0, 0, 1]))).tolist() == [[0, 0], [2, 1]], "confusion has trouble when every recipe contains peanut. Fields without a recipe hold 0."
assert np.asarray(confusion(truth, 1 - said)).tolist() == [[2, 4], [3, 1]], "confusion works for the example, but not for other answers."
### END HIDDEN TESTS

# %%
# The same 200 recipes, both programs. Which field would send Seoyeon to hospital?
def draw(axis, matrix, title):
    axis.imshow(matrix, cmap="Blues", vmax=400)
    for row in (0, 1):
        for column in (0, 1):
            axis.text(column, row, matrix[row][column], ha="center", va="center", fontsize=14)
    axis.set_xticks([0, 1])
    axis.set_yticks([0, 1])
    axis.set_xlabel(_("said"))
    axis.set_ylabel(_("true"))
    axis.set_title(title)


if confusion(peanut, doyun) is not None:
    figure, axes = plt.subplots(1, 2, figsize=(7, 2.8))
    draw(axes[0], confusion(peanut, doyun), _("Doyun"))
    draw(axes[1], confusion(peanut, seoyeon), _("Seoyeon"))
    plt.show()

# %% [markdown]
# Doyun's program misses **every** dish with peanut. There are so few of them that the accuracy hardly notices.
#
# ## 2. Precision, recall and F1
#
# Two questions, two shares:
#
# - **Precision:** of the dishes that the program warns of, how many do contain peanut? $\quad P = \dfrac{TP}{TP + FP}$
# - **Recall:** of the dishes with peanut, how many does it find? $\quad R = \dfrac{TP}{TP + FN}$
#
# A program that warns of everything has the recall 1. One that warns of a single safe case may have the precision 1. So both are looked at together. The **F1 score** is their *harmonic mean*, which is high only if both are high:
#
# $$F_1 = \frac{2 P R}{P + R}$$
#
# **Task 2.** Write `precision_recall_f1(matrix)`: it gets `[[TN, FP], [FN, TP]]` and gives back the three numbers in this order. If something would have to be divided by 0, the number is 0.
#
# <details><summary>Hint 1</summary>
#
# Put your finger on the row, or the column, that each of the two questions is about. Which number stands in both denominators?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# `(tn, fp), (fn, tp) = ...` unpacks the four numbers. Then work out the three results one after the other, F1 from the first two.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# `a / b if b else 0` divides only if `b` is not 0. You need it three times. What is `b` each time?
#
# </details>

# %% nbgrader={"grade_id": "precision_recall_f1", "solution": true}
def precision_recall_f1(matrix):
    # Give back (precision, recall, F1).
    ### BEGIN SOLUTION
    (tn, fp), (fn, tp) = matrix
    precision = tp / (tp + fp) if tp + fp else 0
    recall = tp / (tp + fn) if tp + fn else 0
    total = precision + recall
    return precision, recall, 2 * precision * recall / total if total else 0
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_precision_recall_f1", "grade": true, "points": 3}
import math

got = precision_recall_f1([[80, 10], [5, 15]])
assert got is not None, "precision_recall_f1 gives nothing back. Is there a return?"
assert isinstance(got, tuple | list) and len(got) == 3, f"precision_recall_f1 should give back three numbers, but it gave back {got!r}."
assert all(0 <= value <= 1 for value in got), f"precision_recall_f1 came out as {got}. Shares lie between 0 and 1."
assert not (math.isclose(got[0], 3 / 4) and math.isclose(got[1], 3 / 5)), "precision_recall_f1 has precision and recall the wrong way round. Which one asks about the warnings, which about the dishes with peanut?"
assert math.isclose(got[0], 3 / 5), f"The precision of precision_recall_f1 came out as {got[0]}. Of all warnings, how many are right?"
assert math.isclose(got[1], 3 / 4), f"The recall of precision_recall_f1 came out as {got[1]}. Of all dishes with peanut, how many are found?"
assert not math.isclose(got[2], 0.675), "precision_recall_f1 takes the ordinary mean. F1 is the harmonic mean."
assert math.isclose(got[2], 2 / 3), f"The F1 of precision_recall_f1 came out as {got[2]}. Work out the formula by hand with your precision and your recall."
try:
    quiet = precision_recall_f1([[9, 0], [1, 0]])
except ZeroDivisionError:
    quiet = None
assert quiet is not None, "precision_recall_f1 divides by 0 when a program never warns. Then the number is 0."
### BEGIN HIDDEN TESTS
assert all(math.isclose(a, b) for a, b in zip(precision_recall_f1([[1, 2], [6, 2]]), [1 / 2, 1 / 4, 1 / 3])), "precision_recall_f1 works for the example, but not for other matrices."
assert list(quiet) == [0, 0, 0] and list(precision_recall_f1([[0, 0], [0, 7]])) == [1, 1, 1], "precision_recall_f1 has trouble at the ends: no warning at all, or every answer right."
### END HIDDEN TESTS

# %%
# Three programs; the third one warns of everything. Which bar would you want to be high?
if confusion(peanut, doyun) is not None and precision_recall_f1([[1, 1], [1, 1]]):
    kinds = [_("accuracy"), _("precision"), _("recall"), "F1"]
    plt.figure(figsize=(7, 2.8))
    for place, (name, answers) in enumerate([(_("Doyun"), doyun), (_("Seoyeon"), seoyeon), (_("always warns"), np.ones(200, dtype=int))]):
        bars = [np.mean(answers == peanut), *precision_recall_f1(confusion(peanut, answers))]
        plt.bar(np.arange(4) + 0.27 * place, bars, 0.25, color=["#0072B2", "#D55E00", "#8a6d00"][place], label=name)
    plt.xticks(np.arange(4) + 0.27, kinds)
    plt.legend(loc="upper right", fontsize=8)
    plt.show()

# %% [markdown]
# ## 3. The threshold is yours
#
# In lesson 17 we opened the envelope and counted the malignant lumps that the model had called benign. Nobody had told it that this is worse than a false alarm. Now we can.
#
# The data are the same (Breast Cancer Wisconsin, W. Wolberg and others 1993, doi:10.24432/C5DW2B, CC BY 4.0; one university hospital, only patients examined by needle, **not** fit for examining anybody). Mind a trap: in the original 1 means *benign*. What we look for should be 1, so we turn it.
#
# A forest does not only say 0 or 1. `predict_proba` gives a **probability**, and somebody decides from where on it counts as "malignant": this is the **threshold**. Nobody is forced to take 0.5.
#
# **Change** `THRESHOLD`: 0.2, 0.5, 0.8. Which number rises, which falls, and why?

# %%
from sklearn.datasets import load_breast_cancer
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import train_test_split

data = load_breast_cancer()
X, y = data.data, (data.target == 0).astype(int)  # 1: malignant
X_rest, X_test, y_rest, y_test = train_test_split(X, y, test_size=0.3, stratify=y, random_state=0)
X_train, X_validation, y_train, y_validation = train_test_split(X_rest, y_rest, test_size=0.4, stratify=y_rest, random_state=0)
forest = RandomForestClassifier(n_estimators=100, random_state=0).fit(X_train, y_train)
probabilities = forest.predict_proba(X_validation)[:, 1]

# Change this number.
THRESHOLD = 0.5

plt.figure(figsize=(7, 2.4))
both = [probabilities[y_validation == 0], probabilities[y_validation == 1]]
plt.hist(both, bins=20, range=(0, 1), stacked=True, color=["#0072B2", "#D55E00"], label=["benign", "malignant"])
plt.axvline(THRESHOLD, color="black", linestyle="--")
plt.yscale("symlog")  # so that a bar of one patient can be seen beside one of fifty
plt.yticks([0, 1, 3, 10, 30], [0, 1, 3, 10, 30])
plt.xlabel(_("probability of malignant"))
plt.ylabel(_("patients"))
plt.legend(loc="upper center")
plt.show()
if confusion(peanut, doyun) is not None and precision_recall_f1([[1, 1], [1, 1]]):
    matrix = confusion(y_validation, (probabilities >= THRESHOLD).astype(int))
    precision, recall, f1 = precision_recall_f1(matrix)
    print(_(f"false alarms {matrix[0][1]}, missed {matrix[1][0]}"))
    print(_(f"precision {precision:.3f}, recall {recall:.3f}, F1 {f1:.3f}"))

# %% [markdown]
# A lower threshold warns more: fewer are missed, more are alarmed for nothing. Both at once cannot be had for free.
#
# ## 4. What does a mistake cost?
#
# Who is alarmed for nothing has a bad week and a second examination. Who is missed loses time that nobody gives back. So put a price on each: `miss` for a false negative, `alarm` for a false positive. The cost of a threshold is
#
# $$\text{miss} \times FN + \text{alarm} \times FP$$
#
# **Task 3.** Write `best_threshold(probabilities, y_true, thresholds, miss, alarm)`. It tries every number of the list `thresholds` (smallest first) and gives back the one with the **smallest cost**; of equals, the smallest threshold. A probability that is exactly at the threshold counts as a warning.
#
# <details><summary>Hint 1</summary>
#
# For one threshold: how do the probabilities become zeros and ones? Which of your functions counts the mistakes?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# `(probabilities >= threshold).astype(int)` turns True and False into 1 and 0. `confusion` gives you FN and FP. Write the cost of each threshold into a list.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# The loop ends with `costs.append(... * fn + ... * fp)`. Behind it: `np.argmin(costs)` is the place of the smallest cost, of equals the first. Which threshold stands at this place?
#
# </details>

# %% nbgrader={"grade_id": "best_threshold", "solution": true}
def best_threshold(probabilities, y_true, thresholds, miss, alarm):
    # Give back the threshold with the smallest cost.
    ### BEGIN SOLUTION
    costs = []
    for threshold in thresholds:
        warned = (probabilities >= threshold).astype(int)
        (tn, fp), (fn, tp) = confusion(y_true, warned)
        costs.append(miss * fn + alarm * fp)
    return thresholds[int(np.argmin(costs))]
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_best_threshold", "grade": true, "points": 4}
import numpy as np

p = np.array([0.1, 0.2, 0.3, 0.35, 0.4, 0.6, 0.65, 0.7, 0.8, 0.9])
ill = np.array([0, 0, 1, 0, 0, 1, 1, 0, 1, 1])
cuts = [0.05, 0.25, 0.5, 0.75, 0.95]
assert confusion(truth, said) is not None, "best_threshold needs your confusion. Finish it first, then run this cell again."
got = best_threshold(p, ill, cuts, 1, 1)
assert got is not None, "best_threshold gives nothing back. Is there a return behind the loop?"
assert got in cuts, f"best_threshold gave back {got!r}, which is none of the thresholds. Is it a cost, or a place in the list?"
assert got not in (0.05, 0.95), "best_threshold takes a threshold with a great cost. Does it look for the smallest?"
assert got == 0.5, f"If both mistakes cost the same, best_threshold takes {got}. Work out the five costs by hand."
got = best_threshold(p, ill, cuts, 10, 1)
assert got != 0.75, "best_threshold mixes up the two prices. miss belongs to the false negatives, alarm to the false positives."
assert got != 0.5, "best_threshold takes no notice of the prices. A miss costs ten times as much here."
assert got == 0.25, f"If a miss costs ten times as much, best_threshold takes {got}. Would a lower threshold miss fewer?"
### BEGIN HIDDEN TESTS
assert best_threshold(p, ill, cuts, 1, 10) == 0.75, "best_threshold is right for the visible prices, but not when an alarm is the expensive mistake."
assert best_threshold(np.array([0.5, 0.2]), np.array([1, 0]), [0.2, 0.5], 1, 1) == 0.5, "best_threshold does not warn when a probability is exactly at the threshold."
assert best_threshold(np.array([0.9, 0.1]), np.array([1, 0]), [0.3, 0.6], 1, 1) == 0.3, "If two thresholds cost the same, best_threshold should take the smaller one."
### END HIDDEN TESTS

# %%
# A false alarm costs 1. And a miss? Change MISS: 1, 2, 5, 20.
MISS = 20

cuts = [round(place / 50, 2) for place in range(1, 50)]
chosen = {}
if confusion(peanut, doyun) is not None and best_threshold(probabilities, y_validation, cuts, 1, 1) is not None:
    chosen = {price: best_threshold(probabilities, y_validation, cuts, price, 1) for price in (1, MISS)}
    plt.figure(figsize=(7, 2.8))
    for price, color in [(1, "#0072B2"), (MISS, "#D55E00")]:
        costs = []
        for cut in cuts:
            matrix = confusion(y_validation, (probabilities >= cut).astype(int))
            costs.append(price * matrix[1][0] + matrix[0][1])
        plt.plot(cuts, costs, color=color, label=_(f"a miss costs {price}"))
        plt.axvline(chosen[price], color=color, linestyle=":")
    plt.xlabel(_("threshold"))
    plt.ylabel(_("cost"))
    plt.legend(loc="upper center")
    plt.show()
    print(_(f"threshold for equal prices {chosen[1]}, for an expensive miss {chosen[MISS]}"))

# %% [markdown]
# The threshold was chosen with the **validation** data. Now the envelope is opened, once, and this time scikit-learn counts. `sklearn.metrics` always takes the truth first, then the answers, and takes 1 for what is looked for (`pos_label=1`). If the order is mixed up, precision and recall change places, and no error tells you.

# %%
from sklearn.metrics import ConfusionMatrixDisplay, classification_report, confusion_matrix

for price, cut in chosen.items():
    warned = (forest.predict_proba(X_test)[:, 1] >= cut).astype(int)
    tn, fp, fn, tp = confusion_matrix(y_test, warned).ravel()
    print(_(f"a miss costs {price}, threshold {cut}: missed {fn}, false alarms {fp}"))
    print(classification_report(y_test, warned, target_names=["benign", "malignant"]))
if chosen:
    figure, axis = plt.subplots(figsize=(3, 2.6))
    ConfusionMatrixDisplay.from_predictions(y_test, warned, cmap="Blues", colorbar=False, ax=axis)
    axis.set_xlabel(_("said"))
    axis.set_ylabel(_("true"))
    plt.show()

# %% [markdown]
# The *support* in the table is the number of patients of each kind. Compare both tables: how many more people are alarmed for each one that is found in addition? Would you pay that? A few patients make a great difference here, so take no third decimal seriously.
#
# ## 5. The same model, other people
#
# In these data more than a third of the lumps are malignant. Suppose the same model examined **everybody**, and only 1 in 100 were ill. Let the ill be found as often as here, and the well be alarmed as often as here. **Predict:** what becomes of the precision?

# %%
# Change this number: how many of 100 people are ill?
ILL_OF_100 = 1

if chosen:
    recall, false_rate = tp / (tp + fn), fp / (fp + tn)
    found, alarmed = ILL_OF_100 * recall, (100 - ILL_OF_100) * false_rate
    print(_(f"ill and warned: {found:.1f}, well and warned: {alarmed:.1f} of 100 people"))
    print(_(f"precision: {found / (found + alarmed):.1%}"))

# %% [markdown]
# Most warnings are false now, although nothing about the model has changed. A precision belongs to a model **and** to the people it is used for.
#
# **Think and talk.** Who should set the price of a miss: the programmer, the doctor, the patients, the insurance? Whom do they have to ask? · A filter for bad words in the class chat: which mistake is worse there, and for whom? · A shop says "our camera finds 99 % of all thieves". Which number do you ask for next?
#
# Today: four fields instead of one number, precision for the warnings, recall for what must be found, and the threshold is a decision with a price. Lesson 19 asks how far such a number would shake if other people had been drawn.
