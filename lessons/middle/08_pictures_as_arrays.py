# ---
# title: "Pictures as arrays: art with numbers"
# goal: "You can read a picture as a table of numbers and change its brightness, its symmetry and its number of tones."
# minutes: 45
# band: "grade 7"
# teaches: ["arrays", "pictures as numbers"]
# requires: ["values", "variables", "lists", "functions"]
# standards:
#   - {scheme: "KR 2022", code: "9정02-01", cell: "to_steps", says: "know how a picture is represented digitally"}
#   - {scheme: "KR 2022", code: "9정02-05", cell: "Pop art", says: "solve a problem of another subject with data and code"}
#   - {scheme: "AI4K12", code: "1 Perception, 6-8", cell: "brighter", says: "know in what form a computer sees a picture"}
# packages: ["numpy", "matplotlib"]
# ---

# %% [markdown]
# In art class 1-3 makes prints: a white moon jar in three or four flat tones, as in pop art. "Where does light end and shadow begin?" asks Seoa. Jiwoo photographs the jar. What is it that her phone saves: light? Paint?
#
# **Run the cell,** and compare the picture with the numbers. Which number is black, which is white?

# %%
import matplotlib.pyplot as plt
import numpy as np


def show(*pictures):
    # Show pictures side by side. You need not read this part.
    figure, places = plt.subplots(1, len(pictures), figsize=(3 * len(pictures), 3), squeeze=False)
    for place, picture in zip(places[0], pictures):
        if picture is None:
            place.text(0.5, 0.5, "None", ha="center")
        else:
            place.imshow(picture, cmap="gray", vmin=0, vmax=255)
        place.set_xticks([])
        place.set_yticks([])
    plt.show()


small = np.array(
    [
        [90, 90, 220, 220, 90, 90],
        [90, 240, 255, 230, 200, 90],
        [220, 255, 250, 220, 180, 150],
        [220, 250, 235, 205, 165, 130],
        [90, 225, 205, 180, 140, 90],
        [40, 40, 170, 140, 40, 40],
    ]
)
print(small)
show(small)

# %% [markdown]
# A picture is a table of numbers, a **pixel** for each: 0 is black, 255 is white. Such a table is called an **array**; the package `numpy` is made for it. `small[2, 5]` is the pixel in row 2, column 5, counted from 0: **the row comes first.**
#
# **Predict:** which pixel will `small[5, 0] = 255` turn white? Put your finger on it. Then write the line above `show(small)` and run. Try three more pixels.
#
# Real pictures only have more of them. Here is the jar with 64 rows and 64 columns. (Nobody photographed it: the cell makes it with a formula for light and shadow.)

# %%
down, across = np.mgrid[-1:1:64j, -1:1:64j]
body = across**2 + (down * 1.08) ** 2 < 0.55
neck = (abs(across) < 0.3) & (-0.8 < down) & (down < -0.6)
foot = (abs(across) < 0.26) & (0.6 < down) & (down < 0.76)
jar = np.where(down > 0.7, 60, 100)
light = 250 - 120 * np.clip(0.7 * across + 0.45 * down + 0.25, 0, 1) - 25 * abs(across)
jar = np.where(body | neck | foot, light, jar).round().astype(int)

print(_(f"rows and columns: {jar.shape}, numbers: {jar.size}"))
print(_(f"darkest: {jar.min()}, brightest: {jar.max()}"))
show(jar)

# %% [markdown]
# ## 1. More light
#
# The nice thing about arrays: you calculate with **all** pixels at once. `jar + 40` adds 40 to each of the 4096 numbers, without any loop. `jar // 2` halves them all.
#
# Write `brighter(picture, amount)`: it gives back a new picture in which every number is bigger by `amount`. But nothing is whiter than white: no number may be above 255, and (if `amount` is negative) none below 0. The old picture stays as it is.
#
# <details><summary>Hint 1</summary>
#
# What would become of a pixel of 250 if you add 40? What should become of it?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# numpy has a function for this: `np.clip(array, lowest, highest)` pulls every number that lies outside back to the border.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# One line is enough: `return np.clip(..., ..., ...)`. In the first place stands the sum of `picture` and `amount`, then the darkest and the brightest number there is.
#
# </details>

# %% nbgrader={"grade_id": "brighter", "solution": true}
def brighter(picture, amount):
    # Give back a brighter picture; all numbers stay between 0 and 255.
    ### BEGIN SOLUTION
    return np.clip(picture + amount, 0, 255)
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_brighter", "grade": true, "points": 2}
import numpy as np

