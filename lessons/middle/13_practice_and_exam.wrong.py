# %% wrong={"name": "exam_first", "cell": "split", "says": "split gives back the exam first. Practice comes first, then the exam."}
def split(rows, size):
    return rows[:size], rows[size:]

# %% wrong={"name": "in_both_parts", "cell": "split", "says": "In split some rows are in both parts. Then the machine knows exam questions beforehand!"}
def split(rows, size):
    return rows, rows[:size]

# %% wrong={"name": "from_the_end", "cell": "split", "says": "split made the exam {exam}. It gets the first rows, as many as size says."}
def split(rows, size):
    return rows[:-size], rows[-size:]

# %% wrong={"name": "loses_a_row", "cell": "split", "says": "split loses rows. Each row belongs to one of the two parts."}
def split(rows, size):
    return rows[size + 1:], rows[:size]

# %% wrong={"name": "hard_coded", "cell": "split", "says": "split works for the example, but not for every size."}
def split(rows, size):
    return rows[2:], rows[:2]

# %% wrong={"name": "counts_only", "cell": "score", "says": "score gives back how many are right. Divide by the number of rows."}
def score(machine, rows):
    return sum(machine(point) == truth for point, truth in rows)

# %% wrong={"name": "percent", "cell": "score", "says": "score gives back percent. The share lies between 0 and 1."}
def score(machine, rows):
    return 100 * sum(machine(point) == truth for point, truth in rows) / len(rows)

# %% wrong={"name": "return_in_the_loop", "cell": "score", "says": "score gives back the share of wrong answers, or stops after the first row."}
def score(machine, rows):
    right = 0
    for point, truth in rows:
        if machine(point) == truth:
            right = right + 1
        return right / len(rows)

# %% wrong={"name": "hard_coded_score", "cell": "score", "says": "score works for the example, but not for every machine and every list."}
def score(machine, rows):
    return 0.75

# %% wrong={"name": "by_practice", "cell": "best_k", "says": "best_k chooses by the practice sheet, or keeps the first k. Measure on the exam, and remember the highest score so far."}
def best_k(ks, practice, exam):
    return max(ks, key=lambda k: score(neighbour_machine(k, practice), practice))

# %% wrong={"name": "learns_from_the_exam", "cell": "best_k", "says": "best_k chooses by the practice sheet, or keeps the first k. Measure on the exam, and remember the highest score so far."}
def best_k(ks, practice, exam):
    return max(ks, key=lambda k: score(neighbour_machine(k, exam), exam))

# %% wrong={"name": "highest_score", "cell": "best_k", "says": "best_k gave back {got}. The score is not wanted, but the k that has it."}
def best_k(ks, practice, exam):
    return max(score(neighbour_machine(k, practice), exam) for k in ks)

# %% wrong={"name": "later_of_equals", "cell": "best_k", "says": "If two are equally good, best_k should give back the earlier one."}
def best_k(ks, practice, exam):
    return max(reversed(ks), key=lambda k: score(neighbour_machine(k, practice), exam))

# %% wrong={"name": "hard_coded_k", "cell": "best_k", "says": "best_k works for the example, but not for another exam."}
def best_k(ks, practice, exam):
    return 3
