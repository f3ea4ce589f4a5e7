# ---
# title: "Clusters: groups that nobody has named"
# goal: "You can build k-means from two simple steps, measure how tight its groups are, and say what the number of groups rests on."
# minutes: 50
# band: "high school, credit course"
# teaches: ["unsupervised learning", "k-means clustering", "inertia", "choosing k"]
# requires: ["functions", "loops", "lists", "arrays", "axes", "masks", "broadcasting"]
# standards:
#   - {scheme: "KR 2022", code: "12정04-02", cell: "Two steps, again and again", says: "tell supervised from unsupervised learning"}
#   - {scheme: "KR 2022", code: "12인기02-03", cell: "How many groups?", says: "choose the kind of learning and the algorithm that fit a problem"}
#   - {scheme: "KR 2022", code: "12정04-03", cell: "k_means", says: "solve a problem by applying machine learning"}
#   - {scheme: "AI4K12", code: "3 Learning, 9-12", cell: "inertia", says: "explain how a learning algorithm builds a model, and evaluate it on new data"}
# packages: ["coach", "matplotlib", "numpy", "sklearn"]
# ---

# %% [markdown]
# Saebom town lends umbrellas. There is money for **three** stands, and everybody wants one in front of their own door. So Seoyeon has asked 160 pupils where the rain last caught them (made up; the code shows how). Each answer is a point on the map, in units of 100 metres.
#
# Nobody has written "school" or "market" beside the points: there are **no labels**. Whatever groups there are have to be found in the points themselves.
#
# **Run the cell and press →.** The crosses are Doyun's first proposal. **Change** `STANDS` until nobody has to walk far. How short can you make the mean way?

# %%
import numpy as np
from coach import Clusters

rng = np.random.default_rng(21)
points = np.vstack([rng.normal([3, 3], 1, (70, 2)), rng.normal([9, 4], 1, (50, 2)), rng.normal([5.5, 9], 1, (40, 2))]).round(1)

# Change these places.
STANDS = [(1, 1), (2, 1), (1, 2)]

way = np.min([np.hypot(*(points - stand).T) for stand in STANDS], axis=0)  # to the nearest stand
print(_(f"mean way: {100 * way.mean():.0f} metres"))

by_hand = Clusters(points)
by_hand.step(STANDS)
by_hand

# %% [markdown]
# ## 1. Two steps, again and again
#
# **K-means** finds the places with two steps that take turns. `k` is the number of groups, and each group has a **center**.
#
# 1. **Assign:** each point goes to the center that is nearest.
# 2. **Move:** each center goes to the mean of its points.
#
# **Task 1.** Write `assign(points, centers)`. Both are arrays with one place per row. Give back an array: for each point the number of its nearest center, 0, 1, 2 ... If two are equally near, the smaller number.
#
# <details><summary>Hint 1</summary>
#
# One point, three centers: how many distances do you need? And for 160 points?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# `((points - center) ** 2).sum(axis=1)` is the squared distance of every point from **one** center, as in lesson 16. Collect these rows, one for each center, in a list. The root changes no order.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# The list is a table: a row for each center, a column for each point. `np.argmin(..., axis=...)` gives the place of the smallest number. Along which axis do you want it?
#
# </details>

# %% nbgrader={"grade_id": "assign", "solution": true}
def assign(points, centers):
    # Give back the number of the nearest center for each point.
    ### BEGIN SOLUTION
    squares = [((points - center) ** 2).sum(axis=1) for center in centers]
    return np.argmin(squares, axis=0)
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_assign", "grade": true, "points": 2}
import numpy as np

few = np.array([[0.0, 0.0], [1.0, 2.0], [9.0, 9.0], [8.0, 7.0], [0.0, 9.0], [9.0, 1.0]])
got = assign(few, np.array([[0.0, 1.0], [9.0, 8.0]]))
assert got is not None, "assign gives nothing back. Is there a return?"
assert np.shape(got) == (6,), f"assign should give back one number for each of the six points, but the shape is {np.shape(got)}. Along which axis is the smallest looked for?"
got = np.asarray(got).tolist()
assert set(got) <= {0, 1}, f"assign came out as {got}. With two centers the numbers are 0 and 1; are these distances?"
assert len(set(got)) > 1, "assign sends every point to the same center. Far below is not near: square the differences."
assert got != [1, 1, 0, 0, 1, 0], "assign takes the center that is furthest away."
assert got == [0, 0, 1, 1, 0, 1], f"assign came out as {got}. Work the distances of the last two points out by hand: do both coordinates count?"
### BEGIN HIDDEN TESTS
assert np.asarray(assign(np.array([[5.0, 4.0], [1.0, 1.0]]), np.array([[0.0, 0.0], [9.0, 9.0]]))).tolist() == [0, 0], "If two centers are equally near, assign should take the smaller number."
assert np.asarray(assign(np.array([[1.0, 0, 0], [0, 0, 7], [0, 5, 0]]), np.array([[0.0, 0, 6], [0, 6, 0], [0.0, 0, 0]]))).tolist() == [2, 0, 1], "assign works for the example, but not for three centers or three coordinates."
### END HIDDEN TESTS

