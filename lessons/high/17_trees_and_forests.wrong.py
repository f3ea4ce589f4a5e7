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

# %% wrong={"name": "learns_from_everything", "cell": "tree_scores", "says": "One question is enough for the four examples to learn from, but the first score of tree_scores is {first}. Does fit get X_fit and y_fit, and nothing of the new data?"}
def tree_scores(depth, X_fit, y_fit, X_new, y_new):
    tree = DecisionTreeClassifier(max_depth=depth, random_state=0)
    tree.fit(np.vstack([X_fit, X_new]), np.concatenate([y_fit, y_new]))
    return tree.score(X_fit, y_fit), tree.score(X_new, y_new)

# %% wrong={"name": "scores_the_training_data", "cell": "tree_scores", "says": "tree_scores measures both scores on the data it has learned from. The second one belongs to X_new and y_new."}
def tree_scores(depth, X_fit, y_fit, X_new, y_new):
    tree = DecisionTreeClassifier(max_depth=depth, random_state=0).fit(X_fit, y_fit)
    return tree.score(X_fit, y_fit), tree.score(X_fit, y_fit)

# %% wrong={"name": "other_order", "cell": "tree_scores", "says": "tree_scores came out as {found}: the new data look learned by heart, the others not. Are the scores in the wrong order, or does fit get the new data?"}
def tree_scores(depth, X_fit, y_fit, X_new, y_new):
    tree = DecisionTreeClassifier(max_depth=depth, random_state=0).fit(X_fit, y_fit)
    return tree.score(X_new, y_new), tree.score(X_fit, y_fit)

# %% wrong={"name": "forgets_depth", "cell": "tree_scores", "says": "tree_scores asks more questions in a row than depth allows. Does depth reach the DecisionTreeClassifier?"}
def tree_scores(depth, X_fit, y_fit, X_new, y_new):
    tree = DecisionTreeClassifier(random_state=0).fit(X_fit, y_fit)
    return tree.score(X_fit, y_fit), tree.score(X_new, y_new)

# %% wrong={"name": "hard_coded_depth", "cell": "choose_depth", "says": "choose_depth is right for Hanbit's table, but not for other tables. Does it really look through the rows?"}
def choose_depth(rows):
    return 3

# %% wrong={"name": "by_training", "cell": "choose_depth", "says": "choose_depth takes the tree that knows the training data best. That column does not show how good it is for other patients."}
def choose_depth(rows):
    return max(rows, key=lambda row: row["train"])["depth"]

# %% wrong={"name": "by_test", "cell": "choose_depth", "says": "choose_depth has looked into the envelope: it chooses by the test column. Then nothing is left for an honest last check."}
def choose_depth(rows):
    column = "test" if "test" in rows[0] else "validation"
    return max(rows, key=lambda row: row[column])["depth"]

# %% wrong={"name": "deeper_of_equals", "cell": "choose_depth", "says": "Two depths are equally good in Hanbit's table, and choose_depth takes the larger one. Fewer questions are easier to explain."}
def choose_depth(rows):
    best = rows[0]
    for row in rows:
        if row["validation"] >= best["validation"]:
            best = row
    return best["depth"]

# %% wrong={"name": "first_of_equals", "cell": "choose_depth", "says": "If the rows come in another order, choose_depth does not take the smallest of the equally good depths."}
def choose_depth(rows):
    return max(rows, key=lambda row: row["validation"])["depth"]
