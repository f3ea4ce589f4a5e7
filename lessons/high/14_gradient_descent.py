# ---
# title: "A line by gradient descent"
# goal: "You can measure how badly a line fits, work out in which direction it gets better, and let it learn step by step."
# minutes: 50
# band: "high school, credit course"
# teaches: ["loss function", "gradient descent", "learning rate", "linear regression"]
# requires: ["functions", "loops", "arrays"]
# standards:
#   - {scheme: "KR 2022", code: "12인수04-03", cell: "loss", says: "measure the error of a prediction with a loss function"}
#   - {scheme: "KR 2022", code: "12인수04-04", cell: "descend", says: "find a small loss with gradient descent"}
#   - {scheme: "KR 2022", code: "12인기02-03", cell: "Down, step by step", says: "choose the kind of learning and the algorithm that fit a problem"}
#   - {scheme: "AI4K12", code: "3 Learning, 9-12", cell: "gradient", says: "explain how a learning algorithm builds a model, and evaluate it on new data"}
# packages: ["numpy", "matplotlib"]
# ---

# %% [markdown]
# The student café of Saebom High School throws ice cubes away on cool days and runs out of them on hot ones. Doyun has noted the noon temperature and the iced drinks sold on 30 days (made up, the code shows how). Seoyeon: "A line through the points would do. But **which** line? There are infinitely many."
#
# A line is $\hat y = w x + b$. So that the numbers stay handy, $x$ is the temperature minus 20, in tens of degrees: 25 °C becomes 0.5. **Watch:** run the cell, then change `W` and `B` by hand until the line pleases you. Note your two numbers.

# %%
import matplotlib.pyplot as plt
import numpy as np

rng = np.random.default_rng(3)
temperature = rng.uniform(8, 34, 30).round(1)
y = (62 + 2.6 * (temperature - 20) + rng.normal(0, 9, 30)).round()
x = (temperature - 20) / 10


def draw(w, b):
    plt.figure(figsize=(6, 3.2))
    plt.plot(x, y, "o", color="#0072B2")
    ends = np.array([x.min(), x.max()])
    plt.plot(ends, w * ends + b, color="#D55E00")
    plt.vlines(x, y, w * x + b, color="gray", linewidth=0.7)
    plt.xlabel(_("(temperature - 20) / 10"))
    plt.ylabel(_("iced drinks"))
    plt.show()


W = 10
B = 40
draw(W, B)

# %% [markdown]
# ## 1. How bad is a line?
#
# The gray strokes are the errors. To compare lines we need **one number**. The usual one is the mean of the squared errors:
#
# $$L(w, b) = \frac1n \sum_i (w x_i + b - y_i)^2$$
#
# It is called the **loss**. The square makes every error positive and weighs large ones more.
#
# **Task 1.** Write `loss(w, b, x, y)`. `x` and `y` are arrays of the same length.
#
# <details><summary>Hint 1</summary>
#
# Take the points (0, 1) and (1, 5) and the line with w = 2, b = 1. What does it predict, and how large are the errors?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# `w * x + b` is an array of all predictions at once. `- y` makes the errors out of it.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# Square the array of errors with `** 2` and give back its `np.mean`.
#
# </details>

# %% nbgrader={"grade_id": "loss", "solution": true}
def loss(w, b, x, y):
    # Give back the mean squared error of the line w * x + b.
    ### BEGIN SOLUTION
    return np.mean((w * x + b - y) ** 2)
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_loss", "grade": true, "points": 2}
import math

import numpy as np

few_x, few_y = np.array([0.0, 1.0, 2.0, 3.0]), np.array([1.0, 5.0, 5.0, 3.0])
got = loss(2, 1, few_x, few_y)
assert got is not None, "loss gives nothing back. Is there a return?"
assert np.ndim(got) == 0, "loss gives back one number for each point. Take the mean of all."
assert not math.isclose(got, 20), "loss adds up the squared errors. Divide by the number of points."
assert not math.isclose(got, 0.5), "loss takes the mean of the errors themselves. Positive and negative ones cancel out: square first."
assert not math.isclose(got, 1.5), "loss takes the size of the errors. Here they are to be squared."
assert math.isclose(got, (0 + 4 + 0 + 16) / 4), f"loss of the line 2x + 1 came out as {got}. Work out the four errors on paper."
### BEGIN HIDDEN TESTS
assert loss(0, 3, np.array([1.0, 2.0]), np.array([3.0, 3.0])) == 0, "loss of a line that hits every point should be 0."
assert math.isclose(loss(-1, 0.5, np.array([2.0, 4.0, 6.0]), np.array([0.0, 1.0, -2.0])), (2.25 + 20.25 + 12.25) / 3), "loss works for the example, but not for other lines and points."
### END HIDDEN TESTS

# %%
# Your line by hand, judged by your loss. Can you get below 90?
mine = loss(W, B, x, y)
if mine is not None:
    print(_(f"loss of my line: {mine:.1f}"))

