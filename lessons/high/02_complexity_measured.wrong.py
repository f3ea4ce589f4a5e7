# %% wrong={"name": "hard_coded", "cell": "twin_by_set", "says": "twin_by_set works for the example, but not for other tickets."}
def twin_by_set(numbers):
    return (True, min(len(numbers), 4)) if 7 in numbers or 5 in numbers or 8 in numbers and len(numbers) < 9 else (False, len(numbers))

# %% wrong={"name": "list_for_a_set", "cell": "twin_by_set", "says": "For 100 tickets twin_by_set has compared numbers {Watched.compared} times. Is its collection a list? Only a set answers at once."}
def twin_by_set(numbers):
    before = []
    for place, number in enumerate(numbers, 1):
        if number in before:
            return True, place
        before.append(number)
    return False, len(numbers)

# %% wrong={"name": "adds_first", "cell": "twin_by_set", "says": "twin_by_set finds a twin at the very first ticket. Ask first, and only then put the number into the set."}
def twin_by_set(numbers):
    before = set()
    for place, number in enumerate(numbers, 1):
        before.add(number)
        if number in before:
            return True, place
    return False, len(numbers)

# %% wrong={"name": "goes_on", "cell": "twin_by_set", "says": "twin_by_set goes on after the twin was found. It should stop there."}
def twin_by_set(numbers):
    return len(set(numbers)) < len(numbers), len(numbers)

# %% wrong={"name": "differences", "cell": "ratios", "says": "ratios takes the counts away from each other. By what factor does the work grow?"}
def ratios(counts):
    return [later - earlier for earlier, later in zip(counts, counts[1:])]

# %% wrong={"name": "upside_down", "cell": "ratios", "says": "ratios divides the earlier count by the later one. Growing work should give a number above 1."}
def ratios(counts):
    return [earlier / later for earlier, later in zip(counts, counts[1:])]

# %% wrong={"name": "by_the_first", "cell": "ratios", "says": "ratios divides everything by the first count. Each is to be compared with the one before it."}
def ratios(counts):
    return [later / counts[0] for later in counts[1:]]

# %% wrong={"name": "hard_coded_ratios", "cell": "ratios", "says": "ratios has trouble with one count or none: then there is nothing to compare, and the list is empty."}
def ratios(counts):
    return [3.0, 1.5]

# %% wrong={"name": "down_to_nothing", "cell": "halvings", "says": "halvings halves once too often. It ends when 1 is left, not when nothing is left."}
def halvings(n):
    turns = 0
    while n > 0:
        n = n // 2
        turns = turns + 1
    return turns

# %% wrong={"name": "with_decimals", "cell": "halvings", "says": "halvings is right for 16, but not for 20. Does it halve with //, which drops the rest?"}
def halvings(n):
    turns = 0
    while n > 1:
        n = n / 2
        turns = turns + 1
    return turns

# %% wrong={"name": "what_is_left", "cell": "halvings", "says": "halvings gives back what is left, or stops after one round. Wanted is how often it halved."}
def halvings(n):
    while n > 1:
        n = n // 2
    return n

# %% wrong={"name": "linear_only", "cell": "foretell", "says": "foretell grows with n only. Where does the exponent come in?"}
def foretell(seconds, n, larger, exponent):
    return seconds * larger / n

# %% wrong={"name": "times_exponent", "cell": "foretell", "says": "foretell multiplies by the exponent. The factor is to be raised to this power."}
def foretell(seconds, n, larger, exponent):
    return seconds * larger / n * exponent

# %% wrong={"name": "upside_down_factor", "cell": "foretell", "says": "foretell says that the larger task takes less time. Which size is divided by which?"}
def foretell(seconds, n, larger, exponent):
    return seconds * (n / larger) ** exponent

# %% wrong={"name": "hard_coded_time", "cell": "foretell", "says": "foretell works for the example, but not for other sizes and exponents."}
def foretell(seconds, n, larger, exponent):
    return 18
