# ---
# title: "A fairness audit: for whom does the model fail?"
# goal: "You can measure a model's errors group by group, repair a gap with thresholds, and say which kinds of fairness exclude each other."
# minutes: 50
# band: "high school, credit course"
# teaches: ["fairness audit", "equal opportunity", "trade-offs of fairness"]
# requires: ["functions", "dictionaries", "masks", "test data", "weights and bias", "decision threshold", "precision and recall", "pipelines against leakage"]
# standards:
#   - {scheme: "KR 2022", code: "12인기02-01", cell: "Errors, group by group", says: "find bias in data and understand the problem that it makes"}
#   - {scheme: "KR 2022", code: "12인기03-04", cell: "gaps", says: "weigh up dilemmas that AI brings"}
#   - {scheme: "KR 2022", code: "12인기04-04", cell: "audit", says: "evaluate an AI system"}
#   - {scheme: "UNESCO 2024", code: "Ethics of AI: Create", cell: "threshold_for", says: "shape the rules by which an AI system is judged"}
#   - {scheme: "AI4K12", code: "5 Societal impact, 9-12", cell: "Which threshold?", says: "examine a system for bias and mitigate it"}
# packages: ["numpy", "matplotlib", "sklearn"]
# ---

# %% [markdown]
# Saebom city gives scholarships. Nobody can read all the applications, so a program makes the first choice. "We left the district out of the data," says the company that sells it. "So it cannot be unfair."
#
# Today you are the company first: you build the program, and you do harm without meaning to. Then you are the auditor: you measure the harm and repair it.
#
# Real applications are private, so these 4,000 are **made up**. *Ability* is spread alike in both districts. But in the West tutoring is rarer, so the **same ability** brings 0.9 points less in the test. `worthy` says who would really make something of the scholarship; in real life nobody knows it so exactly.
#
# **Predict:** will the two histograms of the test score differ? And the share of worthy people?

# %%
import math

import matplotlib.pyplot as plt
import numpy as np

rng = np.random.default_rng(7)
N = 4000
group = np.where(rng.random(N) < 0.7, "East", "West")
ability = rng.normal(0, 1, N)
worthy = ability + rng.normal(0, 0.5, N) > 0.3
test_score = ability - 0.9 * (group == "West") + rng.normal(0, 0.4, N)
essay = ability + rng.normal(0, 0.8, N)
X = np.column_stack([test_score, essay])

plt.figure(figsize=(7, 2.6))
for name, color in [("East", "#0072B2"), ("West", "#D55E00")]:
    plt.hist(test_score[group == name], bins=40, density=True, alpha=0.5, color=color, label=name)
plt.xlabel(_("test score"))
plt.legend()
plt.show()
for name in ["East", "West"]:
    print(name, _(f"{np.sum(group == name)} applicants, worthy: {np.mean(worthy[group == name]):.1%}"))

# %% [markdown]
# Equally many worthy people, and yet two curves. Now build the program, **without the district**. It uses *logistic regression*: a perceptron that gives out a number from 0 to 1 instead of yes or no. How probable is "worthy"? It learns from half of the applicants and is judged by the other half.
#
# You decide at which number people are chosen. **Try** 0.3, 0.5 and 0.7 for `THRESHOLD`, and leave standing the one with the most right answers.

# %%
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

THRESHOLD = 0.5

# The district stays beside the data for the audit; the model never sees it. random_state only makes the split repeatable.
X_train, X_test, y_train, y_test, g_train, g_test = train_test_split(X, worthy, group, test_size=0.5, stratify=group, random_state=0)
model = make_pipeline(StandardScaler(), LogisticRegression()).fit(X_train, y_train)
scores = model.predict_proba(X_test)[:, 1]
chosen = scores >= THRESHOLD
print(_(f"right for {np.mean(chosen == y_test):.1%} of {len(y_test)} applicants"))

# %% [markdown]
# That is a fine number. Now two applicants stand before your program. Jiho lives in the East, Sua in the West. Both have the ability 0.6, and both wrote an essay of 0.6. **Predict** what your program says to each.