old = np.array([[0, 100], [200, 250]])
got = brighter(old, 40)
assert got is not None, "brighter gives nothing back. Perhaps it shows the picture, or has no return yet?"
assert isinstance(got, np.ndarray) and got.shape == (2, 2), "brighter should give back a picture with as many rows and columns as before."
assert old.tolist() == [[0, 100], [200, 250]], "brighter changes the old picture. Make a new one."
assert got[0, 1] > 100, "brighter does not make the pixels brighter. What has to be added?"
assert got.max() <= 255, "brighter makes pixels that are whiter than white. Which is the greatest number allowed?"
assert got[1, 1] == 255, f"The pixel of 250 became {got[1, 1]}. It should just be white."
assert got[0].tolist() == [0 + 40, 100 + 40], "brighter does not add the same amount to every pixel."
### BEGIN HIDDEN TESTS
assert brighter(old, -120).tolist() == [[0, 0], [80, 130]], "brighter with a negative amount makes pixels that are darker than black."
assert brighter(np.array([[10, 20, 30]]), 7).tolist() == [[17, 27, 37]], "brighter works for the example, but not for every picture and every amount."
### END HIDDEN TESTS

# %%
# The jar in the evening, by day, in the sun.
show(brighter(jar, -80), jar, brighter(jar, 80))

# %% [markdown]
# Look at the jar on the right: where has its shading gone? Could you get it back with `brighter(..., -80)`? Try it.
#
# ## 2. Decalcomania
#
# Paint on one half of a sheet, fold, press: both halves are alike, like in a mirror. Parts of an array are cut out with a colon: `jar[:, 0:32]` means *all rows, columns 0 to 31*. And with `::-1` you read backwards. **Predict** what each of these three shows:

# %%
show(jar[:, 0:32], jar[0:32, :], jar[::-1, :])

# %% [markdown]
# Write `decalcomania(half)`: it gets the left half, and gives back the whole picture: on the left `half` as it is, on the right its mirror image. `np.hstack([a, b])` lays two pictures side by side.
#
# <details><summary>Hint 1</summary>
#
# Fold a sheet. Which column of the left half meets which column of the right half?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# The third picture was upside down: there the **rows** were read backwards. What do you have to read backwards for a mirror image to the side?
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# In square brackets stand first the rows, then the columns. `:` alone takes all of them in their order, `::-1` backwards. Put `half` and its mirror image into `np.hstack`, in this order.
#
# </details>

# %% nbgrader={"grade_id": "decalcomania", "solution": true}
def decalcomania(half):
    # Give back the whole picture: the half, and on its right the mirror image.
    ### BEGIN SOLUTION
    return np.hstack([half, half[:, ::-1]])
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_decalcomania", "grade": true, "points": 3}
import numpy as np

half = np.array([[10, 20], [30, 40], [50, 60]])
got = decalcomania(half)
assert got is not None, "decalcomania gives nothing back. Perhaps it shows the picture, or has no return yet?"
assert isinstance(got, np.ndarray), "decalcomania should give back one picture, an array."
assert got.shape != (3, 2), "decalcomania gives back only one half. Lay both side by side."
assert got.shape != (6, 2), "decalcomania lays the halves below each other. They should lie side by side."
assert got.shape == (3, 4), f"decalcomania made {got.shape[0]} rows. It should have the rows of the half, and twice its columns."
assert got[:, :2].tolist() == half.tolist(), "In decalcomania the left half is not as it was. First the half itself, then the mirror image."
assert got[:, 2:].tolist() != half.tolist(), "decalcomania lays the same half there twice. The right one must be a mirror image."
assert got[:, 2:].tolist() != half[::-1, :].tolist(), "decalcomania turns the right half upside down. For a fold in the middle the columns change their order, not the rows."
assert got[0].tolist() == [10, 20, *[20, 10]], "In decalcomania the pixels next to the fold do not match. They touch each other when you fold."
### BEGIN HIDDEN TESTS
assert decalcomania(np.array([[1, 2, 3]])).tolist() == [[1, 2, 3, 3, 2, 1]], "decalcomania works for the example, but not for every picture."
assert decalcomania(np.array([[5], [6]])).tolist() == [[5, 5], [6, 6]], "decalcomania has trouble with a half of one column."
### END HIDDEN TESTS