# %% [markdown]
# ## 2. Which way is down?
#
# Imagine the loss as a landscape over all $(w, b)$: we stand in the fog and want to get down into the valley. The slope under our feet is enough. The derivatives of $L$ say how steeply it rises with $w$ and with $b$. (The sign $\partial$ means: only this one number changes, the other is held still.)
#
# $$\frac{\partial L}{\partial w} = \frac2n \sum_i (w x_i + b - y_i)\, x_i \qquad \frac{\partial L}{\partial b} = \frac2n \sum_i (w x_i + b - y_i)$$
#
# Together they are the **gradient**; it points uphill. (Chain rule: the square gives the 2, and inside stands $w x_i + b$, whose derivative is $x_i$, or 1.)
#
# **Task 2.** Write `gradient(w, b, x, y)`: give back both derivatives, that for $w$ first.
#
# <details><summary>Hint 1</summary>
#
# Both formulas contain the same errors. In which one are they multiplied by something?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# `error = w * x + b - ...` once, then twice a mean: of `error * x` and of `error`.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# `return 2 * np.mean(...), 2 * np.mean(...)`. The $\frac1n$ and the sum together are the mean.
#
# </details>

# %% nbgrader={"grade_id": "gradient", "solution": true}
def gradient(w, b, x, y):
    # Give back (derivative of the loss for w, derivative for b).
    ### BEGIN SOLUTION
    error = w * x + b - y
    return 2 * np.mean(error * x), 2 * np.mean(error)
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_gradient", "grade": true, "points": 3}
import math

import numpy as np

few_x, few_y = np.array([0.0, 1.0, 2.0, 3.0]), np.array([1.0, 5.0, 5.0, 3.0])
got = gradient(2, 1, few_x, few_y)
assert got is not None, "gradient gives nothing back. Is there a return?"
assert isinstance(got, tuple | list) and len(got) == 2 and np.ndim(got[0]) == 0, "gradient should give back two numbers: the derivatives for w and for b."
for_w, for_b = got
assert not (math.isclose(for_w, 1) and math.isclose(for_b, 5)), "gradient has the two derivatives in the wrong order. That for w comes first."
assert for_w > 0, "gradient points the wrong way. The error is prediction minus truth."
assert not math.isclose(for_b, 0.5), "gradient forgets the 2, which comes from the square."
assert not math.isclose(for_b, 4), "gradient adds up instead of taking the mean."
assert math.isclose(for_b, 1), f"The derivative for b came out as {for_b}. It is twice the mean of the errors."
assert math.isclose(for_w, 5), f"The derivative for w came out as {for_w}. Each error is multiplied by its x before the mean is taken."
### BEGIN HIDDEN TESTS
wide_x, wide_y = np.array([-3.0, 0.5, 2.0, 7.0]), np.array([1.0, -2.0, 4.0, 3.0])
for w, b in [(0.0, 0.0), (1.5, -2.0), (-0.7, 3.0)]:
    tiny = 1e-5
    by_w = (np.mean(((w + tiny) * wide_x + b - wide_y) ** 2) - np.mean(((w - tiny) * wide_x + b - wide_y) ** 2)) / (2 * tiny)
    by_b = (np.mean((w * wide_x + b + tiny - wide_y) ** 2) - np.mean((w * wide_x + b - tiny - wide_y) ** 2)) / (2 * tiny)
    found = gradient(w, b, wide_x, wide_y)
    assert math.isclose(found[0], by_w, abs_tol=1e-4) and math.isclose(found[1], by_b, abs_tol=1e-4), "gradient works for the example, but not for other lines and points."
### END HIDDEN TESTS

# %%
# Is the formula right? Walk a tiny step and measure how much the loss really rises.
if gradient(W, B, x, y) and loss(W, B, x, y) is not None:
    tiny = 0.001
    here = loss(W, B, x, y)
    rise_w, rise_b = (loss(W + tiny, B, x, y) - here) / tiny, (loss(W, B + tiny, x, y) - here) / tiny
    dw, db = gradient(W, B, x, y)
    print(_(f"formula:  {dw:.2f}, {db:.2f}"))
    print(_(f"measured: {rise_w:.2f}, {rise_b:.2f}"))

# %% [markdown]
# ## 3. Down, step by step
#
# **Gradient descent:** stand anywhere, go a bit against the gradient, repeat. How long the steps are is set by the **learning rate** $r$:
#
# $$w \leftarrow w - r\,\frac{\partial L}{\partial w} \qquad b \leftarrow b - r\,\frac{\partial L}{\partial b}$$
#
# **Task 3.** Write `descend(x, y, rate, steps)`. Start at $w = 0$, $b = 0$, take `steps` steps and give back a **list of all pairs** `(w, b)`, the start among them: so it has `steps + 1` pairs. Both numbers of a step come from the same gradient.
#
# <details><summary>Hint 1</summary>
#
# Which pair stands in the list before the first step? What is appended after each?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# In the loop: work out the gradient once, for the present `w` and `b`. Then change both. Why not one first and then the gradient again?
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# `path = [(w, b)]` before the loop. In it three things: `dw, db = gradient(...)`, the two changes with `- rate *`, and `path.append(...)`.
#
# </details>