# %%
# Neither had luck, good or bad. In the West 0.9 points of the test are missing, as above.
def decide(name, test, threshold):
    score = model.predict_proba([[test, 0.6]])[0, 1]
    print(name, f"{score:.2f}", _("chosen") if score >= threshold else _("turned down"))


decide(_("Jiho"), 0.6, THRESHOLD)
decide(_("Sua"), 0.6 - 0.9, THRESHOLD)

# %% [markdown]
# Sua can do what Jiho can, and your program turned her down. You never asked for her district, and you meant no harm. Is she the only one? One case is a story. An audit **counts**.
#
# ## 1. Errors, group by group
#
# **Task 1.** Write `audit(y_true, y_pred, groups)`. All three are arrays of the same length; the first two hold `True` and `False`. Give back a dictionary: for each group a dictionary with two shares,
#
# - `"selected"`: the share of the group that is chosen,
# - `"found"`: of the worthy people of the group, the share that is chosen (the *true positive rate*). If a group has no worthy people, `"found"` is 0.
#
# <details><summary>Hint 1</summary>
#
# Of which people is `"selected"` a share, and of which `"found"`? What stands in the denominator each time?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# `np.unique(groups)` gives each group once. `groups == name` is an array of True and False that picks the people of one group: `y_pred[groups == name]`. The mean of True and False is a share.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# For `"found"` you need a second mask: `here & y_true`, with `here = groups == ...`. If `np.any` of it is false, the answer is 0, otherwise the mean of `y_pred` under this mask.
#
# </details>

# %% nbgrader={"grade_id": "audit", "solution": true}
def audit(y_true, y_pred, groups):
    # Give back a dictionary: group -> its two shares.
    ### BEGIN SOLUTION
    report = {}
    for name in np.unique(groups):
        here = groups == name
        deserving = here & y_true
        found = np.mean(y_pred[deserving]) if np.any(deserving) else 0
        report[str(name)] = {"selected": float(np.mean(y_pred[here])), "found": float(found)}
    return report
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_audit", "grade": true, "points": 3}
import math

import numpy as np

truth = np.array([True, True, False, False, True, True, True, False])
answer = np.array([True, False, True, False, True, False, False, False])
parts = np.array(["a", "a", "a", "a", "b", "b", "b", "b"])
got = audit(truth, answer, parts)
assert got is not None, "audit gives nothing back. Is there a return after the loop?"
assert isinstance(got, dict) and set(got) == {"a", "b"}, f"audit should give back a dictionary with one entry for each group, but it gave back {got!r}."
assert all(isinstance(got[name], dict) and {"selected", "found"} <= set(got[name]) for name in "ab"), 'In audit each group needs the two entries "selected" and "found".'
assert math.isclose(got["a"]["selected"], 0.5) and math.isclose(got["b"]["selected"], 0.25), f'"selected" of audit came out as {got["a"]["selected"]} and {got["b"]["selected"]}. It is a share of everybody in the group.'
assert not math.isclose(got["b"]["found"], 0.25), '"found" of audit divides by everybody in the group. Only the worthy people of the group count.'
assert not math.isclose(got["b"]["found"], 1), '"found" of audit asks how many of the chosen are worthy. Wanted: how many of the worthy are chosen.'
assert math.isclose(got["a"]["found"], 0.5) and math.isclose(got["b"]["found"], 1 / 3), f'"found" of audit came out as {got["a"]["found"]} and {got["b"]["found"]}. Of the worthy people of this group, how many are chosen?'
### BEGIN HIDDEN TESTS
got = audit(np.array([False, True, True]), np.array([True, True, False]), np.array(["x", "y", "z"]))
assert got["x"]["found"] == 0 and got["y"]["found"] == 1 and got["z"]["selected"] == 0, "audit has trouble with a group that has no worthy people, or with more than two groups."
assert set(audit(truth, answer, np.array(["north"] * 8))) == {"north"}, "audit knows only certain groups. Let it find them in the array."
### END HIDDEN TESTS

# %%
COLORS = {"East": "#0072B2", "West": "#D55E00"}


