# %% wrong={"name": "not_kept", "cell": "mask", "says": "mask leaves the telephone number, or a part of it, where it was."}
def mask(text):
    re.sub(r"\d{6}-\d{7}", "[ID]", text)
    re.sub(r"\d{2,3}-\d{3,4}-\d{4}", "[PHONE]", text)
    re.sub(r"[\w.+-]+@[\w-]+[\w.-]*\w", "[MAIL]", text)
    return text

# %% wrong={"name": "no_mail", "cell": "mask", "says": "mask leaves the e-mail address where it was."}
def mask(text):
    text = re.sub(r"\d{6}-\d{7}", "[ID]", text)
    return re.sub(r"\d{2,3}-\d{3,4}-\d{4}", "[PHONE]", text)

# %% wrong={"name": "every_number", "cell": "mask", "says": "mask takes a date or a room for something private."}
def mask(text):
    text = re.sub(r"\d{6}-\d{7}", "[ID]", text)
    text = re.sub(r"[\d-]*\d-\d[\d-]*", "[PHONE]", text)
    return re.sub(r"[\w.+-]+@[\w-]+[\w.-]*\w", "[MAIL]", text)

# %% wrong={"name": "hard_coded", "cell": "mask", "says": "mask works for the example, but not for several or shorter telephone numbers."}
def mask(text):
    return "a [PHONE] b [MAIL] c [ID] d"

# %% wrong={"name": "how_many_kinds", "cell": "alone", "says": "alone counts how many different values there are. Wanted: how many rows share theirs with nobody."}
def alone(rows, columns):
    return len({tuple(row[column] for column in columns) for row in rows})

# %% wrong={"name": "not_alone", "cell": "alone", "says": "alone counts the rows that are not alone, or looks at one column only. All columns count together."}
def alone(rows, columns):
    keys = [tuple(row[column] for column in columns) for row in rows]
    return sum(keys.count(key) > 1 for key in keys)

# %% wrong={"name": "a_share", "cell": "alone", "says": "alone should give back a number of rows, but it gave back {got!r}."}
def alone(rows, columns):
    keys = [tuple(row[column] for column in columns) for row in rows]
    return sum(keys.count(key) == 1 for key in keys) / len(rows)

# %% wrong={"name": "all_columns", "cell": "alone", "says": "alone should look only at the columns that it is given."}
def alone(rows, columns):
    keys = [tuple(row.values()) for row in rows]
    return sum(keys.count(key) == 1 for key in keys)

# %% wrong={"name": "hard_coded_alone", "cell": "alone", "says": "alone works for the example, but not for other columns."}
def alone(rows, columns):
    return 3 if len(columns) == 2 else 0

# %% wrong={"name": "in_place", "cell": "coarsen", "says": "coarsen changes the rows it was given. Make copies."}
def coarsen(rows, years):
    for row in rows:
        row["born"] = row["born"] // years * years
    return rows

# %% wrong={"name": "to_the_nearest", "cell": "coarsen", "says": "coarsen rounds up, or to the nearest. It should round down."}
def coarsen(rows, years):
    return [{**row, "born": round(row["born"] / years) * years} for row in rows]

# %% wrong={"name": "only_the_year", "cell": "coarsen", "says": "coarsen loses the other columns. Everything but the year of birth stays."}
def coarsen(rows, years):
    return [{"born": row["born"] // years * years} for row in rows]

# %% wrong={"name": "not_multiplied", "cell": "coarsen", "says": "coarsen made {got[0]['born']} of 1978 for bands of ten years."}
def coarsen(rows, years):
    return [{**row, "born": row["born"] // years} for row in rows]

# %% wrong={"name": "hard_coded_ten", "cell": "coarsen", "says": "coarsen works for bands of ten years, but not for others."}
def coarsen(rows, years):
    return [{**row, "born": row["born"] // 10 * 10} for row in rows]

# %% wrong={"name": "sum_of_changes", "cell": "swap_gap", "says": "swap_gap gives the sum of the changes. Divide by the number of rows that take part."}
def swap_gap(score, rows, column, old, new):
    return sum(score({**row, column: new}) - score(row) for row in rows if row[column] == old)

# %% wrong={"name": "wrong_way_round", "cell": "swap_gap", "says": "swap_gap takes the new score away from the old one. If the new value scores higher, the gap is positive."}
def swap_gap(score, rows, column, old, new):
    changes = [score(row) - score({**row, column: new}) for row in rows if row[column] == old]
    return sum(changes) / len(changes) if changes else 0

# %% wrong={"name": "of_all_rows", "cell": "swap_gap", "says": "swap_gap divides by all rows. Only the rows that have the old value take part."}
def swap_gap(score, rows, column, old, new):
    return sum(score({**row, column: new}) - score(row) for row in rows if row[column] == old) / len(rows)

# %% wrong={"name": "swaps_in_place", "cell": "swap_gap", "says": "swap_gap changes the rows it was given. Make copies."}
def swap_gap(score, rows, column, old, new):
    changes = []
    for row in rows:
        if row[column] == old:
            before = score(row)
            row[column] = new
            changes.append(score(row) - before)
    return sum(changes) / len(changes) if changes else 0

# %% wrong={"name": "hard_coded_gap", "cell": "swap_gap", "says": "swap_gap has trouble if no row has the old value."}
def swap_gap(score, rows, column, old, new):
    return 3 if old == "y" else -3
