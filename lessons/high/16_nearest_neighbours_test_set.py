# ---
# title: "Nearest neighbours and the test set"
# goal: "You can build a nearest-neighbour classifier, part data so that nothing leaks, and say what a score is worth."
# minutes: 50
# band: "high school, credit course"
# teaches: ["nearest-neighbour classifier", "test data", "data leakage"]
# requires: ["functions", "loops", "dictionaries", "arrays", "masks", "broadcasting"]
# standards:
#   - {scheme: "KR 2022", code: "12인기02-04", cell: "split", says: "train a machine learning model and test it on data kept apart"}
#   - {scheme: "KR 2022", code: "12인기02-03", cell: "The same in scikit-learn", says: "choose the kind of learning and the algorithm that fit a problem"}
#   - {scheme: "KR 2022", code: "12정04-03", cell: "predict_one", says: "solve a problem by applying machine learning"}
#   - {scheme: "AI4K12", code: "3 Learning, 9-12", cell: "score", says: "explain how a learning algorithm builds a model, and evaluate it on new data"}
# packages: ["numpy", "matplotlib", "sklearn"]
# ---

# %% [markdown]
# In the student café the table numbers are written on slips, and a camera is to read them. Doyun is proud: "My program has recognised **all 1,797** digits, 100 %!" Seoyeon: "How many of them had it seen before?" Doyun: "All of them, of course. It learned from them."
#
# These are the digits: pictures of 8 by 8 squares, each square a number from 0 (white) to 16 (black). **Run the cell.** Which ones would you yourself read wrongly?
#
# **Source:** Optical Recognition of Handwritten Digits, E. Alpaydin and C. Kaynak (1998), UCI Machine Learning Repository, doi:10.24432/C50P49, CC BY 4.0; scikit-learn ships a part of it, written by only **13 people**.

# %%
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
X, y = digits.data, digits.target  # 64 numbers for each picture; which digit it is


def show(pictures, titles):
    figure, axes = plt.subplots(1, len(pictures), figsize=(1.1 * len(pictures), 1.5), squeeze=False)
    for axis, picture, title in zip(axes[0], pictures, titles):
        axis.imshow(np.reshape(picture, (8, 8)), cmap="gray_r")
        axis.set_title(title, fontsize=10)
        axis.axis("off")
    plt.show()


show(X[[0, 1, 37, 69, 159, 1658]], y[[0, 1, 37, 69, 159, 1658]].tolist())
print(X.shape, y.shape)

# %% [markdown]
# ## 1. Who is nearest?
#
# A picture is a row of 64 numbers, so it is a point in a space of 64 dimensions. Two pictures are alike if the points are near each other:
#
# $$d = \sqrt{\sum_j (a_j - b_j)^2}$$
#
# All 64 numbers have the same unit, so nothing has to be brought to one scale here.
#
# **Task 1.** Write `predict_one(X_known, y_known, new, k)`. The `k` pictures of `X_known` (one per row) that are nearest to `new` vote with their labels. Give back the label with the most votes; if two have equally many, the smaller label. The labels are whole numbers from 0 on.
#
# <details><summary>Hint 1</summary>
#
# Three steps: all distances, the places of the smallest `k`, the most frequent label among them. Which of them needs a loop?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# `X_known - new` takes the new picture away from each row (broadcasting). Square it, add up along one axis: one number per row. The root changes no order, so you may leave it out. `np.argsort(...)[:k]` gives the places of the nearest.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# `np.bincount(labels)` counts how often 0, 1, 2 ... occur; its `argmax()` is the most frequent, and of equals the smallest. The labels of the nearest are `y_known[...]`.
#
# </details>

# %% nbgrader={"grade_id": "predict_one", "solution": true}
def predict_one(X_known, y_known, new, k):
    # Give back the label for which most of the k nearest vote.
    ### BEGIN SOLUTION
    distances = ((X_known - new) ** 2).sum(axis=1)
    nearest = np.argsort(distances)[:k]
    return int(np.bincount(y_known[nearest]).argmax())
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_predict_one", "grade": true, "points": 4}
import numpy as np

