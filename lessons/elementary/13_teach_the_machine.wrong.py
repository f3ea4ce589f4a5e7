# %% wrong={"name": "hard_coded", "cell": "steps", "says": "steps is right for the example, but not for all places. Use a and b, not numbers."}
def steps(a, b):
    answer = 7
    return answer

# %% wrong={"name": "no_abs", "cell": "steps", "says": "steps([1, 2], [4, 6]) came out as {far}. Count on the map with your finger."}
def steps(a, b):
    answer = a[0] - b[0] + a[1] - b[1]
    return answer

# %% wrong={"name": "no_abs_other_way", "cell": "steps", "says": "steps is not the same there and back. Take abs for each of the two differences."}
def steps(a, b):
    answer = b[0] - a[0] + b[1] - a[1]
    return answer

# %% wrong={"name": "only_across", "cell": "steps", "says": "steps counts only one direction. Across and up belong together."}
def steps(a, b):
    across = abs(a[0] - b[0])
    answer = across
    return answer

# %% wrong={"name": "the_size_twice", "cell": "steps", "says": "steps([1, 2], [4, 6]) came out as {far}. Count on the map with your finger."}
def steps(a, b):
    across = abs(a[0] - b[0])
    up = abs(a[0] - b[0])
    answer = across + up
    return answer

# %% wrong={"name": "abs_of_the_sum", "cell": "steps", "says": "steps is right for the example, but not for all places. Use a and b, not numbers."}
def steps(a, b):
    answer = abs(a[0] - b[0] + a[1] - b[1])
    return answer

# %% wrong={"name": "further", "cell": "nearer", "says": "nearer chooses the one that is further away. Does it compare the steps, and is the sign right?"}
def nearer(one, other, fruit):
    answer = one
    if steps(other, fruit) > steps(one, fruit):
        answer = other
    return answer

# %% wrong={"name": "does_not_ask", "cell": "nearer", "says": "nearer always chooses the other one. First ask, then choose."}
def nearer(one, other, fruit):
    answer = one
    answer = other
    return answer

# %% wrong={"name": "puts_in_the_same", "cell": "nearer", "says": "nearer always chooses the first of the two. When does the other one win?"}
def nearer(one, other, fruit):
    answer = one
    if steps(other, fruit) < steps(one, fruit):
        answer = one
    return answer

# %% wrong={"name": "only_the_steps", "cell": "nearer", "says": "nearer gave back {first!r}. It has to be one of the two examples as a whole."}
def nearer(one, other, fruit):
    answer = one
    if steps(other, fruit) < steps(one, fruit):
        answer = steps(other, fruit)
    return answer

# %% wrong={"name": "compares_the_size", "cell": "nearer", "says": "nearer chooses the one that is further away. Does it compare the steps, and is the sign right?"}
def nearer(one, other, fruit):
    answer = one
    if other[0] < one[0]:
        answer = other
    return answer

# %% wrong={"name": "hard_coded_nearer", "cell": "nearer", "says": "nearer is right for one fruit, but not for every fruit. Use the words one, other and fruit."}
def nearer(one, other, fruit):
    return [5, 4, "melon"]

# %% wrong={"name": "more_red_apples", "cell": "teach", "says": "After teach Bomi still calls a green apple a tangerine. Which examples lie where she has none?"}
def teach():
    more = []
    more.append([6, 9, "apple"])
    more.append([6, 9, "apple"])
    more.append([2, 4, "tangerine"])
    more.append([4, 6, "tangerine"])
    return more

# %% wrong={"name": "wrong_name", "cell": "teach", "says": "teach has an example that is not in the box. Look at the numbers, the brackets and the name once more: a wrong example teaches something wrong."}
def teach():
    more = []
    more.append([6, 9, "apple"])
    more.append([6, 1, "tangerine"])
    more.append([5, 2, "tangerine"])
    more.append([7, 0, "tangerine"])
    return more

# %% wrong={"name": "too_few", "cell": "teach", "says": "teach has not got three new examples yet. Put them into the list more."}
def teach():
    more = []
    more.append([6, 9, "apple"])
    more.append([6, 1, "apple"])
    return more
