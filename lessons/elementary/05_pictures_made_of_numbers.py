# ---
# title: "Pictures made of numbers: pixels"
# goal: "You can read and make a picture in which every small square has a number."
# minutes: 40
# band: "grades 3-4"
# teaches: ["pixels", "digital pictures"]
# requires: ["running code", "repeating"]
# standards:
#   - {scheme: "KR 2022", code: "6실05-04", cell: "From numbers to a photo", says: "know digital data and the kinds of data that AI uses"}
#   - {scheme: "KR 2022", code: "6실05-02", cell: "stripe", says: "give a computer orders and write a simple program that solves a given problem"}
#   - {scheme: "AI4K12", code: "1 Perception, 3-5", cell: "tree", says: "know in what form a computer sees a picture"}
# packages: ["coach"]
# ---

# %% [markdown]
# Haeun wants to send Seojun a drawing, but her telephone can only **speak**. "Then I read it to you as numbers," she says. "Take squared paper. 0 means: leave the square white. 1 means: colour it."
# Seojun writes down what he hears, line by line:
#
# 01010, 11111, 11111, 01110, 00100
#
# What is it? Draw it on squared paper first. Then press **Run**.

# %%
from coach import Pixels

heart = ["01010", "11111", "11111", "01110", "00100"]

Pixels(heart, colors=["white", "red"])

# %% [markdown]
# Every small square is a **pixel**. Every pixel has a number, and the number says which colour it is. So a picture can be sent by telephone, saved, and
# changed: change one number, and one pixel changes. The numbers along the edge count the columns and the rows, from 0, as on Bomi's map.
#
# Now change one thing in the cell above and press Run again. Say first what will happen.
#
# - Change one single 1 into a 0.
# - Change the word `red`: try `pink`, `blue` or `green`.
#
# ## 1. Two rows got lost
#
# Haeun's next picture is a tree. But there is noise on the line, and the last two rows get lost. She says them again: "In row 3
# all five squares are coloured. In row 4 only the square in the **middle** is coloured, that is the trunk."
#
# Write two lines in place of `pass` (it means "do nothing"). The first begins with `row3 =`, the second with `row4 =`. In quotation marks behind it stand five digits. Keep the four spaces in front. Look at the
# picture, then run the check below.
#
# <details><summary>Hint 1</summary>
#
# How many squares has every row? So how many digits do you need?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# Which digit means "coloured", which "white"? Which of five squares is the middle one?
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# Your lines look like the line `row2 = "01110"`. Only the digits are different: in the first no digit is 0, in the second just one digit is 1.
#
# </details>

# %% nbgrader={"grade_id": "tree", "solution": true}
def tree():
    row0 = "00100"
    row1 = "01110"
    row2 = "01110"
    row3 = "00000"
    row4 = "00000"
    ### BEGIN SOLUTION
    row3 = "11111"
    row4 = "00100"
    ### END SOLUTION
    return [row0, row1, row2, row3, row4]


# This part shows the tree. Leave it as it is.
Pixels(tree(), colors=["white", "green"]).show()

# %% nbgrader={"grade_id": "test_tree", "grade": true, "points": 2}
assert "tree" in globals(), "There is no tree yet. Run the cell above this one first."
rows = tree()
assert isinstance(rows, list) and len(rows) == 5, "tree does not give back its five rows. Keep the last line as it was."
assert all(isinstance(row, str) for row in rows), "In tree a row stands without quotation marks. Put them around the digits."
assert all(len(row) == 5 for row in rows), "In tree a row has too many or too few digits. How many squares has a row?"
assert all(set(row) <= set("01") for row in rows), "In tree there is a digit that is neither 0 nor 1."
assert rows[:3] == ["00100", "01110", "01110"], "In tree the top of the tree has changed. Leave rows 0, 1 and 2 as they were."
assert rows[3] != "00000", "In tree row 3 is still white. All of its squares are coloured."
assert rows[3] == "1" * 5, "In tree row 3 has a white square. All of its squares are coloured."
assert "1" in rows[4], "In tree the trunk is missing in row 4."
### BEGIN HIDDEN TESTS
assert rows[4].count("1") == 1, "In tree the trunk is too wide. Only one square of row 4 is coloured."
assert rows[4].index("1") == 2, "In tree the trunk is not in the middle of row 4."
### END HIDDEN TESTS

# %% [markdown]
# ## 2. One pixel at a time
#
# There is an order for a single pixel: `picture.put(3, 1, 2)` means *column 3, row 1, colour number 2*. **First the column, then the row,** as with Bomi. Which square will turn yellow here? Put your finger
# on it, then press Run.

# %%
picture = Pixels(["00000", "00000", "00000", "00000"], colors=["white", "black", "yellow"])
picture.put(3, 1, 2)
picture.show()

# %% [markdown]
# Here is a face without a mouth. Its two corners are there already. The lower lip is missing: the pixels in columns **2, 3 and 4 of row 5** get the colour number 1. Write three orders, one on each line.
#
# <details><summary>Hint 1</summary>
#
# Put your finger on the three squares. Which number is the same for all of them, which one changes?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# Look at the two lines for the corners. Which of the three numbers is the column, which the row, which the colour?
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# Each line is `picture.put(..., ..., 1)`. The first number goes from 2 to 4, the second is the row and stays.
#
# </details>

# %% nbgrader={"grade_id": "mouth", "solution": true}
def mouth(picture):
    picture.put(1, 4, 1)
    picture.put(5, 4, 1)
    ### BEGIN SOLUTION
    picture.put(2, 5, 1)
    picture.put(3, 5, 1)
    picture.put(4, 5, 1)
    ### END SOLUTION


