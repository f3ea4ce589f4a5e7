# %% wrong={"name": "hard_coded", "cell": "assign", "says": "If two centers are equally near, assign should take the smaller number."}
def assign(points, centers):
    return np.array([0, 0, 1, 1, 0, 1])[: len(points)] if len(points) == 6 else np.ones(len(points))

# %% wrong={"name": "furthest", "cell": "assign", "says": "assign takes the center that is furthest away."}
def assign(points, centers):
    return np.argmax([((points - center) ** 2).sum(axis=1) for center in centers], axis=0)

# %% wrong={"name": "wrong_axis", "cell": "assign", "says": "assign should give back one number for each of the six points, but the shape is {np.shape(got)}. Along which axis is the smallest looked for?"}
def assign(points, centers):
    return np.argmin([((points - center) ** 2).sum(axis=1) for center in centers], axis=1)

# %% wrong={"name": "not_squared", "cell": "assign", "says": "assign sends every point to the same center. Far below is not near: square the differences."}
def assign(points, centers):
    return np.argmin([(points - center).sum(axis=1) for center in centers], axis=0)

# %% wrong={"name": "up_and_down_only", "cell": "assign", "says": "assign came out as {got}. Work the distances of the last two points out by hand: do both coordinates count?"}
def assign(points, centers):
    return np.argmin([np.abs(points[:, 1] - center[1]) for center in centers], axis=0)

# %% wrong={"name": "later_of_equals", "cell": "assign", "says": "If two centers are equally near, assign should take the smaller number."}
def assign(points, centers):
    squares = [((points - center) ** 2).sum(axis=1) for center in centers[::-1]]
    return len(centers) - 1 - np.argmin(squares, axis=0)

# %% wrong={"name": "gives_distances", "cell": "assign", "says": "assign came out as {got}. With two centers the numbers are 0 and 1; are these distances?"}
def assign(points, centers):
    return np.min([((points - center) ** 2).sum(axis=1) for center in centers], axis=0)

# %% wrong={"name": "mean_of_everybody", "cell": "move", "says": "move puts both centers on the same place. Each takes the mean of its own points."}
def move(points, labels, centers):
    return np.array([points.mean(axis=0) for center in centers])

# %% wrong={"name": "no_axis", "cell": "move", "says": "move takes one mean of all numbers. Take it down the columns, so that both coordinates remain."}
def move(points, labels, centers):
    moved = np.array(centers, dtype=float)
    for number in range(len(centers)):
        moved[number] = points[labels == number].mean()
    return moved

# %% wrong={"name": "changes_the_old_centers", "cell": "move", "says": "move changes the centers that it was given. Begin with a copy."}
def move(points, labels, centers):
    for number in range(len(centers)):
        centers[number] = points[labels == number].mean(axis=0)
    return centers

# %% wrong={"name": "empty_group", "cell": "move", "says": "move has trouble with a center that has no points. It should stay where it is."}
def move(points, labels, centers):
    return np.array([points[labels == number].sum(axis=0) / max((labels == number).sum(), 1) for number in range(len(centers))])

# %% wrong={"name": "hard_coded_centers", "cell": "move", "says": "move has trouble with a center that has no points. It should stay where it is."}
def move(points, labels, centers):
    return np.array([[1.0, 2.0], [9.0, 8.0]])

# %% wrong={"name": "mean_square", "cell": "inertia", "says": "inertia takes the mean. It is a sum over all points."}
def inertia(points, centers, labels):
    return ((points - centers[labels]) ** 2).sum(axis=1).mean()

# %% wrong={"name": "with_the_root", "cell": "inertia", "says": "inertia adds up the distances themselves. Leave out the root: the squares count."}
def inertia(points, centers, labels):
    return np.sqrt(((points - centers[labels]) ** 2).sum(axis=1)).sum()

# %% wrong={"name": "cancels", "cell": "inertia", "says": "In inertia the differences cancel each other. Square them before you add up."}
def inertia(points, centers, labels):
    return (points - centers[labels]).sum() ** 2

# %% wrong={"name": "nearest_center", "cell": "inertia", "says": "inertia should measure to the center that the label names, even if another is nearer."}
def inertia(points, centers, labels):
    return np.min([((points - center) ** 2).sum(axis=1) for center in centers], axis=0).sum()

# %% wrong={"name": "hard_coded_inertia", "cell": "inertia", "says": "inertia should measure to the center that the label names, even if another is nearer."}
def inertia(points, centers, labels):
    return 28.0

# %% wrong={"name": "return_in_the_loop", "cell": "k_means", "says": "k_means stops after the first round. Does the return stand inside the loop?"}
def k_means(points, centers, rounds):
    history = []
    for turn in range(rounds):
        labels = assign(points, centers)
        centers = move(points, labels, centers)
        history.append(inertia(points, centers, labels))
        return centers, labels, history

# %% wrong={"name": "never_stops", "cell": "k_means", "says": "k_means goes on although no center moves any more."}
def k_means(points, centers, rounds):
    history = []
    for turn in range(rounds):
        labels = assign(points, centers)
        centers = move(points, labels, centers)
        history.append(inertia(points, centers, labels))
    return centers, labels, history

# %% wrong={"name": "starts_anew", "cell": "k_means", "says": "In k_means the inertia does not fall. Do the moved centers reach the next round?"}
def k_means(points, centers, rounds):
    history = []
    for turn in range(rounds):
        labels = assign(points, centers)
        moved = move(points, labels, centers)
        history.append(inertia(points, moved, labels))
    return moved, labels, history

# %% wrong={"name": "stops_too_soon", "cell": "k_means", "says": "k_means needs {len(history)} rounds here. Stop after the first round in which no center has moved, and note its inertia, too."}
def k_means(points, centers, rounds):
    history = []
    for turn in range(rounds):
        labels = assign(points, centers)
        moved = move(points, labels, centers)
        if np.allclose(moved, centers):
            break
        centers = moved
        history.append(inertia(points, moved, labels))
    return moved, labels, history

# %% wrong={"name": "own_start", "cell": "k_means", "says": "k_means should begin with the centers that it is given, and measure with the moved ones."}
def k_means(points, centers, rounds):
    centers, history = points[: len(centers)] if len(points) > 4 else points[[0, 2]], []
    for turn in range(rounds):
        labels = assign(points, centers)
        moved = move(points, labels, centers)
        history.append(inertia(points, moved, labels))
        if np.allclose(moved, centers):
            break
        centers = moved
    return moved, labels, history

# %% wrong={"name": "hard_coded_result", "cell": "k_means", "says": "k_means should begin with the centers that it is given, and measure with the moved ones."}
def k_means(points, centers, rounds):
    return np.array([[1.0, 0.0], [11.0, 0.0]]), np.array([0, 0, 0, 1, 1, 1]), [110.8, 4.0, 4.0]