# %% [markdown]
# **Task 2.** Write `move(points, labels, centers)`. `labels` has the number of the center for each point. Give back an array of new centers: each one is the mean of its own points. A center without any point stays where it is. Leave the arrays that you were given as they are.
#
# <details><summary>Hint 1</summary>
#
# Three pupils stand at (0, 0), (2, 0) and (1, 6). Where is the mean of the three? Work out both coordinates.
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# `np.array(centers, dtype=float)` makes a copy. Call it `moved` and change its rows in a loop. `points[labels == number]` are the points of one center.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# `mean(axis=0)` takes the mean down the columns. Before it: `if np.any(labels == number):`, so that nothing is divided by 0.
#
# </details>

# %% nbgrader={"grade_id": "move", "solution": true}
def move(points, labels, centers):
    # Give back the new centers.
    ### BEGIN SOLUTION
    moved = np.array(centers, dtype=float)
    for number in range(len(centers)):
        own = points[labels == number]
        if len(own) > 0:
            moved[number] = own.mean(axis=0)
    return moved
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_move", "grade": true, "points": 2}
import numpy as np

five, parts = np.array([[0.0, 0.0], [2.0, 0.0], [1.0, 6.0], [8.0, 8.0], [10.0, 8.0]]), np.array([0, 0, 0, 1, 1])
start = np.array([[0.0, 0.0], [9.0, 9.0]])
got = move(five, parts, start)
assert got is not None, "move gives nothing back. Is there a return?"
assert np.shape(got) == (2, 2), f"move should give back two centers with two coordinates each, but it gave back {got!r}."
assert start.tolist() == [[0, 0], [9, 9]], "move changes the centers that it was given. Begin with a copy."
assert not np.allclose(got[0], got[1]), "move puts both centers on the same place. Each takes the mean of its own points."
assert not np.isclose(got[0][0], 1.5), "move takes one mean of all numbers. Take it down the columns, so that both coordinates remain."
assert np.allclose(got, [[1, 2], [9, 8]]), f"move came out as {np.round(got, 2).tolist()}. Work out the mean of the first three points by hand."
### BEGIN HIDDEN TESTS
assert np.allclose(move(five, np.zeros(5, dtype=int), start), [[4.2, 4.4], [9, 9]]), "move has trouble with a center that has no points. It should stay where it is."
assert np.allclose(move(five, np.array([2, 1, 0, 2, 1]), np.zeros((3, 2))), [[1, 6], [6, 4], [4, 4]]), "move works for the example, but not for other groups."
### END HIDDEN TESTS

# %%
# Your two steps take turns. Press → and watch: first the points choose, then the crosses move.
centers = np.array(STANDS, dtype=float)
if assign(points, centers) is not None and move(points, assign(points, centers), centers) is not None:
    picture = Clusters(points)
    for turn in range(8):
        labels = assign(points, centers)
        picture.step(centers, labels)
        centers = move(points, labels, centers)
        picture.step(centers, labels)
    picture.show()

# %% [markdown]
# Nobody told the crosses where school, market and park are. Learning from examples that come with the right answer, as in lessons 14 to 19, is called **supervised learning**. Here there are only points and no answers: **unsupervised learning**.
#
# ## 2. How tight are the groups?
#
# We need a number that says how good a result is. The **inertia** adds up the **squared** distance of each point from its own center:
#
# $$\sum_i \lVert x_i - c_{\text{label}(i)} \rVert^2$$
#
# Each of the two steps can only make it smaller or leave it as it is. So k-means must come to rest.
#
# **Task 3.** Write `inertia(points, centers, labels)`.
#
# <details><summary>Hint 1</summary>
#
# A point lies 3 to the right of its center and 4 above it. What does it add to the sum?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# `centers[labels]` is an array with a row for each point: the place of its own center.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# Take this array away from `points`, square everything, and add up all numbers with one `.sum()` and no axis.
#
# </details>

# %% nbgrader={"grade_id": "inertia", "solution": true}
def inertia(points, centers, labels):
    # Give back the sum of the squared distances.
    ### BEGIN SOLUTION
    return float(((points - centers[labels]) ** 2).sum())
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_inertia", "grade": true, "points": 2}
import numpy as np