spots = np.array([[0.0, 0.0], [9.0, 9.0], [1.0, 0.0], [8.0, 9.0], [0.0, 2.0]])
marks = np.array([1, 5, 1, 5, 5])
got = predict_one(spots, marks, np.array([0.2, 0.1]), 3)
assert got is not None, "predict_one gives nothing back. Is there a return?"
assert np.ndim(got) == 0, f"predict_one should give back one label, but it gave back {got!r}."
assert predict_one(spots, marks, np.array([9.0, 8.0]), 1) == 5, "The nearest spot has the label 5, but predict_one with k = 1 says otherwise. Are the places sorted by distance, the smallest first?"
assert got in (1, 5), f"predict_one gave back {got}, which is no label. Is it a place, or a number of votes?"
assert got == 1, "Of the three nearest, two have the label 1, but predict_one says otherwise. Do exactly k of them vote?"
### BEGIN HIDDEN TESTS
assert predict_one(spots, marks, np.array([0.2, 0.1]), 5) == 5, "predict_one does not let k neighbours vote: with k = 5 all of them do."
assert predict_one(np.array([[0.0, 0, 0], [0, 0, 5]]), np.array([3, 2]), np.array([0.0, 0, 4]), 2) == 2, "If two labels have equally many votes, predict_one should take the smaller one."
assert predict_one(np.array([[4.0], [-1.0]]), np.array([7, 0]), np.array([0.0]), 1) == 0, "predict_one mistakes the distance: far below is not near. Square the differences."
### END HIDDEN TESTS

# %%
# Your function reads Doyun's pictures. PLACE can be 0 to 1796. Below: the picture and its five nearest.
PLACE = 69

if predict_one(X, y, X[PLACE], 1) is not None:
    order = np.argsort(((X - X[PLACE]) ** 2).sum(axis=1))[:5]
    show(X[[PLACE, *order]], ["?", *y[order].tolist()])
    right = sum(predict_one(X, y, X[place], 1) == y[place] for place in range(100))
    print(_(f"right, of the first 100: {right}"))

# %% [markdown]
# All right, and worth **nothing**: the nearest neighbour of a picture is the picture itself. Let us prove it. We shuffle the labels, so that they have nothing to do with the pictures any more. **Predict:** how many will it "recognise" now?

# %%
nonsense = np.random.default_rng(0).permutation(y)
if predict_one(X, y, X[0], 1) is not None:
    right = sum(predict_one(X, nonsense, X[place], 1) == nonsense[place] for place in range(100))
    print(_(f"right with shuffled labels, of 100: {right}"))

# %% [markdown]
# ## 2. Keep something back
#
# So a part of the data must be set aside **before** anything is learned: the **test data**. Nothing of it may reach the model. If it does all the same, that is called **leakage**, and the score lies.
#
# **Task 2.** Write `split(n, share, seed)`. It shuffles the places 0 to `n - 1` and gives back two arrays of places: first those for training, then those for the test. The test gets `round(n * share)` places. The same `seed` gives the same parts each time: `rng = np.random.default_rng(seed)` and `rng.permutation(n)`.
#
# <details><summary>Hint 1</summary>
#
# Ten slips with the numbers 0 to 9, well shuffled. How do you make two piles of them, so that no slip is missing and none is in both?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# One shuffled array is enough; it is only cut once. Two shuffles would overlap.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# `places = rng.permutation(n)`, `size = round(...)`. The test is `places[:size]`, the training is what comes from there on. Mind the order in the `return`.
#
# </details>

# %% nbgrader={"grade_id": "split", "solution": true}
def split(n, share, seed):
    # Give back (places for training, places for the test).
    ### BEGIN SOLUTION
    places = np.random.default_rng(seed).permutation(n)
    size = round(n * share)
    return places[size:], places[:size]
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_split", "grade": true, "points": 3}
import numpy as np

got = split(20, 0.25, 1)
assert got is not None, "split gives nothing back. Is there a return?"
assert isinstance(got, tuple | list) and len(got) == 2, "split should give back two arrays of places: for training and for the test."
first, second = (list(map(int, part)) for part in got)
assert not set(first) & set(second), "split leaks: some places are in both parts. Shuffle once, then cut."
assert sorted(first + second) == list(range(20)), "split loses places or invents some. Each from 0 to n - 1 is in exactly one part."
assert len(first) != 5, "split has the parts in the wrong order. Training comes first."
assert len(second) == 20 / 4, f"A quarter of 20 is for the test, but split puts {len(second)} places there."
assert first != sorted(first) or second != sorted(second), "split does not shuffle. The data may be sorted, and then the test would see other digits than the training."
assert [list(part) for part in split(20, 0.25, 1)] == [list(part) for part in got], "split gives other parts each time. Hand the seed to default_rng, so that everybody can check your number."
### BEGIN HIDDEN TESTS
other = split(20, 0.25, 2)
assert set(map(int, other[1])) != set(second), "split gives the same parts for every seed."
assert [len(part) for part in split(7, 0.3, 0)] == [5, 2] and [len(part) for part in split(9, 0, 0)] == [9, 0], "split works for the example, but not for other sizes and shares."
### END HIDDEN TESTS

