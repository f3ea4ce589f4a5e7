# %% wrong={"name": "hard_coded", "cell": "ticket", "says": "ticket is right for most ages, but not for every age. Try the ages on both sides of a border."}
def ticket(age):
    return {13: 3000, 3: 0, 45: 5000}.get(age, 3000)

# %% wrong={"name": "border_too_high", "cell": "ticket", "says": "ticket is right for most ages, but not for every age. Try the ages on both sides of a border."}
def ticket(age):
    if age <= 7:
        return 0
    if age < 19:
        return 3000
    return 5000

# %% wrong={"name": "prints_the_price", "cell": "ticket", "says": "ticket gives nothing back for age 13. Perhaps it prints the price, or has no return yet?"}
def ticket(age):
    if age < 7:
        print(0)
    elif age < 19:
        print(3000)
    else:
        print(5000)

# %% wrong={"name": "forgets_a_group", "cell": "ticket", "says": "ticket gives nothing back for some ages. Every group needs its return."}
def ticket(age):
    if age < 7:
        return 0
    if age < 19:
        return 3000

# %% wrong={"name": "text", "cell": "ticket", "says": "ticket should give back a number, but it gave back {got!r}. No won sign and no quotation marks."}
def ticket(age):
    if age < 7:
        return "0"
    if age < 19:
        return "3000"
    return "5000"

# %% wrong={"name": "only_the_second_mended", "cell": "group_price", "says": "group_price has still got the first mistake: the pupils' money is lost as soon as a teacher is counted."}
def group_price(pupils, teachers):
    total = 0
    for person in range(pupils):
        total = total + ticket(13)
    for person in range(teachers):
        total = ticket(40)
    if pupils + teachers >= 30:
        total = total - total // 10
    return total

# %% wrong={"name": "only_the_first_mended", "cell": "group_price", "says": "group_price has still got the second mistake: a group of exactly 30 must get its discount."}
def group_price(pupils, teachers):
    total = 0
    for person in range(pupils):
        total = total + ticket(13)
    for person in range(teachers):
        total = total + ticket(40)
    if pupils + teachers > 30:
        total = total - total // 10
    return total

# %% wrong={"name": "counts_pupils_only", "cell": "group_price", "says": "group_price has trouble when pupils and teachers together make 30."}
def group_price(pupils, teachers):
    total = pupils * ticket(13) + teachers * ticket(40)
    if pupils >= 30:
        total = total - total // 10
    return total

# %% wrong={"name": "always_cheaper", "cell": "group_price", "says": "group_price takes something off for a group of 29. From how many people on is it cheaper?"}
def group_price(pupils, teachers):
    total = pupils * ticket(13) + teachers * ticket(40)
    if pupils + teachers >= 29:
        total = total - total // 10
    return total

# %% wrong={"name": "hard_coded_group", "cell": "group_price", "says": "group_price has trouble when pupils and teachers together make 30."}
def group_price(pupils, teachers):
    return {(2, 1): 11000, (30, 0): 81000, (28, 1): 89000}.get((pupils, teachers), 0)

# %% wrong={"name": "no_borders", "cell": "is_right", "says": "is_right misses a mistake at a border. Try the ages just below and just above it."}
def is_right(function):
    if function(13) != 3000:
        return False
    if function(3) != 0:
        return False
    if function(45) != 5000:
        return False
    return True

# %% wrong={"name": "always_content", "cell": "is_right", "says": "is_right does not notice when everybody pays the same. Try ages of other groups too."}
def is_right(function):
    if function(13) != 3000:
        return False
    return True

# %% wrong={"name": "forgets_true", "cell": "is_right", "says": "is_right gives nothing back for a function without a mistake. What stands in the last line?"}
def is_right(function):
    if function(13) != 3000:
        return False
    for age, price in [(0, 0), (6, 0), (7, 3000), (18, 3000), (19, 5000), (60, 5000)]:
        if function(age) != price:
            return False

# %% wrong={"name": "hard_coded_tester", "cell": "is_right", "says": "is_right misses a mistake at a border. Try the ages just below and just above it."}
def is_right(function):
    return function(3) != 3000

# %% wrong={"name": "wrong_price", "cell": "is_right", "says": "is_right says False about a ticket function that is right. Check your ages and prices, and the sign between them."}
def is_right(function):
    if function(13) != 3000:
        return False
    if function(18) != 5000:
        return False
    return True
