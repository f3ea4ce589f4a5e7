# %% wrong={"name": "hard_coded", "cell": "loss", "says": "loss of a line that hits every point should be 0."}
def loss(w, b, x, y):
    return 5.0

# %% wrong={"name": "sum", "cell": "loss", "says": "loss adds up the squared errors. Divide by the number of points."}
def loss(w, b, x, y):
    return np.sum((w * x + b - y) ** 2)

# %% wrong={"name": "mean_of_errors", "cell": "loss", "says": "loss takes the mean of the errors themselves. Positive and negative ones cancel out: square first."}
def loss(w, b, x, y):
    return np.mean(w * x + b - y)

# %% wrong={"name": "absolute", "cell": "loss", "says": "loss takes the size of the errors. Here they are to be squared."}
def loss(w, b, x, y):
    return np.mean(abs(w * x + b - y))

# %% wrong={"name": "for_each_point", "cell": "loss", "says": "loss gives back one number for each point. Take the mean of all."}
def loss(w, b, x, y):
    return (w * x + b - y) ** 2

# %% wrong={"name": "wrong_order", "cell": "gradient", "says": "gradient has the two derivatives in the wrong order. That for w comes first."}
def gradient(w, b, x, y):
    error = w * x + b - y
    return 2 * np.mean(error), 2 * np.mean(error * x)

# %% wrong={"name": "wrong_sign", "cell": "gradient", "says": "gradient points the wrong way. The error is prediction minus truth."}
def gradient(w, b, x, y):
    error = y - (w * x + b)
    return 2 * np.mean(error * x), 2 * np.mean(error)

# %% wrong={"name": "without_the_two", "cell": "gradient", "says": "gradient forgets the 2, which comes from the square."}
def gradient(w, b, x, y):
    error = w * x + b - y
    return np.mean(error * x), np.mean(error)

# %% wrong={"name": "forgets_x", "cell": "gradient", "says": "The derivative for w came out as {for_w}. Each error is multiplied by its x before the mean is taken."}
def gradient(w, b, x, y):
    error = w * x + b - y
    return 2 * np.mean(error), 2 * np.mean(error)

# %% wrong={"name": "hard_coded_gradient", "cell": "gradient", "says": "gradient works for the example, but not for other lines and points."}
def gradient(w, b, x, y):
    return 5.0, 1.0

# %% wrong={"name": "uphill", "cell": "descend", "says": "descend climbs uphill. The gradient points up; go against it."}
def descend(x, y, rate, steps):
    path = [(0.0, 0.0)]
    for step in range(steps):
        w, b = path[-1]
        dw, db = gradient(w, b, x, y)
        path.append((w + rate * dw, b + rate * db))
    return path

# %% wrong={"name": "without_the_start", "cell": "descend", "says": "descend gave back {len(got)} pairs for 3 steps. The start belongs to them, and each step adds one."}
def descend(x, y, rate, steps):
    w, b = 0.0, 0.0
    path = []
    for step in range(steps):
        dw, db = gradient(w, b, x, y)
        w, b = w - rate * dw, b - rate * db
        path.append((w, b))
    return path

# %% wrong={"name": "one_after_the_other", "cell": "descend", "says": "The first step of descend leads to {got[1]}. It is the start minus rate times the gradient, with both derivatives worked out at the start."}
def descend(x, y, rate, steps):
    w, b = 0.0, 0.0
    path = [(w, b)]
    for step in range(steps):
        w = w - rate * gradient(w, b, x, y)[0]
        b = b - rate * gradient(w, b, x, y)[1]
        path.append((w, b))
    return path

# %% wrong={"name": "always_from_the_start", "cell": "descend", "says": "The steps of descend do not go on from each other. Work out the gradient anew in each step, for the present w and b."}
def descend(x, y, rate, steps):
    dw, db = gradient(0.0, 0.0, x, y)
    return [(0.0, 0.0)] + [(-rate * dw, -rate * db)] * steps

# %% wrong={"name": "own_rate", "cell": "descend", "says": "descend does not use the learning rate that it is given."}
def descend(x, y, rate, steps):
    w, b = 0.0, 0.0
    path = [(w, b)]
    for step in range(steps):
        dw, db = gradient(w, b, x, y)
        w, b = w - 0.1 * dw, b - 0.1 * db
        path.append((w, b))
    return path