def draw(report):
    """Show 100 worthy people of each group as dots: gray ones are not found."""
    places = np.arange(100)
    figure, boxes = plt.subplots(1, len(report), figsize=(6, 3))
    for box, (name, shares) in zip(boxes, report.items()):
        found = round(100 * shares["found"])
        box.scatter(places % 10, -(places // 10), s=70, c=[COLORS[name] if place < found else "lightgray" for place in places])
        box.set_title(f"{name}: {found} / 100")
        box.axis("off")
    plt.show()


report = audit(y_test, chosen, g_test)
if report:
    draw(report)
    for name, shares in report.items():
        print(_(f"{name}: selected {shares['selected']:.1%}, found {shares['found']:.1%}"))

# %% [markdown]
# Each dot is one of a hundred worthy people; the gray ones were overlooked. That is the harm, and now it has a number. **Why**, though the district was never in the data? Look at the histograms: the test score carries the district inside it. Such a column is called a *proxy*.
#
# How much does it give away? A second model sees the same two columns and guesses the district; a coin would be right for half. **Predict.**

# %%
# "balanced" makes both districts count alike, though the East is larger; otherwise "East" would be a good guess for everybody.
guesser = make_pipeline(StandardScaler(), LogisticRegression(class_weight="balanced")).fit(X_train, g_train)
for name in ["East", "West"]:
    print(name, _(f"district guessed right: {np.mean(guesser.predict(X_test[g_test == name]) == name):.1%}"))

# %% [markdown]
# Nobody told the guesser the district, and it is right for about three of four. Leaving the group out ("blindness") does not help.
#
# It has happened. In 2019 Z. Obermeyer and three colleagues examined a program with which hospitals in the United States chose patients for additional care. It did not know their skin color. It estimated *cost* instead of *need*, and for Black patients, who were no less ill, less money had been spent. With the measure put right, the share of Black patients among those helped would have risen from 17.7 % to 46.5 % (*Science* 366, 447-453).
#
# ## 2. Which threshold?
#
# Now repair it, by eye first. The gray line is what the East has today. **Read off:** at which threshold would the West be found as often?

# %%
if report:
    cuts = np.linspace(0, 1, 51)
    plt.figure(figsize=(7, 2.8))
    for name, color in COLORS.items():
        mine = scores[(g_test == name) & y_test]
        plt.plot(cuts, [np.mean(mine >= cut) for cut in cuts], color=color, label=name)
    plt.axvline(THRESHOLD, color="black", linestyle="--")
    plt.axhline(report["East"]["found"], color="gray")
    plt.xlabel(_("threshold"))
    plt.ylabel(_("found"))
    plt.legend()
    plt.show()

# %% [markdown]
# *Equal opportunity* (M. Hardt, E. Price and N. Srebro, 2016) demands: whoever is worthy has the same chance in each group. A threshold for each group can bring that about. Let a function find it.
#
# **Task 2.** Write `threshold_for(scores, y_true, target)`: the **greatest** threshold, taken from the scores of the worthy people, with which at least the share `target` of them is chosen (`score >= threshold`). There is at least one worthy person, and `target` is greater than 0 and at most 1.
#
# <details><summary>Hint 1</summary>
#
# Five worthy people have the scores 0.9, 0.8, 0.6, 0.4, 0.1. At least 60 % of them are to be chosen. Where do you cut?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# Sort the scores of the worthy from high to low. How many must be chosen at the least? The last of them sets the threshold.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# `best = np.sort(...)[::-1]`. The number needed is `target * len(best)`, rounded **up** with `math.ceil` (take away 1e-9 first, because decimals are not exact). Give back the entry at that number minus 1.
#
# </details>

# %% nbgrader={"grade_id": "threshold_for", "solution": true}
def threshold_for(scores, y_true, target):
    # Give back the greatest threshold that finds at least the share target of the worthy.
    ### BEGIN SOLUTION
    best = np.sort(scores[y_true])[::-1]
    needed = math.ceil(target * len(best) - 1e-9)
    return float(best[needed - 1])
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_threshold_for", "grade": true, "points": 3}
import numpy as np

few = np.array([0.9, 0.95, 0.1, 0.6, 0.8, 0.4, 0.7])
good = np.array([True, False, True, True, True, True, False])
got = threshold_for(few, good, 0.6)
assert got is not None, "threshold_for gives nothing back. Is there a return?"
assert got not in (0.95, 0.7), "threshold_for looks at the scores of people who are not worthy. Only the worthy count for this share."
assert got in few[good], f"Nobody of the worthy has the score {got} that threshold_for gives back. Wanted is one of their scores."
found = np.mean(few[good] >= got)
assert found >= 0.6 - 1e-9, f"With the threshold {got} of threshold_for only {found:.0%} of the worthy are found. It has to be at least the target."
assert found < 0.8, f"With the threshold {got} of threshold_for {found:.0%} of the worthy are found. A greater threshold would do; the greatest one is wanted."
assert threshold_for(few, good, 0.5) == threshold_for(few, good, 0.6), "If the number of people does not come out even, threshold_for should round up: at least the target."
### BEGIN HIDDEN TESTS
assert threshold_for(few, good, 1) == 0.1 and threshold_for(few, good, 0.2) == 0.9, "threshold_for has trouble at the ends: everybody, or only the best."
line = np.arange(1, 11) / 10
assert threshold_for(line, line > 0, 0.3) == 0.8, "threshold_for works for the example, but not for other scores."
### END HIDDEN TESTS

# %%
# The thresholds come from the TRAINING half, the audit from the test half: a repair must not be tuned on its own exam.
TARGET = 0.8

train_scores = model.predict_proba(X_train)[:, 1]
fair = None
if report and threshold_for(few, good, 0.6):
    cut = {name: threshold_for(train_scores[g_train == name], y_train[g_train == name], TARGET) for name in ["East", "West"]}
    fair = scores >= np.where(g_test == "East", cut["East"], cut["West"])
    draw(audit(y_test, fair, g_test))
    print(_(f"thresholds: East {cut['East']:.2f}, West {cut['West']:.2f}"))
    print(_(f"right for {np.mean(fair == y_test):.1%} of the applicants"))
    decide(_("Jiho"), 0.6, cut["East"])
    decide(_("Sua"), 0.6 - 0.9, cut["West"])

# %% [markdown]
# Sua is chosen, and even more answers are right than before.
#
# ## 3. Three demands that do not go together
#
# Is the program fair now? Three people ask, and each means something else:
#
# - the mayor wants **equal selection**: each group is chosen equally often;
# - Sua wants **equal opportunity**: the worthy are found equally often;
# - the donor wants **equal trust**: of those chosen, equally many are worthy in each group (*precision*).
#
# **Task 3.** Write `gaps(y_true, y_pred, groups)`: a dictionary with the keys `"selection"`, `"opportunity"` and `"trust"`. Each is the difference between the greatest and the smallest group share of that kind. A group in which nobody is chosen has the trust 0.
#
# <details><summary>Hint 1</summary>
#
# Two of the three shares are already in your `audit`. Which one is missing, and of which people is it a share?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# The precision of a group is the mean of `y_true` under the mask `(groups == name) & y_pred`. The difference of a list is `max(...) - min(...)`.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# Build three lists, each with one number per group: from `audit(...)` the values of `"selected"` and of `"found"`, and from a loop the precisions. Then a dictionary with three differences.
#
# </details>

# %% nbgrader={"grade_id": "gaps", "solution": true}
def gaps(y_true, y_pred, groups):
    # Give back the three gaps as a dictionary.
    ### BEGIN SOLUTION
    report = audit(y_true, y_pred, groups).values()
    selected = [shares["selected"] for shares in report]
    found = [shares["found"] for shares in report]
    trust = []
    for name in np.unique(groups):
        picked = (groups == name) & y_pred
        trust.append(float(np.mean(y_true[picked])) if np.any(picked) else 0)
    return {
        "selection": max(selected) - min(selected),
        "opportunity": max(found) - min(found),
        "trust": max(trust) - min(trust),
    }
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_gaps", "grade": true, "points": 3}
import math

import numpy as np

truth = np.array([True, True, False, False, True, True, True, False])
answer = np.array([True, False, True, False, True, False, False, False])
parts = np.array(["a", "a", "a", "a", "b", "b", "b", "b"])
assert audit(truth, answer, parts) is not None, "gaps needs your audit. Finish audit first, then run this cell again."
got = gaps(truth, answer, parts)
assert got is not None, "gaps gives nothing back. Is there a return?"
assert isinstance(got, dict) and set(got) == {"selection", "opportunity", "trust"}, f"gaps should give back the three keys of the task, but it gave back {got!r}."
assert all(value >= 0 for value in got.values()), "A gap of gaps is negative. Take the smallest share away from the greatest, whichever group has it."
assert math.isclose(got["selection"], 0.25), f'The gap "selection" is {got["selection"]}. Half of a and a quarter of b are chosen.'
assert math.isclose(got["opportunity"], 1 / 6), f'The gap "opportunity" is {got["opportunity"]}. Compare the entries "found" of both groups.'
assert math.isclose(got["trust"], 0.5), f'The gap "trust" is {got["trust"]}. Of the chosen of each group, how many are worthy?'
### BEGIN HIDDEN TESTS
three = np.array(["p", "q", "r", "p", "q", "r"])
got = gaps(np.array([True, True, True, False, False, False]), np.array([True, True, False, False, True, False]), three)
assert math.isclose(got["selection"], 1) and math.isclose(got["opportunity"], 1) and math.isclose(got["trust"], 1), "gaps has trouble with three groups, or with a group in which nobody is chosen."
assert all(math.isclose(value, 0) for value in gaps(truth, truth, np.array(["one"] * 8)).values()), "gaps has trouble when there is only one group: then there is no gap."
### END HIDDEN TESTS

# %%
# Before and after the repair, and in another city: there half of the worthy people of the West have moved away.
if fair is not None and gaps(truth, answer, parts):
    everybody = np.ones(len(y_test), dtype=bool)
    moved = (g_test == "West") & y_test & (np.arange(len(y_test)) % 2 == 0)
    cases = [
        (_("one threshold"), chosen, everybody, "#5b6770"),
        (_("two thresholds"), fair, everybody, "#009E73"),
        (_("two thresholds, the other city"), fair, ~moved, "#CC79A7"),
    ]
    kinds = {"selection": _("selection"), "opportunity": _("opportunity"), "trust": _("trust")}
    plt.figure(figsize=(7, 3))
    for row, (name, answers, here, color) in enumerate(cases):
        found_gaps = gaps(y_test[here], answers[here], g_test[here])
        print(name + ":", ", ".join(f"{kinds[kind]} {gap:.3f}" for kind, gap in found_gaps.items()))
        plt.bar(np.arange(3) + 0.27 * row, [found_gaps[kind] for kind in kinds], width=0.25, color=color, label=name)
    plt.xticks(np.arange(3) + 0.27, list(kinds.values()))
    plt.ylabel(_("gap"))
    plt.legend(loc="lower left", bbox_to_anchor=(0, 1), ncol=3)
    plt.show()

# %% [markdown]
# In our city the repair makes all three gaps small, because both districts have the same share of worthy people. In the other city they have not: opportunity stays nearly equal (what is left is chance), but selection and trust drift apart again. Sua would be content there, the mayor and the donor would not.
#
# That is no accident. If the shares differ and no model is perfect, **not all three can hold at once** (J. Kleinberg, S. Mullainathan and M. Raghavan 2016; A. Chouldechova 2017). Which one counts is not a question of mathematics. It is a decision, and somebody has to answer for it.
#
# **Talk.** An applicant from the East has the score 0.52 and asks: "Yesterday that was enough. Why not today?" Answer her. · Two better repairs than thresholds: a test that measures both districts alike, and more scholarships. Who can decide on those? · In real life the column `worthy` comes from earlier decisions. What if these were unfair?
#
# **Write the audit report:** three sentences for the mayor. What did you measure, what did you find, what do you recommend? Without the word "algorithm".
