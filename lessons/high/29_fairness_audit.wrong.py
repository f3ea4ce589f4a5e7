# %% wrong={"name": "hard_coded", "cell": "audit", "says": "audit has trouble with a group that has no worthy people, or with more than two groups."}
def audit(y_true, y_pred, groups):
    if set(groups) == {"a", "b"}:
        return {"a": {"selected": 0.5, "found": 0.5}, "b": {"selected": 0.25, "found": 1 / 3}}
    return {name: {"selected": 0.5, "found": 0.5} for name in set(groups)}

# %% wrong={"name": "of_everybody", "cell": "audit", "says": "\"found\" of audit divides by everybody in the group. Only the worthy people of the group count."}
def audit(y_true, y_pred, groups):
    report = {}
    for name in np.unique(groups):
        here = groups == name
        report[name] = {"selected": np.mean(y_pred[here]), "found": np.sum(y_pred & y_true & here) / np.sum(here)}
    return report

# %% wrong={"name": "precision", "cell": "audit", "says": "\"found\" of audit asks how many of the chosen are worthy. Wanted: how many of the worthy are chosen."}
def audit(y_true, y_pred, groups):
    report = {}
    for name in np.unique(groups):
        here = groups == name
        report[name] = {"selected": np.mean(y_pred[here]), "found": np.mean(y_true[here & y_pred])}
    return report

# %% wrong={"name": "whole_city", "cell": "audit", "says": "\"selected\" of audit came out as {got['a']['selected']} and {got['b']['selected']}. It is a share of everybody in the group."}
def audit(y_true, y_pred, groups):
    report = {}
    for name in np.unique(groups):
        here = groups == name
        report[name] = {"selected": np.sum(y_pred[here]) / len(groups), "found": np.mean(y_pred[here & y_true])}
    return report

# %% wrong={"name": "all_scores", "cell": "threshold_for", "says": "threshold_for looks at the scores of people who are not worthy. Only the worthy count for this share."}
def threshold_for(scores, y_true, target):
    best = np.sort(scores)[::-1]
    return float(best[math.ceil(target * np.sum(y_true)) - 1 + 1])

# %% wrong={"name": "rounds_down", "cell": "threshold_for", "says": "If the number of people does not come out even, threshold_for should round up: at least the target."}
def threshold_for(scores, y_true, target):
    best = np.sort(scores[y_true])[::-1]
    return float(best[max(int(target * len(best) + 1e-9), 1) - 1])

# %% wrong={"name": "one_too_many", "cell": "threshold_for", "says": "With the threshold {got} of threshold_for {found:.0%} of the worthy are found. A greater threshold would do; the greatest one is wanted."}
def threshold_for(scores, y_true, target):
    best = np.sort(scores[y_true])[::-1]
    return float(best[min(math.ceil(target * len(best) - 1e-9), len(best) - 1)])

# %% wrong={"name": "too_strict", "cell": "threshold_for", "says": "With the threshold {got} of threshold_for only {found:.0%} of the worthy are found. It has to be at least the target."}
def threshold_for(scores, y_true, target):
    return float(np.sort(scores[y_true])[-2])

# %% wrong={"name": "quantile", "cell": "threshold_for", "says": "Nobody of the worthy has the score {got} that threshold_for gives back. Wanted is one of their scores."}
def threshold_for(scores, y_true, target):
    return float(np.quantile(scores[y_true], 1 - target))

# %% wrong={"name": "hard_coded_threshold", "cell": "threshold_for", "says": "threshold_for has trouble at the ends: everybody, or only the best."}
def threshold_for(scores, y_true, target):
    return 0.6

# %% wrong={"name": "signed", "cell": "gaps", "says": "A gap of gaps is negative. Take the smallest share away from the greatest, whichever group has it."}
def gaps(y_true, y_pred, groups):
    report = audit(y_true, y_pred, groups)
    first, second = [report[name] for name in sorted(report)][:2]
    return {"selection": second["selected"] - first["selected"], "opportunity": second["found"] - first["found"], "trust": 0.5}

# %% wrong={"name": "trust_is_opportunity", "cell": "gaps", "says": "The gap \"trust\" is {got['trust']}. Of the chosen of each group, how many are worthy?"}
def gaps(y_true, y_pred, groups):
    report = audit(y_true, y_pred, groups).values()
    selected = [shares["selected"] for shares in report]
    found = [shares["found"] for shares in report]
    return {"selection": max(selected) - min(selected), "opportunity": max(found) - min(found), "trust": max(found) - min(found)}

# %% wrong={"name": "hard_coded_gaps", "cell": "gaps", "says": "gaps has trouble with three groups, or with a group in which nobody is chosen."}
def gaps(y_true, y_pred, groups):
    return {"selection": 0.25, "opportunity": 1 / 6, "trust": 0.5}