five, parts = np.array([[0.0, 0.0], [2.0, 0.0], [1.0, 6.0], [8.0, 8.0], [10.0, 8.0]]), np.array([0, 0, 0, 1, 1])
middles = np.array([[1.0, 2.0], [9.0, 8.0]])
got = inertia(five, middles, parts)
assert got is not None, "inertia gives nothing back. Is there a return?"
assert np.ndim(got) == 0, f"inertia should give back one number, but it gave back {got!r}."
assert not np.isclose(got, 5.6), "inertia takes the mean. It is a sum over all points."
assert not np.isclose(got, 10.47, atol=0.01), "inertia adds up the distances themselves. Leave out the root: the squares count."
assert not np.isclose(got, 0), "In inertia the differences cancel each other. Square them before you add up."
assert np.isclose(got, 14 * 2), f"inertia came out as {got}. Add up by hand: how far is each of the five points from its own center, squared?"
### BEGIN HIDDEN TESTS
assert np.isclose(inertia(five, middles, np.array([0, 0, 0, 0, 1])), 112), "inertia should measure to the center that the label names, even if another is nearer."
assert np.isclose(inertia(np.array([[1.0, 2, 3], [0, 0, 0]]), np.array([[0.0, 0, 0]]), np.array([0, 0])), 14), "inertia works for the example, but not for other points."
### END HIDDEN TESTS

# %% [markdown]
# ## 3. K-means
#
# **Task 4.** Write `k_means(points, centers, rounds)`. In each round: assign, move, and write the inertia (with the moved centers) into a list. Stop early after a round in which no center has moved. Give back three things: the centers, the labels of the last round, and the list.
#
# <details><summary>Hint 1</summary>
#
# How do you notice that nothing moves any more? Which two arrays do you compare?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# An empty list before the loop; in it three calls of your own functions. Keep the moved centers under a **new** name first, so that you can still compare them with the old ones.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# `np.allclose(moved, centers)` is true if they agree; then `break`. Otherwise `centers = ...` for the next round. The `return` stands behind the loop.
#
# </details>

# %% nbgrader={"grade_id": "k_means", "solution": true}
def k_means(points, centers, rounds):
    # Give back (centers, labels, inertia of each round).
    ### BEGIN SOLUTION
    history = []
    for turn in range(rounds):
        labels = assign(points, centers)
        moved = move(points, labels, centers)
        history.append(inertia(points, moved, labels))
        if np.allclose(moved, centers):
            break
        centers = moved
    return moved, labels, history
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_k_means", "grade": true, "points": 4}
import numpy as np

row = np.array([[0.0, 0.0], [1.0, 0.0], [2.0, 0.0], [10.0, 0.0], [11.0, 0.0], [12.0, 0.0]])
start = np.array([[0.0, 0.0], [1.0, 0.0]])
assert assign(row, start) is not None, "k_means needs your assign. Finish it first, then run this cell again."
assert move(row, np.array([0, 0, 0, 1, 1, 1]), start) is not None, "k_means needs your move. Finish it first, then run this cell again."
assert inertia(row, start, np.array([0, 0, 0, 1, 1, 1])) is not None, "k_means needs your inertia. Finish it first, then run this cell again."
got = k_means(row, start, 20)
assert got is not None, "k_means gives nothing back. Is there a return behind the loop?"
assert isinstance(got, tuple | list) and len(got) == 3, "k_means should give back three things: the centers, the labels and the list of inertias."
centers_found, labels_found, history = got
assert isinstance(history, list) and np.ndim(history) == 1, "The third thing that k_means gives back should be a list with one number for each round."
assert len(history) > 1, "k_means stops after the first round. Does the return stand inside the loop?"
assert history[-1] < history[0], "In k_means the inertia does not fall. Do the moved centers reach the next round?"
assert len(history) < 20, "k_means goes on although no center moves any more."
assert np.asarray(labels_found).tolist() == [0, 0, 0, 1, 1, 1], f"k_means ends with the labels {np.asarray(labels_found).tolist()}. Is every round an assign and then a move?"
assert np.allclose(centers_found, [[1, 0], [11, 0]]), f"k_means ends with the centers {np.round(centers_found, 2).tolist()}. Are they the means of their points?"
assert len(history) == 3, f"k_means needs {len(history)} rounds here. Stop after the first round in which no center has moved, and note its inertia, too."
### BEGIN HIDDEN TESTS
square = np.array([[0.0, 0.0], [0.0, 2.0], [10.0, 0.0], [10.0, 2.0]])
centers_found, labels_found, history = k_means(square, np.array([[0.0, 0.0], [0.0, 2.0]]), 20)
assert len(history) == 2 and np.allclose(history, 100) and np.asarray(labels_found).tolist() == [0, 1, 0, 1], "k_means should begin with the centers that it is given, and measure with the moved ones."
centers_found, labels_found, history = k_means(row, start, 1)
assert len(history) == 1 and np.allclose(centers_found, [[0, 0], [7.2, 0]]), "k_means should make no more rounds than it is allowed, and give back the centers of the last one."
### END HIDDEN TESTS

