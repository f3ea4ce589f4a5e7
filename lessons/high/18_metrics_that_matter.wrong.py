# %% wrong={"name": "hard_coded", "cell": "confusion", "says": "confusion has trouble when every recipe contains peanut. Fields without a recipe hold 0."}
def confusion(y_true, y_pred):
    return [[4, 2], [1, 3]]

# %% wrong={"name": "columns_are_true", "cell": "confusion", "says": "confusion has rows and columns the wrong way round. A row is what is true, a column is what is said."}
def confusion(y_true, y_pred):
    matrix = [[0, 0], [0, 0]]
    for true, said in zip(y_true, y_pred):
        matrix[said][true] += 1
    return matrix

# %% wrong={"name": "peanut_first", "cell": "confusion", "says": "confusion begins with peanut. The first row and the first column belong to 0."}
def confusion(y_true, y_pred):
    tp, fn = np.sum((y_true == 1) & (y_pred == 1)), np.sum((y_true == 1) & (y_pred == 0))
    fp, tn = np.sum((y_true == 0) & (y_pred == 1)), np.sum((y_true == 0) & (y_pred == 0))
    return [[tp, fn], [fp, tn]]

# %% wrong={"name": "return_in_the_loop", "cell": "confusion", "says": "confusion came out as {got}. These are ten recipes, and each belongs into exactly one field."}
def confusion(y_true, y_pred):
    matrix = [[0, 0], [0, 0]]
    for true, said in zip(y_true, y_pred):
        matrix[true][said] += 1
        return matrix

# %% wrong={"name": "shares", "cell": "confusion", "says": "confusion came out as {got}. These are ten recipes, and each belongs into exactly one field."}
def confusion(y_true, y_pred):
    return [[np.mean((y_true == true) & (y_pred == said)) for said in (0, 1)] for true in (0, 1)]

# %% wrong={"name": "wrong_way_round", "cell": "precision_recall_f1", "says": "precision_recall_f1 has precision and recall the wrong way round. Which one asks about the warnings, which about the dishes with peanut?"}
def precision_recall_f1(matrix):
    (tn, fp), (fn, tp) = matrix
    warned, real = tp + fp, tp + fn
    recall, precision = tp / max(warned, 1), tp / max(real, 1)
    return precision, recall, 2 * tp / max(warned + real, 1)

# %% wrong={"name": "ordinary_mean", "cell": "precision_recall_f1", "says": "precision_recall_f1 takes the ordinary mean. F1 is the harmonic mean."}
def precision_recall_f1(matrix):
    (tn, fp), (fn, tp) = matrix
    precision, recall = tp / max(tp + fp, 1), tp / max(tp + fn, 1)
    return precision, recall, (precision + recall) / 2

# %% wrong={"name": "of_everybody", "cell": "precision_recall_f1", "says": "The precision of precision_recall_f1 came out as {got[0]}. Of all warnings, how many are right?"}
def precision_recall_f1(matrix):
    (tn, fp), (fn, tp) = matrix
    everybody = tn + fp + fn + tp
    return (tp + tn) / everybody, tp / max(tp + fn, 1), 0

# %% wrong={"name": "divides_by_zero", "cell": "precision_recall_f1", "says": "precision_recall_f1 divides by 0 when a program never warns. Then the number is 0."}
def precision_recall_f1(matrix):
    (tn, fp), (fn, tp) = matrix
    precision, recall = tp / (tp + fp), tp / (tp + fn)
    return precision, recall, 2 * precision * recall / (precision + recall)

# %% wrong={"name": "hard_coded_scores", "cell": "precision_recall_f1", "says": "precision_recall_f1 works for the example, but not for other matrices."}
def precision_recall_f1(matrix):
    return 3 / 5, 3 / 4, 2 / 3

# %% wrong={"name": "hard_coded_threshold", "cell": "best_threshold", "says": "best_threshold takes no notice of the prices. A miss costs ten times as much here."}
def best_threshold(probabilities, y_true, thresholds, miss, alarm):
    return 0.5

# %% wrong={"name": "hard_coded_by_price", "cell": "best_threshold", "says": "best_threshold is right for the visible prices, but not when an alarm is the expensive mistake."}
def best_threshold(probabilities, y_true, thresholds, miss, alarm):
    return 0.25 if miss > alarm else 0.5

# %% wrong={"name": "prices_mixed_up", "cell": "best_threshold", "says": "best_threshold mixes up the two prices. miss belongs to the false negatives, alarm to the false positives."}
def best_threshold(probabilities, y_true, thresholds, miss, alarm):
    costs = []
    for threshold in thresholds:
        matrix = confusion(y_true, (probabilities >= threshold).astype(int))
        costs.append(alarm * matrix[1][0] + miss * matrix[0][1])
    return thresholds[costs.index(min(costs))]

# %% wrong={"name": "greatest_cost", "cell": "best_threshold", "says": "best_threshold takes a threshold with a great cost. Does it look for the smallest?"}
def best_threshold(probabilities, y_true, thresholds, miss, alarm):
    costs = []
    for threshold in thresholds:
        matrix = confusion(y_true, (probabilities >= threshold).astype(int))
        costs.append(miss * matrix[1][0] + alarm * matrix[0][1])
    return thresholds[costs.index(max(costs))]

# %% wrong={"name": "gives_the_cost", "cell": "best_threshold", "says": "best_threshold gave back {got!r}, which is none of the thresholds. Is it a cost, or a place in the list?"}
def best_threshold(probabilities, y_true, thresholds, miss, alarm):
    return min(miss * confusion(y_true, (probabilities >= cut).astype(int))[1][0] for cut in thresholds) + 2

# %% wrong={"name": "only_above", "cell": "best_threshold", "says": "best_threshold does not warn when a probability is exactly at the threshold."}
def best_threshold(probabilities, y_true, thresholds, miss, alarm):
    costs = []
    for threshold in thresholds:
        matrix = confusion(y_true, (probabilities > threshold).astype(int))
        costs.append(miss * matrix[1][0] + alarm * matrix[0][1])
    return thresholds[costs.index(min(costs))]

# %% wrong={"name": "later_of_equals", "cell": "best_threshold", "says": "If two thresholds cost the same, best_threshold should take the smaller one."}
def best_threshold(probabilities, y_true, thresholds, miss, alarm):
    best = None
    for threshold in thresholds:
        matrix = confusion(y_true, (probabilities >= threshold).astype(int))
        cost = miss * matrix[1][0] + alarm * matrix[0][1]
        if best is None or cost <= best[1]:
            best = (threshold, cost)
    return best[0]
