# %% wrong={"name": "hard_coded", "cell": "brighter", "says": "brighter with a negative amount makes pixels that are darker than black."}
def brighter(picture, amount):
    return np.array([[40, 140], [240, 255]])

# %% wrong={"name": "whiter_than_white", "cell": "brighter", "says": "brighter makes pixels that are whiter than white. Which is the greatest number allowed?"}
def brighter(picture, amount):
    return picture + amount

# %% wrong={"name": "only_the_upper_border", "cell": "brighter", "says": "brighter with a negative amount makes pixels that are darker than black."}
def brighter(picture, amount):
    return np.minimum(picture + amount, 255)

# %% wrong={"name": "changes_the_old_one", "cell": "brighter", "says": "brighter changes the old picture. Make a new one."}
def brighter(picture, amount):
    picture += amount
    return np.clip(picture, 0, 255)

# %% wrong={"name": "shows_only", "cell": "brighter", "says": "brighter gives nothing back. Perhaps it shows the picture, or has no return yet?"}
def brighter(picture, amount):
    show(np.clip(picture + amount, 0, 255))

# %% wrong={"name": "not_mirrored", "cell": "decalcomania", "says": "decalcomania lays the same half there twice. The right one must be a mirror image."}
def decalcomania(half):
    return np.hstack([half, half])

# %% wrong={"name": "upside_down", "cell": "decalcomania", "says": "decalcomania turns the right half upside down. For a fold in the middle the columns change their order, not the rows."}
def decalcomania(half):
    return np.hstack([half, half[::-1]])

# %% wrong={"name": "mirror_first", "cell": "decalcomania", "says": "In decalcomania the left half is not as it was. First the half itself, then the mirror image."}
def decalcomania(half):
    return np.hstack([half[:, ::-1], half])

# %% wrong={"name": "below_each_other", "cell": "decalcomania", "says": "decalcomania lays the halves below each other. They should lie side by side."}
def decalcomania(half):
    return np.vstack([half, half[:, ::-1]])

# %% wrong={"name": "hard_coded_fold", "cell": "decalcomania", "says": "decalcomania works for the example, but not for every picture."}
def decalcomania(half):
    return np.array([[10, 20, 20, 10], [30, 40, 40, 30], [50, 60, 60, 50]])

# %% wrong={"name": "divides_with_a_rest", "cell": "to_steps", "says": "to_steps leaves the numbers as they are. Does / divide with a rest? You need the division that drops it."}
def to_steps(picture, size):
    return picture / size * size

# %% wrong={"name": "numbers_of_the_steps", "cell": "to_steps", "says": "to_steps gives back the numbers of the steps: 0, 1, 2, 3. That is nearly black. How do the steps become tones again?"}
def to_steps(picture, size):
    return picture // size

# %% wrong={"name": "nearest_step", "cell": "to_steps", "says": "to_steps goes to the nearest step, up or down. It should always go down."}
def to_steps(picture, size):
    return (picture + size // 2) // size * size

# %% wrong={"name": "hard_coded_size", "cell": "to_steps", "says": "to_steps works for size 64, but not for every size."}
def to_steps(picture, size):
    return picture // 64 * 64
