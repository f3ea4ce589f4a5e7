# %% wrong={"name": "hard_coded", "cell": "gini", "says": "gini is right for pure groups and for half and half, but not for uneven groups. Does it calculate with the share of every kind?"}
def gini(labels):
    return 0 if len(set(labels)) == 1 else 0.5

# %% wrong={"name": "purity", "cell": "gini", "says": "gini gives 1 for a pure group. That is the probability that both slips are the same. We want the probability that they differ."}
def gini(labels):
    return sum((labels.count(kind) / len(labels)) ** 2 for kind in set(labels))

# %% wrong={"name": "return_in_the_loop", "cell": "gini", "says": "gini of a group with two of each kind came out as {found}. What are the shares? Is each share squared?"}
def gini(labels):
    same = 0
    for kind in set(labels):
        same += (labels.count(kind) / len(labels)) ** 2
        return 1 - same

# %% wrong={"name": "knows_two_words", "cell": "gini", "says": "gini is right for class and rest, but not for other words. Let it find the kinds in the list itself."}
def gini(labels):
    p = labels.count("rest") / len(labels)
    return 1 - p**2 - (1 - p) ** 2

# %% wrong={"name": "two_kinds_only", "cell": "gini", "says": "gini is right for two kinds of label, but not for three. Does it go through all kinds?"}
def gini(labels):
    p = labels.count(labels[0]) / len(labels)
    return 2 * p * (1 - p)

# %% wrong={"name": "hard_coded_split", "cell": "best_split", "says": "best_split is right for the four values, but not for the health room. Is it calculated from values and labels, with each side weighted by its size?"}
def best_split(values, labels):
    return 2.5, 0

# %% wrong={"name": "not_weighted", "cell": "best_split", "says": "best_split chose the question that parts off one single visit in the health room. Does a side with nine visits weigh more than a side with one?"}
def best_split(values, labels):
    best = None
    for threshold in midpoints(values):
        left = [label for value, label in zip(values, labels) if value <= threshold]
        right = [label for value, label in zip(values, labels) if value > threshold]
        impurity = (gini(left) + gini(right)) / 2
        if best is None or impurity < best[1]:
            best = (threshold, impurity)
    return best

# %% wrong={"name": "largest", "cell": "best_split", "says": "One question parts the values 1, 2, 3, 4 into two pure sides, but best_split came out as {found}. Does it keep the smallest impurity of all thresholds?"}
def best_split(values, labels):
    best = None
    for threshold in midpoints(values):
        left = [label for value, label in zip(values, labels) if value <= threshold]
        right = [label for value, label in zip(values, labels) if value > threshold]
        impurity = (len(left) * gini(left) + len(right) * gini(right)) / len(labels)
        if best is None or impurity > best[1]:
            best = (threshold, impurity)
    return best

# %% wrong={"name": "by_place", "cell": "best_split", "says": "The same four values in another order, and best_split came out as {found}. It should part the labels by their value, not by their place in the list."}
def best_split(values, labels):
    best = None
    for place, threshold in enumerate(midpoints(values), 1):
        left, right = labels[:place], labels[place:]
        impurity = (len(left) * gini(left) + len(right) * gini(right)) / len(labels)
        if best is None or impurity < best[1]:
            best = (threshold, impurity)
    return best

# %% wrong={"name": "later_of_equals", "cell": "best_split", "says": "Two questions are equally good, and best_split keeps the later one. The smallest threshold should stay."}
def best_split(values, labels):
    best = None
    for threshold in midpoints(values):
        left = [label for value, label in zip(values, labels) if value <= threshold]
        right = [label for value, label in zip(values, labels) if value > threshold]
        impurity = (len(left) * gini(left) + len(right) * gini(right)) / len(labels)
        if best is None or impurity <= best[1]:
            best = (threshold, impurity)
    return best

# %% wrong={"name": "hard_coded_depth", "cell": "choose_depth", "says": "choose_depth is right for the visible examples, but not for other data. Does it really make a tree for each depth and compare?"}
def choose_depth(depths, X_fit, y_fit, X_new, y_new):
    return 2 if len(X_fit) > 4 else 1

# %% wrong={"name": "by_training", "cell": "choose_depth", "says": "choose_depth takes the tree that knows the training data best. That does not show how good it is for other patients: use the score on X_new and y_new."}
def choose_depth(depths, X_fit, y_fit, X_new, y_new):
    scores = []
    for depth in depths:
        tree = DecisionTreeClassifier(max_depth=depth, random_state=0).fit(X_fit, y_fit)
        scores.append(tree.score(X_fit, y_fit))
    return depths[int(np.argmax(scores))]

# %% wrong={"name": "learns_from_everything", "cell": "choose_depth", "says": "The trees of choose_depth know something of the new data. They learn from X_fit and y_fit alone."}
def choose_depth(depths, X_fit, y_fit, X_new, y_new):
    scores = []
    for depth in depths:
        tree = DecisionTreeClassifier(max_depth=depth, random_state=0)
        tree.fit(np.vstack([X_fit, X_new]), np.concatenate([y_fit, y_new]))
        scores.append(tree.score(X_new, y_new))
    return depths[int(np.argmax(scores))]

# %% wrong={"name": "forgets_depth", "cell": "choose_depth", "says": "choose_depth takes the tree with a single question, which is not the best on the new data. Does each depth reach its tree, and is a depth given back, not its place in the list?"}
def choose_depth(depths, X_fit, y_fit, X_new, y_new):
    scores = []
    for depth in depths:
        tree = DecisionTreeClassifier(random_state=0).fit(X_fit, y_fit)
        scores.append(tree.score(X_new, y_new))
    return depths[int(np.argmax(scores))]

# %% wrong={"name": "gives_the_score", "cell": "choose_depth", "says": "choose_depth came out as {found}, which is none of the depths. Is it a score?"}
def choose_depth(depths, X_fit, y_fit, X_new, y_new):
    scores = []
    for depth in depths:
        tree = DecisionTreeClassifier(max_depth=depth, random_state=0).fit(X_fit, y_fit)
        scores.append(tree.score(X_new, y_new))
    return max(scores)

# %% wrong={"name": "deeper_of_equals", "cell": "choose_depth", "says": "Two depths are equally good, and choose_depth takes the larger one. Fewer questions are easier to explain."}
def choose_depth(depths, X_fit, y_fit, X_new, y_new):
    best, best_score = None, 0
    for depth in depths:
        score = DecisionTreeClassifier(max_depth=depth, random_state=0).fit(X_fit, y_fit).score(X_new, y_new)
        if score >= best_score:
            best, best_score = depth, score
    return best
