# %% wrong={"name": "hard_coded", "cell": "mean_error", "says": "mean_error works for the example, but not for other days. Does the degree reach the curve?"}
def mean_error(degree, x_fit, y_fit, x_new, y_new):
    return 1.0

# %% wrong={"name": "on_the_old_days", "cell": "mean_error", "says": "mean_error measures on the days that the curve has learned from. Ask it about the new days."}
def mean_error(degree, x_fit, y_fit, x_new, y_new):
    learned = Polynomial.fit(x_fit, y_fit, degree)
    return np.mean(np.abs(learned(x_fit) - y_fit))

# %% wrong={"name": "errors_cancel", "cell": "mean_error", "says": "In mean_error too many and too few cancel each other. Make every error positive first."}
def mean_error(degree, x_fit, y_fit, x_new, y_new):
    return np.mean(Polynomial.fit(x_fit, y_fit, degree)(x_new) - y_new)

# %% wrong={"name": "sum_of_errors", "cell": "mean_error", "says": "mean_error adds the errors up. Wanted is their mean."}
def mean_error(degree, x_fit, y_fit, x_new, y_new):
    return np.sum(np.abs(Polynomial.fit(x_fit, y_fit, degree)(x_new) - y_new))

# %% wrong={"name": "squares", "cell": "mean_error", "says": "mean_error squares the errors. Here only the minus sign is dropped."}
def mean_error(degree, x_fit, y_fit, x_new, y_new):
    return np.mean((Polynomial.fit(x_fit, y_fit, degree)(x_new) - y_new) ** 2)

# %% wrong={"name": "learns_from_everything", "cell": "mean_error", "says": "mean_error came out as {got}. The straight line through the old days goes on: what does it say for the new days? Does it learn from the old days alone?"}
def mean_error(degree, x_fit, y_fit, x_new, y_new):
    learned = Polynomial.fit(np.append(x_fit, x_new), np.append(y_fit, y_new), degree)
    return np.mean(np.abs(learned(x_new) - y_new))

# %% wrong={"name": "shuffles_each_time", "cell": "k_fold", "says": "In k_fold some place is checked twice or never. Shuffle once, before the loop, and then deal."}
def k_fold(n, k, seed):
    chance = np.random.default_rng(seed)
    pairs = []
    for number in range(k):
        places = chance.permutation(n)
        pairs.append((places[n // k :], places[: n // k]))
    return pairs

# %% wrong={"name": "learns_from_all", "cell": "k_fold", "says": "k_fold leaks: in some pair a place is learned from and checked. Take the fold away from the others."}
def k_fold(n, k, seed):
    places = np.random.default_rng(seed).permutation(n)
    return [(places, places[number::k]) for number in range(k)]

# %% wrong={"name": "other_order", "cell": "k_fold", "says": "k_fold has the pair in the wrong order. First come the places to learn from, and they are more."}
def k_fold(n, k, seed):
    places = np.random.default_rng(seed).permutation(n)
    return [(places[number::k], np.setdiff1d(places, places[number::k])) for number in range(k)]

# %% wrong={"name": "return_in_the_loop", "cell": "k_fold", "says": "k_fold stops after the first pair. Does the return stand inside the loop?"}
def k_fold(n, k, seed):
    places = np.random.default_rng(seed).permutation(n)
    pairs = []
    for number in range(k):
        pairs.append((np.setdiff1d(places, places[number::k]), places[number::k]))
        return pairs

# %% wrong={"name": "not_shuffled", "cell": "k_fold", "says": "k_fold gives the same folds for every seed. The days may be sorted by season, so they have to be shuffled."}
def k_fold(n, k, seed):
    places = np.arange(n)
    return [(np.setdiff1d(places, places[number::k]), places[number::k]) for number in range(k)]

# %% wrong={"name": "rest_in_the_last", "cell": "k_fold", "says": "If the places do not part evenly, the folds of k_fold should differ by one at the most."}
def k_fold(n, k, seed):
    places = np.random.default_rng(seed).permutation(n)
    size = n // k
    parts = [places[number * size : (number + 1) * size if number < k - 1 else n] for number in range(k)]
    return [(np.setdiff1d(places, part), part) for part in parts]

# %% wrong={"name": "hard_coded_folds", "cell": "k_fold", "says": "k_fold gives the same folds for every seed. The days may be sorted by season, so they have to be shuffled."}
def k_fold(n, k, seed):
    deal = [3, 8, 1, 9, 0, 4, 7, 2, 6, 5]
    return [([place for place in deal if place not in deal[2 * i : 2 * i + 2]], deal[2 * i : 2 * i + 2]) for i in range(5)]

# %% wrong={"name": "measures_where_it_learned", "cell": "fold_errors", "says": "fold_errors measures at the places that the curve has learned from. Check at the second places of each pair."}
def fold_errors(degree, x, y, folds):
    return [mean_error(degree, x[learn], y[learn], x[learn], y[learn]) for learn, check in folds]

# %% wrong={"name": "learns_at_the_second", "cell": "fold_errors", "says": "fold_errors came out as {np.round(got, 2)}. For each pair: learn at the first places alone, check at the second ones."}
def fold_errors(degree, x, y, folds):
    return [mean_error(degree, x[check], y[check], x[learn], y[learn]) for learn, check in folds]

# %% wrong={"name": "mean_of_all", "cell": "fold_errors", "says": "fold_errors should give back a list with one error for each pair, but it gave back {got!r}."}
def fold_errors(degree, x, y, folds):
    return float(np.mean([mean_error(degree, x[learn], y[learn], x[check], y[check]) for learn, check in folds]))

# %% wrong={"name": "hard_coded_errors", "cell": "fold_errors", "says": "fold_errors works for the example, but not for other degrees."}
def fold_errors(degree, x, y, folds):
    return [3.0, 0.0]

# %% wrong={"name": "neighbours_only", "cell": "honest_model", "says": "honest_model only asks the neighbours. If the questions are chosen outside, the leak stays."}
def honest_model(count):
    return KNeighborsClassifier(5)

# %% wrong={"name": "wrong_way_round", "cell": "honest_model", "says": "The last step of honest_model has to answer. First choose, then ask the neighbours."}
def honest_model(count):
    return make_pipeline(KNeighborsClassifier(5), SelectKBest(k=count))

# %% wrong={"name": "scales_only", "cell": "honest_model", "says": "The pipeline of honest_model has no step that chooses the questions."}
def honest_model(count):
    return make_pipeline(StandardScaler(), KNeighborsClassifier(5))

# %% wrong={"name": "default_count", "cell": "honest_model", "says": "honest_model(20) should keep 20 questions, but it keeps {got[kinds.index('SelectKBest')].k}."}
def honest_model(count):
    return make_pipeline(SelectKBest(), KNeighborsClassifier(5))

# %% wrong={"name": "hard_coded_count", "cell": "honest_model", "says": "honest_model keeps the same number of questions whatever count says."}
def honest_model(count):
    return make_pipeline(SelectKBest(k=20), KNeighborsClassifier(5))

# %% wrong={"name": "trained_already", "cell": "honest_model", "says": "honest_model has been trained already. Give back a model that is still empty, so that each fold teaches it anew."}
def honest_model(count):
    return make_pipeline(SelectKBest(k=count), KNeighborsClassifier(5)).fit(questions, coin)
