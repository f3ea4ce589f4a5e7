# %% wrong={"name": "hard_coded", "cell": "predict", "says": "predict works for the weights of the example only. Use those that it is given."}
def predict(w, b, x):
    return int(2 * x[0] - x[1] - 1 > 0)

# %% wrong={"name": "gives_the_sum", "cell": "predict", "says": "predict gave back {got}. A neuron fires or it does not: 1 or 0."}
def predict(w, b, x):
    return np.dot(w, x) + b

# %% wrong={"name": "forgets_the_bias", "cell": "predict", "says": "predict forgets the bias b."}
def predict(w, b, x):
    return int(np.dot(w, x) > 0)

# %% wrong={"name": "fires_at_zero", "cell": "predict", "says": "predict fires at exactly 0. It should fire only above."}
def predict(w, b, x):
    return int(np.dot(w, x) + b >= 0)

# %% wrong={"name": "wrong_way", "cell": "update", "says": "update goes the wrong way. The neuron fired and should not have: the sum must become smaller."}
def update(w, b, x, y):
    error = predict(w, b, x) - y
    return w + error * x, b + error

# %% wrong={"name": "learns_always", "cell": "update", "says": "update learns although the answer was right. Then nothing should change."}
def update(w, b, x, y):
    sign = 1 if y == 1 else -1
    return w + sign * x, b + sign

# %% wrong={"name": "bias_stays", "cell": "update", "says": "update leaves the bias as it was. It learns, too."}
def update(w, b, x, y):
    return w + (y - predict(w, b, x)) * x, b

# %% wrong={"name": "changes_the_old_weights", "cell": "update", "says": "update changes the array that it was given. Make a new one."}
def update(w, b, x, y):
    error = y - predict(w, b, x)
    w += error * x
    return w, b + error

# %% wrong={"name": "never_stops", "cell": "train", "says": "train goes on although a whole round was right, or starts from 0 again in each round."}
def train(X, y, rounds):
    w, b, mistakes = np.zeros(X.shape[1]), 0.0, []
    for turn in range(rounds):
        wrong = 0
        for x, target in zip(X, y):
            wrong += int(predict(w, b, x) != target)
            w, b = update(w, b, x, target)
        mistakes.append(wrong)
    return w, b, mistakes

# %% wrong={"name": "return_in_the_loop", "cell": "train", "says": "train stops after the first round. Does the return stand inside a loop?"}
def train(X, y, rounds):
    w, b, mistakes = np.zeros(X.shape[1]), 0.0, []
    for turn in range(rounds):
        wrong = 0
        for x, target in zip(X, y):
            wrong += int(predict(w, b, x) != target)
            w, b = update(w, b, x, target)
        mistakes.append(wrong)
        return w, b, mistakes

# %% wrong={"name": "judged_afterwards", "cell": "train", "says": "train counts {mistakes[0]} mistakes in the first round. With weights of 0 only one of the four is wrong, judged before the update."}
def train(X, y, rounds):
    w, b, mistakes = np.zeros(X.shape[1]), 0.0, []
    for turn in range(rounds):
        wrong = 0
        for x, target in zip(X, y):
            w, b = update(w, b, x, target)
            wrong += int(predict(w, b, x) != target)
        mistakes.append(wrong)
        if turn > 0 and wrong == 0:
            break
    return w, b, mistakes

# %% wrong={"name": "hard_coded_training", "cell": "train", "says": "train works for the example, but not for other answers."}
def train(X, y, rounds):
    return np.array([2.0, 1.0]), -2.0, [1, 3, 3, 2, 1, 0]
