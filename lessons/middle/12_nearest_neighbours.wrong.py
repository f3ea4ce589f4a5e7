# %% wrong={"name": "hard_coded", "cell": "neighbours", "says": "neighbours works for the example, but not for other points or another k."}
def neighbours(points, new, k):
    return [3, 1, 2]

# %% wrong={"name": "gives_back_points", "cell": "neighbours", "says": "neighbours gives back points or pairs. Only the places are wanted, such as 0 or 3."}
def neighbours(points, new, k):
    return sorted(points, key=lambda point: math.dist(point, new))[:k]

# %% wrong={"name": "all_of_them", "cell": "neighbours", "says": "neighbours gives back all points. Only the first k of the sorted list are wanted."}
def neighbours(points, new, k):
    pairs = sorted((math.dist(points[place], new), place) for place in range(len(points)))
    return [place for distance, place in pairs]

# %% wrong={"name": "furthest_first", "cell": "neighbours", "says": "neighbours begins with the point that is furthest away."}
def neighbours(points, new, k):
    pairs = sorted(((math.dist(points[place], new), place) for place in range(len(points))), reverse=True)
    return [place for distance, place in pairs[:k]]

# %% wrong={"name": "not_sorted", "cell": "neighbours", "says": "neighbours takes the first points of the list. Sort by distance first."}
def neighbours(points, new, k):
    pairs = [(math.dist(points[place], new), place) for place in range(len(points))]
    return [place for distance, place in pairs[:k]]

# %% wrong={"name": "distances", "cell": "neighbours", "says": "neighbours gives back distances. To whom do they belong? Keep the place beside each distance."}
def neighbours(points, new, k):
    return sorted(math.dist(point, new) for point in points)[:k]

# %% wrong={"name": "first_label", "cell": "vote", "says": "vote takes the first label, or the rarest one. Which one stands there most often?"}
def vote(labels):
    return labels[0]

# %% wrong={"name": "number_of_votes", "cell": "vote", "says": "vote gives back a number. The question is: which label has got the votes?"}
def vote(labels):
    return max(labels.count(label) for label in labels)

# %% wrong={"name": "last_label", "cell": "vote", "says": "vote works for the example, but not for other labels."}
def vote(labels):
    return labels[-1]

# %% wrong={"name": "hard_coded_vote", "cell": "vote", "says": "vote is wrong when there are more than two labels. Does it really count each of them?"}
def vote(labels):
    return "b"

# %% wrong={"name": "no_brackets", "cell": "scaled", "says": "scaled made {got[0]} of the smallest value. It should become 0: what has to be taken away first?"}
def scaled(values, low, high):
    return [value - low / high - low for value in values]

# %% wrong={"name": "divides_by_high", "cell": "scaled", "says": "scaled made {got[2]} of the greatest value. By what does it have to be divided? Mind the brackets."}
def scaled(values, low, high):
    return [(value - low) / high for value in values]

# %% wrong={"name": "only_takes_away", "cell": "scaled", "says": "scaled takes low away, but does not divide. The greatest value should become 1."}
def scaled(values, low, high):
    return [value - low for value in values]

# %% wrong={"name": "own_scale", "cell": "scaled", "says": "scaled has trouble with a value above high. It may become more than 1."}
def scaled(values, low, high):
    span = max(values) - min(values)
    return [(value - min(values)) / span if span else 0 for value in values]

# %% wrong={"name": "hard_coded_scale", "cell": "scaled", "says": "scaled works for the example, but not for other numbers."}
def scaled(values, low, high):
    return [(value - 10) / 20 for value in values]
