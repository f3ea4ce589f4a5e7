# ---
# title: "Perceptron: a neuron that learns from its mistakes"
# goal: "You can build a single artificial neuron, let it learn from its mistakes, and say which problems it can never solve."
# minutes: 50
# band: "high school, credit course"
# teaches: ["perceptron", "weights and bias", "linear separability"]
# requires: ["functions", "loops", "arrays", "gradient descent"]
# standards:
#   - {scheme: "KR 2022", code: "12인기02-05", cell: "train", says: "know how a neural network is built and how it learns"}
#   - {scheme: "KR 2022", code: "12인기02-03", cell: "The lamp on the stairs", says: "choose the kind of learning and the algorithm that fit a problem"}
#   - {scheme: "AI4K12", code: "3 Learning, 9-12", cell: "update", says: "explain how a learning algorithm builds a model, and evaluate it on new data"}
# packages: ["coach", "matplotlib", "numpy"]
# ---

# %% [markdown]
# At the student café of Saebom High School empty bottles go into a box with two sensors: how heavy is it, and how much light passes through? Glass is to roll to the left, plastic to the right. Doyun wants to write a rule with numbers. Seoyeon: "Let the box find the numbers. It only has to be told **when it was wrong**."
#
# Forty bottles have been measured (made up, the code shows how). So that the numbers stay handy, both measurements are scaled: 0 is the middle. **Watch:** press → below the picture to see the line. Then change the three numbers until it parts the colours. How long did it take you?

# %%
import numpy as np
from coach import Boundary

rng = np.random.default_rng(7)
glass = rng.normal([0.8, 0.3], 0.35, (20, 2))
plastic = rng.normal([-0.5, -0.5], 0.35, (20, 2))
X = np.vstack([glass, plastic]).round(2)
y = np.array([1] * 20 + [0] * 20)  # 1: glass, 0: plastic
order = rng.permutation(40)
X, y = X[order], y[order]

# Change these numbers: how much weight has the first sensor, the second, and what is added.
W1, W2, B = -1.0, 1.0, 0.0

by_hand = Boundary(X, y)
by_hand.step(lambda points: [int(W1 * heavy + W2 * light + B > 0) for heavy, light in points])
by_hand

# %% [markdown]
# ## 1. A neuron
#
# A nerve cell gathers signals. If there are enough of them, it fires. F. Rosenblatt (1958) made a machine after this picture, the **perceptron**: each input $x_i$ has a **weight** $w_i$, and a **bias** $b$ shifts the whole:
#
# $$\hat y = \begin{cases} 1 & (w_1 x_1 + w_2 x_2 + \dots + b > 0) \\ 0 & (w_1 x_1 + w_2 x_2 + \dots + b \le 0) \end{cases}$$
#
# **Task 1.** Write `predict(w, b, x)`. `w` and `x` are arrays of the same length, `b` is a number. Give back 1 or 0.
#
# <details><summary>Hint 1</summary>
#
# Take w = (2, -1), b = -1. What comes out for x = (3, 0), what for x = (1, 1)?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# `np.dot(w, x)` multiplies in pairs and adds up. What is still missing from the sum?
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# Compare the whole sum with 0. `int(... > 0)` makes 1 out of True and 0 out of False.
#
# </details>

# %% nbgrader={"grade_id": "predict", "solution": true}
def predict(w, b, x):
    # Give back 1 if the weighted sum is greater than 0, otherwise 0.
    ### BEGIN SOLUTION
    return int(np.dot(w, x) + b > 0)
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_predict", "grade": true, "points": 2}
import numpy as np

some_w = np.array([2.0, -1.0])
got = predict(some_w, -1.0, np.array([3.0, 0.0]))
assert got is not None, "predict gives nothing back. Is there a return?"
assert np.ndim(got) == 0, "predict gives back one number for each input. Add the products up first."
assert got in (0, 1), f"predict gave back {got}. A neuron fires or it does not: 1 or 0."
assert got == 1, "predict gives 0 although the sum is far above 0."
assert predict(some_w, -1.0, np.array([0.0, 1.0])) == 0, "predict fires although the sum is below 0."
assert predict(some_w, -1.0, np.array([0.25, 0.0])) == 0, "predict forgets the bias b."
assert predict(some_w, -1.0, np.array([1.0, 1.0])) == 0, "predict fires at exactly 0. It should fire only above."
### BEGIN HIDDEN TESTS
assert predict(np.array([-3.0, 1.0]), 0.5, np.array([1.0, 1.0])) == 0 and predict(np.array([-1.0, 4.0]), 0.5, np.array([1.0, 1.0])) == 1, "predict works for the weights of the example only. Use those that it is given."
assert predict(np.array([1.0, 1.0, 1.0]), -2.5, np.array([1.0, 1.0, 1.0])) == 1, "predict has trouble with three inputs."
### END HIDDEN TESTS