# %% nbgrader={"grade_id": "descend", "solution": true}
def descend(x, y, rate, steps):
    # Give back the list of all (w, b), from (0, 0) on.
    ### BEGIN SOLUTION
    w, b = 0.0, 0.0
    path = [(w, b)]
    for step in range(steps):
        dw, db = gradient(w, b, x, y)
        w, b = w - rate * dw, b - rate * db
        path.append((w, b))
    return path
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_descend", "grade": true, "points": 3}
import math

import numpy as np

few_x, few_y = np.array([0.0, 1.0, 2.0, 3.0]), np.array([1.0, 5.0, 5.0, 3.0])
assert gradient(2, 1, few_x, few_y) is not None, "descend needs your gradient. Finish it first, then run this cell again."
got = descend(few_x, few_y, 0.1, 3)
assert got is not None, "descend gives nothing back. Is there a return after the loop?"
assert isinstance(got, list) and all(np.size(pair) == 2 for pair in got), "descend should give back a list of pairs (w, b)."
assert len(got) == 4, f"descend gave back {len(got)} pairs for 3 steps. The start belongs to them, and each step adds one."
assert tuple(got[0]) == (0, 0), f"descend starts at {got[0]}, not at w = 0, b = 0."
assert got[1][0] > 0, "descend climbs uphill. The gradient points up; go against it."
assert math.isclose(got[1][0], 1.2) and math.isclose(got[1][1], 0.7), f"The first step of descend leads to {got[1]}. It is the start minus rate times the gradient, with both derivatives worked out at the start."
assert np.mean((got[3][0] * few_x + got[3][1] - few_y) ** 2) < np.mean((got[1][0] * few_x + got[1][1] - few_y) ** 2), "The steps of descend do not go on from each other. Work out the gradient anew in each step, for the present w and b."
### BEGIN HIDDEN TESTS
far = descend(np.array([-1.0, 0.0, 1.0]), np.array([-3.0, 1.0, 5.0]), 0.3, 200)
assert math.isclose(far[-1][0], 4, abs_tol=1e-3) and math.isclose(far[-1][1], 1, abs_tol=1e-3), "descend does not arrive at the best line of other points."
assert descend(few_x, few_y, 0.1, 0) == [(0, 0)], "descend has trouble with 0 steps: then only the start is there."
half = descend(few_x, few_y, 0.05, 1)[1]
assert math.isclose(half[0], 0.6) and math.isclose(half[1], 0.35), "descend does not use the learning rate that it is given."
### END HIDDEN TESTS

# %%
# The café's line learns. Change RATE: 0.02, 0.3, 0.9, 1.1. Predict the curve each time.
RATE = 0.3

path = descend(x, y, RATE, 40)
if path:
    losses = [loss(w, b, x, y) for w, b in path]
    w, b = path[-1]
    print(_(f"after {len(path) - 1} steps: w = {w:.2f}, b = {b:.2f}, loss {losses[-1]:.1f}"))
    slope, start = np.polyfit(x, y, 1)
    print(_(f"best line by formula: w = {slope:.2f}, b = {start:.2f}, loss {loss(slope, start, x, y):.1f}"))
    plt.figure(figsize=(6, 2.6))
    plt.plot(losses, ".-", color="#0072B2")
    plt.yscale("log")
    plt.xlabel(_("step"))
    plt.ylabel(_("loss"))
    plt.show()

# %% [markdown]
# Too small: it crawls. Right: it glides into the valley. Too large: each step leaps over the valley and lands **higher** on the other side, and the loss explodes. Look at the way from above:

# %%
if path:
    ws, bs = np.meshgrid(np.linspace(-20, 60, 60), np.linspace(-20, 120, 60))
    heights = np.mean((ws[..., None] * x + bs[..., None] - y) ** 2, axis=-1)
    plt.figure(figsize=(6, 3.6))
    plt.contour(ws, bs, heights, levels=[80, 120, 250, 600, 1200, 2500, 5000], colors="gray", linewidths=0.8)
    inside = [(w, b) for w, b in path if -20 <= w <= 60 and -20 <= b <= 120]
    plt.plot(*zip(*inside), "o-", color="#D55E00", markersize=4)
    plt.xlabel("w")
    plt.ylabel("b")
    plt.show()
    draw(*path[-1])

# %% [markdown]
# For a line there is a formula, and nobody would need to walk. But for a neural network with millions of weights there is none, and it learns in just this way: a loss, a gradient, a small step, very often.
#
# **Think and talk.** What does the café's line say for 45 °C, and for -5 °C? How far may you trust it outside the weather it has seen? · What else than the temperature sells iced drinks? · The square punishes one very hot, very wrong day more than ten slightly wrong ones. When is that what you want?
#
# Today: the loss says how bad, the gradient where to, the learning rate how far. What would you have to change to answer yes or no in place of a number?
