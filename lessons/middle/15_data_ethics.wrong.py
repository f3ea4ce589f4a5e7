# %% wrong={"name": "hard_coded", "cell": "matches", "says": "matches works for the example, but not for other people."}
def matches(table, month, bus, club):
    return [[1, 7, "x", 8], [1, 7, "x", 3]]

# %% wrong={"name": "or_for_and", "cell": "matches", "says": "matches lets everybody in, or everybody who fits in one thing. All three have to fit at the same time: join them with and."}
def matches(table, month, bus, club):
    return [row for row in table if row[0] == month or row[1] == bus or row[2] == club]

# %% wrong={"name": "first_one_only", "cell": "matches", "says": "matches stops at the first row that fits. Go through the whole table."}
def matches(table, month, bus, club):
    for row in table:
        if row[0] == month and row[1] == bus and row[2] == club:
            return [row]

# %% wrong={"name": "largest", "cell": "smallest_group", "says": "smallest_group gives the largest group, the first one, or the number of groups. The smallest one is the one in danger."}
def smallest_group(keys):
    return max(keys.count(key) for key in keys)

# %% wrong={"name": "number_of_groups", "cell": "smallest_group", "says": "smallest_group gives the largest group, the first one, or the number of groups. The smallest one is the one in danger."}
def smallest_group(keys):
    return len(set(keys))

# %% wrong={"name": "overlooks_the_lonely", "cell": "smallest_group", "says": "smallest_group overlooks somebody who is alone. That is the greatest danger."}
def smallest_group(keys):
    return min(keys.count(key) for key in keys if keys.count(key) > 1)

# %% wrong={"name": "hard_coded_group", "cell": "smallest_group", "says": "smallest_group works for letters, but not for other keys."}
def smallest_group(keys):
    return 1 if "b" in keys and len(keys) == 3 else 2 if "c" in keys else 1

# %% wrong={"name": "nothing_left", "cell": "coarse", "says": "coarse has lost the club. Without it the question of the council cannot be answered."}
def coarse(row):
    return ("x",)

# %% wrong={"name": "club_only", "cell": "coarse", "says": "coarse has lost the half of the year. The council wants to compare the two halves."}
def coarse(row):
    return (row[2],)

# %% wrong={"name": "still_the_month", "cell": "coarse", "says": "coarse still tells the month too exactly. Only the half of the year is needed."}
def coarse(row):
    return (row[0], row[2])

# %% wrong={"name": "still_the_bus", "cell": "coarse", "says": "coarse still tells the bus. Does the question need it?"}
def coarse(row):
    half = 1 if row[0] <= 6 else 2
    return (half, row[1], row[2])

# %% wrong={"name": "july_in_the_first_half", "cell": "coarse", "says": "coarse does not cut the year into two halves of six months. Look at June and July."}
def coarse(row):
    half = 1 if row[0] <= 7 else 2
    return (half, row[2])

# %% wrong={"name": "type_4_forgotten", "cell": "allowed", "says": "allowed is right for the examples, but not for every type and every plan. Go through the table row by row."}
def allowed(kind, sells, changes):
    if sells and kind == 2:
        return False
    if changes and kind == 3:
        return False
    return True

# %% wrong={"name": "always_strict", "cell": "allowed", "says": "allowed forbids even looking: whoever neither sells nor changes may use every type."}
def allowed(kind, sells, changes):
    return kind == 1

# %% wrong={"name": "always_true", "cell": "allowed", "says": "allowed lets somebody sell a picture of type 2."}
def allowed(kind, sells, changes):
    return True