# %% [markdown]
# ## 2. Learning from one mistake
#
# The neuron says 0, but it was glass, 1? Then the sum was too small: **add** the inputs to the weights, and 1 to the bias. It says 1, but it was plastic? Then **take them away**. It is right? Then nothing changes. In one formula:
#
# $$w \leftarrow w + (y - \hat y)\, x \qquad b \leftarrow b + (y - \hat y)$$
#
# **Task 2.** Write `update(w, b, x, y)`: give back the new `w` and the new `b`. Leave the array `w` that you were given as it is.
#
# <details><summary>Hint 1</summary>
#
# Which three values can $y - \hat y$ take, and what happens each time?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# Work out `error = y - ...` with your `predict` first. `w + error * x` is a **new** array; `w += ...` would change the old one.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# With `error` in hand it is one line: `return w + ..., b + ...`
#
# </details>

# %% nbgrader={"grade_id": "update", "solution": true}
def update(w, b, x, y):
    # Give back (new w, new b) after one example.
    ### BEGIN SOLUTION
    error = y - predict(w, b, x)
    return w + error * x, b + error
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_update", "grade": true, "points": 3}
import numpy as np

some_w, some_x = np.array([1.0, -1.0]), np.array([2.0, 1.0])
assert predict(some_w, 0.5, some_x) == 1, "update needs your predict. Finish it first, then run this cell again."
got = update(some_w, 0.5, some_x, 0)
assert got is not None, "update gives nothing back. Is there a return?"
assert isinstance(got, tuple | list) and len(got) == 2 and np.size(got[0]) == 2, "update should give back two things: the new weights and the new bias."
assert some_w.tolist() == [1.0, -1.0], "update changes the array that it was given. Make a new one."
assert np.allclose(update(some_w, 0.5, some_x, 1)[0], some_w), "update learns although the answer was right. Then nothing should change."
assert got[0][0] < 1, "update goes the wrong way. The neuron fired and should not have: the sum must become smaller."
assert np.allclose(got[0], [-1, -2]), f"The new weights of update are {got[0]}. The inputs, times the error, are added to the old weights."
assert got[1] != 0.5, "update leaves the bias as it was. It learns, too."
assert np.isclose(got[1], -0.5), f"The new bias of update is {got[1]}. The error itself is added to it."
### BEGIN HIDDEN TESTS
new_w, new_b = update(some_w, 0.5, np.array([-2.0, 1.0]), 1)
assert np.allclose(new_w, [-1, 0]) and np.isclose(new_b, 1.5), "update works when the neuron fires by mistake, but not when it stays silent by mistake."
new_w, new_b = update(np.array([0.0, 0.0, 0.0]), 0, np.array([1.0, 2.0, 3.0]), 1)
assert np.allclose(new_w, [1, 2, 3]) and new_b == 1, "update works for the example, but not for other weights and inputs."
### END HIDDEN TESTS

# %% [markdown]
# ## 3. Round by round
#
# **Task 3.** Write `train(X, y, rounds)`. Start with weights of 0 (one for each column of `X`) and bias 0. In each round go through all examples in order and `update` after each. Count the mistakes of the round, judged **before** each update. Stop early after a round without any mistake. Give back three things: `w`, `b`, and the list of mistakes per round.
#
# <details><summary>Hint 1</summary>
#
# What stands before both loops, what at the start of each round, what at its end?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# `np.zeros(X.shape[1])` makes the weights. `zip(X, y)` gives one example after the other. A mistake is `predict(...) != target`.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# In the inner loop: first count, then `w, b = update(...)`. After it, append the count to the list, and `break` if it is 0. The `return` stands after both loops.
#
# </details>

# %% nbgrader={"grade_id": "train", "solution": true}
def train(X, y, rounds):
    # Give back (w, b, mistakes of each round).
    ### BEGIN SOLUTION
    w, b = np.zeros(X.shape[1]), 0.0
    mistakes = []
    for turn in range(rounds):
        wrong = 0
        for x, target in zip(X, y):
            wrong += predict(w, b, x) != target
            w, b = update(w, b, x, target)
        mistakes.append(int(wrong))
        if wrong == 0:
            break
    return w, b, mistakes
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_train", "grade": true, "points": 3}
import numpy as np

