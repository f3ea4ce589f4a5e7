# %% wrong={"name": "hard_coded", "cell": "steps", "says": "steps is right for the example, but not for all places. Use a and b, not numbers."}
def steps(a, b):
    answer = 7
    return answer

# %% wrong={"name": "no_abs", "cell": "steps", "says": "steps((1, 2), (4, 6)) came out as {far}. Count on the map with your finger."}
def steps(a, b):
    answer = a[0] - b[0] + a[1] - b[1]
    return answer

# %% wrong={"name": "no_abs_other_way", "cell": "steps", "says": "steps is not the same there and back. Take the minus sign away with abs, for each difference."}
def steps(a, b):
    answer = b[0] - a[0] + b[1] - a[1]
    return answer

# %% wrong={"name": "only_across", "cell": "steps", "says": "steps counts only one direction. Across and down belong together."}
def steps(a, b):
    answer = abs(a[0] - b[0])
    return answer

# %% wrong={"name": "abs_of_the_sum", "cell": "steps", "says": "steps is right for the example, but not for all places. Use a and b, not numbers."}
def steps(a, b):
    answer = abs(a[0] - b[0] + a[1] - b[1])
    return answer

# %% wrong={"name": "furthest", "cell": "nearest", "says": "nearest has not chosen any example yet. What happens when one is nearer than the best so far?"}
def nearest(examples, fruit):
    best = "?"
    fewest = 99
    for place, name in examples:
        if steps(place, fruit) > fewest:
            fewest = steps(place, fruit)
            best = name
    return best

# %% wrong={"name": "forgets_fewest", "cell": "nearest", "says": "nearest lets a later example win although it is further away. Does fewest get its new value, too?"}
def nearest(examples, fruit):
    best = "?"
    fewest = 99
    for place, name in examples:
        if steps(place, fruit) < fewest:
            best = name
    return best

# %% wrong={"name": "forgets_best", "cell": "nearest", "says": "nearest has not chosen any example yet. What happens when one is nearer than the best so far?"}
def nearest(examples, fruit):
    best = "?"
    fewest = 99
    for place, name in examples:
        if steps(place, fruit) < fewest:
            fewest = steps(place, fruit)
    return best

# %% wrong={"name": "return_in_the_loop", "cell": "nearest", "says": "nearest always keeps the first example. When does a later one take its place?"}
def nearest(examples, fruit):
    best = "?"
    fewest = 99
    for place, name in examples:
        if steps(place, fruit) < fewest:
            fewest = steps(place, fruit)
            best = name
        return best

# %% wrong={"name": "hard_coded_nearest", "cell": "nearest", "says": "nearest is right for one fruit, but not for every fruit. Use the words place, name and fruit."}
def nearest(examples, fruit):
    return "pear" if fruit == (1, 2) else "melon"

# %% wrong={"name": "more_red_apples", "cell": "teach", "says": "After teach Bomi still calls a green apple a tangerine. Which examples lie where she has none?"}
def teach():
    more = [
        [(6, 9), "apple"],
        [(6, 9), "apple"],
        [(2, 4), "tangerine"],
        [(4, 6), "tangerine"],
    ]
    return more

# %% wrong={"name": "wrong_name", "cell": "teach", "says": "teach has an example that is not in the box. Look at the numbers, the brackets and the name once more: a wrong example teaches something wrong."}
def teach():
    more = [
        [(6, 9), "apple"],
        [(6, 1), "tangerine"],
        [(5, 2), "tangerine"],
        [(7, 0), "tangerine"],
    ]
    return more

# %% wrong={"name": "too_few", "cell": "teach", "says": "teach has not got three new examples yet. Put them into the list more."}
def teach():
    more = [
        [(6, 9), "apple"],
        [(6, 1), "apple"],
    ]
    return more
