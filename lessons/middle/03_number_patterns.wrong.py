# %% wrong={"name": "hard_coded", "cell": "cups", "says": "cups works for the example, but not for every number of rows."}
def cups(rows):
    return 10

# %% wrong={"name": "forgets_the_last_row", "cell": "cups", "says": "cups forgets the bottom row. The end of a range is not used any more."}
def cups(rows):
    total = 0
    for row in range(rows):
        total = total + row
    return total

# %% wrong={"name": "overwrites", "cell": "cups", "says": "cups gives back only the last row. In each round the old total has to go into the new one."}
def cups(rows):
    total = 0
    for row in range(1, rows + 1):
        total = row
    return total

# %% wrong={"name": "return_in_the_loop", "cell": "cups", "says": "cups stops after the first row. The line with return must stand after the loop, not inside it."}
def cups(rows):
    total = 0
    for row in range(1, rows + 1):
        total = total + row
        return total

# %% wrong={"name": "adds_everything", "cell": "odd_sum", "says": "odd_sum adds 1, 2, 3. Only the odd numbers are wanted."}
def odd_sum(count):
    total = 0
    for number in range(1, count + 1):
        total = total + number
    return total

# %% wrong={"name": "up_to_count", "cell": "odd_sum", "says": "odd_sum stops too early: count says how many odd numbers to add, not how far to go."}
def odd_sum(count):
    total = 0
    for odd in range(1, count + 1, 2):
        total = total + odd
    return total

# %% wrong={"name": "grows_first", "cell": "odd_sum", "says": "odd_sum leaves out the first odd number. Add first, and make the number bigger after that."}
def odd_sum(count):
    total = 0
    odd = 1
    for turn in range(count):
        odd = odd + 2
        total = total + odd
    return total

# %% wrong={"name": "even_numbers", "cell": "odd_sum", "says": "odd_sum adds even numbers. With which number do the odd ones begin?"}
def odd_sum(count):
    total = 0
    for number in range(1, count + 1):
        total = total + 2 * number
    return total

# %% wrong={"name": "prints_the_sum", "cell": "odd_sum", "says": "odd_sum gives nothing back. Perhaps it prints the sum, or has no return yet?"}
def odd_sum(count):
    total = 0
    for number in range(count):
        total = total + 2 * number + 1
    print(total)

# %% wrong={"name": "hard_coded_odd", "cell": "odd_sum", "says": "odd_sum works for the example, but not for every count."}
def odd_sum(count):
    return 9

# %% wrong={"name": "one_sheet_more", "cell": "folds", "says": "folds lays one more sheet on top each time. Folding doubles the thickness."}
def folds(height):
    thickness = 0.1
    count = 0
    while thickness < height:
        thickness = thickness + 0.1
        count = count + 1
    return count

# %% wrong={"name": "once_only", "cell": "folds", "says": "folds stops after the first fold. Is it a while, and does return stand after the loop?"}
def folds(height):
    thickness = 0.1
    count = 0
    if thickness < height:
        thickness = thickness * 2
        count = count + 1
    return count

# %% wrong={"name": "one_fold_too_many", "cell": "folds", "says": "folds folds once more although the paper is just thick enough. At least so thick: does that include equal?"}
def folds(height):
    thickness = 0.1
    count = 0
    while thickness <= height:
        thickness = thickness * 2
        count = count + 1
    return count

# %% wrong={"name": "wrong_question", "cell": "folds", "says": "folds counts no folds, though 0.1 mm is thinner than 1 mm. Is there a loop, and does count grow in it?"}
def folds(height):
    thickness = 0.1
    count = 0
    while thickness > height:
        thickness = thickness * 2
        count = count + 1
    return count

# %% wrong={"name": "hard_coded_folds", "cell": "folds", "says": "folds works for the example, but not for every height."}
def folds(height):
    return 4 if height == 1 else 3
