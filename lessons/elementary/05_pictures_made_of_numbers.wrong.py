# %% wrong={"name": "wide_trunk", "cell": "tree", "says": "In tree the trunk is too wide. Only one square of row 4 is coloured."}
def tree():
    return ["00100", "01110", "01110", "11111", "01110"]

# %% wrong={"name": "trunk_at_the_side", "cell": "tree", "says": "In tree the trunk is not in the middle of row 4."}
def tree():
    return ["00100", "01110", "01110", "11111", "00010"]

# %% wrong={"name": "four_digits", "cell": "tree", "says": "In tree a row has too many or too few digits. How many squares has a row?"}
def tree():
    return ["00100", "01110", "01110", "1111", "00100"]

# %% wrong={"name": "only_row_3", "cell": "tree", "says": "In tree the trunk is missing in row 4."}
def tree():
    return ["00100", "01110", "01110", "11111", "00000"]

# %% wrong={"name": "row_first", "cell": "mouth", "says": "In mouth row and column have changed places. First comes the column, then the row."}
def mouth(picture):
    picture.put(1, 4, 1)
    picture.put(5, 4, 1)
    picture.put(5, 2, 1)
    picture.put(5, 3, 1)
    picture.put(5, 4, 1)

# %% wrong={"name": "gap_in_the_lip", "cell": "mouth", "says": "In mouth the lower lip has a gap. How many pixels does it have?"}
def mouth(picture):
    picture.put(1, 4, 1)
    picture.put(5, 4, 1)
    picture.put(2, 5, 1)
    picture.put(4, 5, 1)

# %% wrong={"name": "straight_mouth", "cell": "mouth", "says": "In mouth the lower lip does not lie below, in the middle between the corners."}
def mouth(picture):
    picture.put(1, 4, 1)
    picture.put(5, 4, 1)
    picture.put(2, 4, 1)
    picture.put(3, 4, 1)
    picture.put(4, 4, 1)

# %% wrong={"name": "wrong_colour", "cell": "mouth", "says": "In mouth the lower lip has the wrong colour number, or it is drawn in one picture only."}
def mouth(picture):
    picture.put(1, 4, 1)
    picture.put(5, 4, 1)
    picture.put(2, 5, 2)
    picture.put(3, 5, 2)
    picture.put(4, 5, 2)

# %% wrong={"name": "hard_coded", "cell": "stripe", "says": "stripe is right for the example, but not for every row and every colour. Use the words row and color."}
def stripe(picture, row, color):
    for count in range(8):
        picture.put(count, 3, 2)

# %% wrong={"name": "a_column", "cell": "stripe", "says": "stripe paints a column. The column counts along, the row stays."}
def stripe(picture, row, color):
    for count in range(8):
        picture.put(row, count, color)

# %% wrong={"name": "slanting", "cell": "stripe", "says": "stripe paints a slanting line. Only the column counts along, the row stays."}
def stripe(picture, row, color):
    for count in range(8):
        picture.put(count, count, color)

# %% wrong={"name": "one_pixel", "cell": "stripe", "says": "stripe paints one pixel only. Does the order stand inside the loop, and does the column count along?"}
def stripe(picture, row, color):
    for count in range(8):
        picture.put(row, row, color)

# %% wrong={"name": "too_short", "cell": "stripe", "says": "In stripe some pixels of the row are left out. How far must the loop count?"}
def stripe(picture, row, color):
    for count in range(7):
        picture.put(count, row, color)