# This part shows the face. Leave it as it is.
face = Pixels(["0222220", "2222222", "2212122", "2222222", "2222222", "2222222", "0222220"], colors=["white", "black", "yellow"])
mouth(face)
face.show()

# %% nbgrader={"grade_id": "test_mouth", "grade": true, "points": 3}
from coach import Pixels

assert "mouth" in globals(), "There is no mouth yet. Run the cell above this one first."
sheet = Pixels(["0000000"] * 7)
mouth(sheet)
found = {(column, row) for row in range(7) for column in range(7) if sheet.number(column, row)}
assert {(1, 4), (5, 4)} <= found, "In mouth the corners are gone. Leave the first two orders as they were."
assert len(found) > 2, "mouth has got only its two corners. Three orders are missing."
assert not {(5, 2), (5, 3)} & found, "In mouth row and column have changed places. First comes the column, then the row."
assert all(row in (4, 5) for column, row in found), "In mouth a pixel lies in another row. In which row is the lower lip?"
assert len(found) >= 5, "In mouth the lower lip has a gap. How many pixels does it have?"
assert len(found) == 5, "In mouth there is a pixel too many."
### BEGIN HIDDEN TESTS
assert {(2, 5), (3, 5), (4, 5)} <= found, "In mouth the lower lip does not lie below, in the middle between the corners."
other = Pixels(["3333333"] * 7)
mouth(other)
assert {other.number(column, 5) for column in (2, 3, 4)} == {1}, "In mouth the lower lip has the wrong colour number, or it is drawn in one picture only."
### END HIDDEN TESTS

# %% [markdown]
# ## 3. A loop as a paintbrush
#
# A whole row, pixel by pixel? You know a better way: a **loop**. `count` counts along: 0, then 1, then 2, and so on. So what comes out here? Choose before you press Run.
#
# 1. a row
# 2. a column
# 3. a slanting line

# %%
picture = Pixels(["00000000"] * 8, colors=["white", "red", "blue"])
for count in range(8):
    picture.put(count, count, 1)
picture.show()

# %% [markdown]
# Column and row grow together, so the line is slanting. `["00000000"] * 8` means: 8 rows like this one.
#
# Now paint stripes! `stripe(picture, row, color)` is to colour **all 8 pixels of one row**. Write the loop and the order in place of `pass`, two lines. The two words `row` and `color` say which row and which colour it is.
#
# <details><summary>Hint 1</summary>
#
# When you paint a row from left to right: which number changes from pixel to pixel, and which one stays?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# The first line is the line with `for` of the cell above. What must stand as column in `put`, so that it moves on?
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# In the brackets of `put` stand three words and no digit: the one that counts along, the row, the colour.
#
# </details>

# %% nbgrader={"grade_id": "stripe", "solution": true}
def stripe(picture, row, color):
    ### BEGIN SOLUTION
    for count in range(8):
        picture.put(count, row, color)
    ### END SOLUTION


# This part paints a flag. Change the numbers if you like: first the row, then the colour.
flag = Pixels(["00000000"] * 6, colors=["white", "red", "blue", "yellow", "green"])
stripe(flag, 0, 1)
stripe(flag, 1, 1)
stripe(flag, 4, 2)
stripe(flag, 5, 2)
flag.show()

# %% nbgrader={"grade_id": "test_stripe", "grade": true, "points": 3}
from coach import Pixels

assert "stripe" in globals(), "There is no stripe yet. Run the cell above this one first."
sheet = Pixels(["00000000"] * 8)
stripe(sheet, 3, 2)
found = {(column, row) for row in range(8) for column in range(8) if sheet.number(column, row)}
assert found, "stripe paints nothing yet. Which order changes a pixel?"
assert found != {(3, row) for row in range(8)}, "stripe paints a column. The column counts along, the row stays."
assert found != {(place, place) for place in range(8)}, "stripe paints a slanting line. Only the column counts along, the row stays."
assert len(found) != 1, "stripe paints one pixel only. Does the order stand inside the loop, and does the column count along?"
assert {row for column, row in found} == {3}, "stripe paints in another row than it was asked to. Which word says the row?"
assert len(found) == 8, "In stripe some pixels of the row are left out. How far must the loop count?"
assert {sheet.number(column, 3) for column in range(8)} == {2}, "stripe takes another colour than it was asked to. Which word says the colour?"
### BEGIN HIDDEN TESTS
for row, color in [(0, 1), (7, 5), (5, 0)]:
    sheet = Pixels(["99999999"] * 8)
    stripe(sheet, row, color)
    assert [sheet.number(column, row) for column in range(8)] == [color] * 8, "stripe is right for the example, but not for every row and every colour. Use the words row and color."
### END HIDDEN TESTS

# %% [markdown]
# ## 4. From numbers to a photo
#
# With big numbers there is room for shades: 0 is black, 9 is white, and in between there are grays. What do you see? Look from far away, or half close your eyes.

# %%
Pixels(["2222222222", "2223333222", "2245665422", "2357777532", "2368888632", "2368998632", "2368888632", "2357777532", "2244664422", "2222222222"], brightest=9)

# %% [markdown]
# It is the full moon, in 100 pixels. A photo of a phone has many **millions** of them. Make a picture of your own: your initial, a fish, a spaceship. Dictate the numbers to your neighbour.

# %%
my_picture = ["00000000", "00011000", "00111100", "01122110", "00111100", "00100100", "01000010", "00000000"]

Pixels(my_picture, colors=["white", "purple", "sky"])

# %% [markdown]
# A camera makes numbers out of light, and a screen makes light out of numbers. When a machine "sees" you, it sees a table of numbers. What can you do with numbers that you cannot do with a painted picture? Tell your neighbour.