# %%
# A butterfly from half a drawing, and the jar folded on both sides. Is a jar really the same on both sides?
upper = ((across - 0.3) / 0.6) ** 2 + ((down + 0.3) / 0.5) ** 2 < 1
lower = ((across - 0.45) / 0.45) ** 2 + ((down - 0.45) / 0.38) ** 2 < 1
wing = np.where(upper | lower, 230 - 150 * abs(np.sin(9 * across + 5 * down)), 30).astype(int)
show(wing[:, 0:60], decalcomania(wing[:, 0:60]), decalcomania(jar[:, 0:32]))

# %% [markdown]
# ## 3. Flat tones for the print
#
# A photograph has up to 256 tones. A print needs a few: for each tone one block. Count the tones of the jar: how many **different** numbers are there?
#
# Write `to_steps(picture, size)`: it brings every number down to a multiple of `size`. With size 64: 0 to 63 become 0, 64 to 127 become 64, 128 to 191 become 128, and so on.
#
# <details><summary>Hint 1</summary>
#
# How many whole times does 64 fit into 130? And what is that many times 64?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# `//` divides and drops the rest. It works for a whole array at once.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# First `//`, then `*`, both with `size`. No loop, one line.
#
# </details>

# %% nbgrader={"grade_id": "to_steps", "solution": true}
def to_steps(picture, size):
    # Give back the picture with every number brought down to a multiple of size.
    ### BEGIN SOLUTION
    return picture // size * size
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_to_steps", "grade": true, "points": 3}
import numpy as np

old = np.array([[0, 63, 64], [130, 191, 255]])
got = to_steps(old, 64)
assert got is not None, "to_steps gives nothing back. Perhaps it shows the picture, or has no return yet?"
assert isinstance(got, np.ndarray) and got.shape == (2, 3), "to_steps should give back a picture with as many rows and columns as before."
assert old.tolist() == [[0, 63, 64], [130, 191, 255]], "to_steps changes the old picture. Make a new one."
assert got.tolist() != old.tolist(), "to_steps leaves the numbers as they are. Does / divide with a rest? You need the division that drops it."
assert got.max() > 4, "to_steps gives back the numbers of the steps: 0, 1, 2, 3. That is nearly black. How do the steps become tones again?"
assert got[0, 1] != 64, "to_steps goes to the nearest step, up or down. It should always go down."
assert got[0].tolist() == [0, 0, 64] and len(set(got[1].tolist())) == 2, "In to_steps some numbers are not brought down to the next multiple. Work out 63, 64 and 130 by hand."
### BEGIN HIDDEN TESTS
assert to_steps(np.array([[0, 99, 100, 255]]), 100).tolist() == [[0, 0, 100, 200]], "to_steps works for size 64, but not for every size."
assert to_steps(np.array([[31, 32], [33, 250]]), 32).tolist() == [[0, 32], [32, 224]], "to_steps works for size 64, but not for every size."
### END HIDDEN TESTS

# %%
# How many tones are left? Change the sizes.
for size in [1, 32, 64, 100]:
    steps = to_steps(jar, size)
    if steps is not None:
        print(_(f"size {size}: {len(np.unique(steps))} tones"))
show(jar, to_steps(jar, 32), to_steps(jar, 64), to_steps(jar, 100))

# %% [markdown]
# ## 4. Pop art
#
# A **colour** picture has three numbers for each pixel: red, green, blue. In the cell each tone of the jar gets a colour of its own, four times over. Change the numbers, each from 0 to 255, until you would hang it on your wall.

# %%
# The four tones from dark to light: red, green, blue.
palettes = [
    [[20, 20, 60], [220, 40, 90], [250, 170, 60], [255, 240, 200]],
    [[10, 60, 60], [0, 150, 140], [150, 220, 120], [250, 250, 210]],
    [[60, 10, 70], [130, 70, 180], [240, 130, 190], [255, 225, 235]],
    [[30, 30, 30], [30, 90, 200], [90, 180, 250], [235, 250, 255]],
]
steps = to_steps(jar, 64)
if steps is not None:
    prints = [np.array(palette)[steps // 64] for palette in palettes]
    print(_(f"rows, columns, colours: {prints[0].shape}"))
    show(*prints)

# %% [markdown]
# **Talk about it.** A phone's picture has about 12 million pixels with three numbers each. How many numbers is that? A filter in a photo app makes skin smoother and eyes bigger: it is a calculation like yours. Is a changed photo still a photo? When would you want to be told?
#
# **What you know now.** A picture is an array of numbers. Brightness is adding, a mirror is another order, flat tones are dividing and dropping the rest. So an artist, a doctor and a machine that sees all work with the same numbers.