# %%
# Twenty starts, each with three of the points drawn by chance. Do all of them end alike?
import matplotlib.pyplot as plt


def best_of(points, k, starts):
    # The smallest inertia of several starts.
    draw = np.random.default_rng(0)
    return min(k_means(points, draw.choice(points, k, replace=False), 50)[2][-1] for start in range(starts))


works = k_means(points, points[:3], 2) is not None
if works:
    draw = np.random.default_rng(0)
    plt.figure(figsize=(7, 2.8))
    for start in range(20):
        plt.plot(k_means(points, draw.choice(points, 3, replace=False), 50)[2], "o-", alpha=0.5)
    plt.xlabel(_("round (from 0)"))
    plt.ylabel(_("inertia"))
    plt.show()

# %% [markdown]
# Each curve only falls, but not all come to rest at the same height: **the start decides**. So one tries several starts and keeps the smallest inertia.
#
# ## 4. How many groups?
#
# The town gave us `k` = 3. And if nobody does? **Predict:** what does the inertia do as `k` grows? What is it when each point has its own center?
#
# The second curve comes from points that are scattered evenly: there **are** no groups.

# %%
if works:
    even = np.random.default_rng(3).uniform(0, 12, (160, 2))
    plt.figure(figsize=(7, 2.8))
    for data, color, name in [(points, "#0072B2", _("umbrellas")), (even, "#D55E00", _("scattered evenly"))]:
        curve = [best_of(data, k, 8) for k in range(1, 9)]
        plt.plot(range(1, 9), np.array(curve) / curve[0], "o-", color=color, label=name)
    plt.xlabel("k")
    plt.ylabel(_("inertia (k = 1 is 1)"))
    plt.legend()
    plt.show()

# %% [markdown]
# The inertia falls with every further center, so "the smallest" would be useless for choosing. One looks for the **elbow**: up to where does it fall steeply? In the even points there is no elbow, and yet k-means gives you as many groups as you order. **That it finds groups does not prove that there are any.**
#
# ## 5. The same in scikit-learn
#
# `n_init=10` is the number of starts, `random_state=0` makes them repeatable. Then the real thing: 1,797 handwritten digits (E. Alpaydin and C. Kaynak 1998, doi:10.24432/C50P49, CC BY 4.0; written by 13 people only). K-means gets the pictures, but **not** which digit they show. A center is a mean of pictures, so it is a picture, too. **Predict:** what will the ten centers look like?

# %%
from sklearn.cluster import KMeans
from sklearn.datasets import load_digits

three = KMeans(n_clusters=3, n_init=10, random_state=0).fit(points)
print(_(f"scikit-learn's inertia: {three.inertia_:.2f}"))
if works:
    yours = best_of(points, 3, 10)
    print(_(f"your inertia: {yours:.2f}"))

digits = load_digits()
ten = KMeans(n_clusters=10, n_init=4, random_state=0).fit(digits.data)
figure, axes = plt.subplots(1, 10, figsize=(8, 1.4))
for number, axis in enumerate(axes):
    truth = digits.target[ten.labels_ == number]  # looked at afterwards, only to judge
    most = np.bincount(truth).argmax()
    axis.imshow(ten.cluster_centers_[number].reshape(8, 8), cmap="gray_r")
    axis.set_title(f"{most}: {np.mean(truth == most):.0%}", fontsize=8)
    axis.axis("off")
plt.show()

# %% [markdown]
# Above each center stands the digit that is most frequent in its group, and its share. Does every digit have a group of its own? Which ones are thrown together, and what do they have in common?
#
# The groups are called 0 to 9 only because they are counted. **What they mean, a person says afterwards.**
#
# **Think and talk.** Supervised or unsupervised, and what tells you: spam or not spam, which songs go together, how much ice to order for tomorrow, odd readings of a meter? · K-means measures by distance. What happens to the umbrellas if one coordinate is in metres and the other in kilometres? (Lesson 09 had a remedy.) · A school clusters its pupils by marks and absences and calls one group "difficult". Who chose `k`, who chose the name, and what will it do to those inside? · Three stands by the mean are fair to the many. Who walks furthest?
#
# Today: assign and move, until nothing moves; the inertia says how tight, the elbow how many, and the name of a group comes from us.