# %% [markdown]
# ## 3. The honest number
#
# **Task 3.** Write `score(X_known, y_known, X_new, y_new, k)`: the share of the rows of `X_new` for which `predict_one`, knowing `X_known` and `y_known`, finds the label in `y_new`.
#
# <details><summary>Hint 1</summary>
#
# Who is asked, and who is known? How often do you ask, and what do you count?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# A loop over `zip(X_new, y_new)`, or over the places. In it one call of `predict_one` and one comparison.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# `right = 0` before the loop; in it `if predict_one(..., ..., new, k) == label:`. Which two arrays are the known ones? Divide at the end by `len(...)`.
#
# </details>

# %% nbgrader={"grade_id": "score", "solution": true}
def score(X_known, y_known, X_new, y_new, k):
    # Give back the share of new rows that are recognised.
    ### BEGIN SOLUTION
    right = 0
    for new, label in zip(X_new, y_new):
        if predict_one(X_known, y_known, new, k) == label:
            right += 1
    return right / len(y_new)
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_score", "grade": true, "points": 3}
import numpy as np

spots, marks = np.array([[0.0], [1.0], [10.0], [11.0]]), np.array([0, 0, 1, 1])
strangers, truth = np.array([[0.4], [10.4], [9.0], [2.0], [0.6]]), np.array([0, 1, 0, 0, 1])
assert predict_one(spots, marks, strangers[0], 1) is not None, "score needs your predict_one. Finish it first, then run this cell again."
got = score(spots, marks, strangers, truth, 1)
assert got is not None, "score gives nothing back. Is there a return behind the loop?"
assert got != 3, "score gives back how many are right. Wanted is the share."
assert got != 1, "score asks about rows that are known already. That is Doyun's mistake: ask about the new ones."
assert abs(got - 3 / 5) < 1e-9, f"Of the five new rows three are recognised, but score came out as {got}."
### BEGIN HIDDEN TESTS
assert score(spots, np.array([1, 0, 0, 0]), np.array([[0.1], [0.2]]), np.array([0, 0]), 3) == 1, "score does not hand k on, or works only for the example."
### END HIDDEN TESTS

# %%
# 200 test pictures are enough, so that nobody waits long. K was fixed beforehand, not chosen by this number.
K = 3

parts = split(len(X), 200 / len(X), 0)
if parts and score(spots, marks, strangers, truth, 1) is not None:
    train, test = parts
    print(_(f"known pictures: {score(X[train], y[train], X[train[:100]], y[train[:100]], 1):.1%} with k = 1"))
    print(_(f"test pictures:  {score(X[train], y[train], X[test], y[test], K):.1%} with k = {K}"))
    print(_(f"shuffled labels, test: {score(X[train], nonsense[train], X[test], nonsense[test], K):.1%}"))
    answers = [predict_one(X[train], y[train], X[place], K) for place in test]
    missed = [(place, answer) for place, answer in zip(test, answers) if answer != y[place]][:8]
    if missed:
        show(X[[place for place, answer in missed]], [f"{y[place]} > {answer}" for place, answer in missed])

# %% [markdown]
# The shuffled labels tell the truth now: about one in ten, as by guessing. The pictures show what was misread (true label > answer). Would you have known?
#
# ## 4. The same in scikit-learn
#
# What you have built is there ready-made. `stratify=y` keeps the share of each digit alike in both parts; `random_state=0` only makes the shuffle repeatable.

# %%
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier

X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=200, stratify=y, random_state=0)
model = KNeighborsClassifier(n_neighbors=K).fit(X_train, y_train)
print(_(f"scikit-learn, test: {model.score(X_test, y_test):.1%} of {len(y_test)}"))

# %% [markdown]
# **Is this number honest?** Almost. The 1,797 pictures come from 13 people, and shuffling puts pictures of **each writer** into both parts. So the test asks about new pictures, but not about new **people**. For the café the data would have to be parted by writer, but who wrote what is not recorded here.
#
# **Think and talk.** Whose handwriting may be missing among the 13: children, left-handers, people who write a 7 with a bar? Who notices when the café's camera misreads them? · Somebody tries `k` from 1 to 30 and reports the best test score. What is it worth? (Lesson 17 needs a third part for this.) · A nearest-neighbour model keeps **all** training data for ever. When is that a question of privacy?
#
# Today: the neighbours vote, the test set is kept back before anything is learned, and a score counts only for what was never seen. In lesson 17 the machine asks questions instead, and an envelope stays closed until the end.