four, both = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]), np.array([0, 0, 0, 1])
assert update(np.zeros(2), 0, four[3], 1) is not None, "train needs your update. Finish it first, then run this cell again."
got = train(four, both, 30)
assert got is not None, "train gives nothing back. Is there a return after the loops?"
assert isinstance(got, tuple | list) and len(got) == 3, "train should give back three things: w, b and the list of mistakes."
w, b, mistakes = got
assert isinstance(mistakes, list), "The third thing that train gives back should be a list: one number for each round."
assert len(mistakes) > 1, "train stops after the first round. Does the return stand inside a loop?"
assert mistakes[0] == 1, f"train counts {mistakes[0]} mistakes in the first round. With weights of 0 only one of the four is wrong, judged before the update."
assert len(mistakes) < 30, "train goes on although a whole round was right, or starts from 0 again in each round."
assert mistakes[-1] == 0 and [int(np.dot(w, x) + b > 0) for x in four] == both.tolist(), "After train the neuron still gets one of the four wrong. Is every example followed by an update?"
### BEGIN HIDDEN TESTS
either = np.array([0, 1, 1, 1])
w, b, mistakes = train(four, either, 30)
assert mistakes[-1] == 0 and [int(np.dot(w, x) + b > 0) for x in four] == either.tolist(), "train works for the example, but not for other answers."
assert len(train(four, np.array([0, 1, 1, 0]), 7)[2]) == 7, "train should go on to the last round if mistakes remain."
w, b, mistakes = train(np.array([[1.0, 0.0, 2.0], [0.0, 1.0, -1.0]]), np.array([1, 0]), 10)
assert len(w) == 3 and mistakes == [1, 0], "train has trouble with three inputs."
### END HIDDEN TESTS

# %%
# The box learns: walk through the rounds with the buttons. The points are the bottles, the areas are what the neuron says.
if train(X, y, 1):
    picture = Boundary(X, y)
    for rounds in range(1, len(train(X, y, 50)[2]) + 1):
        w, b, mistakes = train(X, y, rounds)
        picture.step(lambda points: [predict(w, b, np.array(point)) for point in points])
    picture.show()
    print(_(f"weights {w.round(2)}, bias {b}, mistakes per round {mistakes}"))

# %% [markdown]
# The boundary is always a **straight line**: all places where the sum is exactly 0. If some line parts the two kinds (they are *linearly separable*), the perceptron finds one in a finite number of steps; A. Novikoff proved this in 1962. And if there is none?
#
# ## 4. The lamp on the stairs
#
# There is one switch at the bottom of the stairs, one at the top. The lamp is on if exactly **one** of them is up. **Predict:** how will the mistakes go on, round after round?

# %%
import matplotlib.pyplot as plt

switches = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
lamp = np.array([0, 1, 1, 0])

if train(X, y, 1):
    plt.figure(figsize=(6, 2.6))
    plt.plot(train(X, y, 25)[2], "o-", color="#0072B2", label=_("bottles"))
    plt.plot(train(switches, lamp, 25)[2], "s--", color="#D55E00", label=_("lamp"))
    plt.xlabel(_("round"))
    plt.ylabel(_("mistakes"))
    plt.legend()
    plt.show()

# %% [markdown]
# Draw the four points on paper: no straight line parts (0, 1) and (1, 0) from the other two. More rounds do not help; the neuron **cannot say** what it would have to say. M. Minsky and S. Papert showed in 1969 how much lies beyond a single perceptron.
#
# **Change:** give the neuron a third input that you work out yourself, the product of both switches. Run the cell, then explain: why is a plane in three dimensions enough?

# %%
product = switches[:, 0] * switches[:, 1]
if train(X, y, 1):
    print(train(np.column_stack([switches, product]), lamp, 50)[2])

# %% [markdown]
# Here a person found the missing input. A network with a second layer of neurons finds it by itself.
#
# **Think and talk.** The box was trained with these forty bottles. What will it say about a metal can? · The perceptron stops at the first line that fits. Is every such line equally good for new bottles? · In July 1958 the New York Times wrote that a machine of this kind was expected to walk, talk and be conscious of itself one day. Which sentences about AI of today would you ask a "how do you know?"
#
# Today: weights and bias make a line, each mistake shifts it, and what no line can part, one neuron cannot learn.
