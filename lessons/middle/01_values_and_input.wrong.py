# %% wrong={"name": "hard_coded", "cell": "change", "says": "change works for the example, but not for other prices. Use the names, not numbers."}
def change(price, count, paid):
    answer = 2200
    return answer

# %% wrong={"name": "what_it_costs", "cell": "change", "says": "change gives back what the goods cost. How much of the banknote is left?"}
def change(price, count, paid):
    answer = price * count
    return answer

# %% wrong={"name": "one_piece", "cell": "change", "says": "change forgets the count: somebody buys more than one."}
def change(price, count, paid):
    answer = paid - price
    return answer

# %% wrong={"name": "wrong_way_round", "cell": "change", "says": "change takes it away the wrong way round: what was paid is the larger number."}
def change(price, count, paid):
    answer = price * count - paid
    return answer

# %% wrong={"name": "text", "cell": "till", "says": "till has calculated with a text, so the text came out several times in a row. Turn the answer into a number first."}
def till(price):
    answer = 0
    count = input("How many? ")
    answer = count * price
    return answer

# %% wrong={"name": "does_not_ask", "cell": "till", "says": "till does not ask anything. Which word asks a question and waits?"}
def till(price):
    answer = price * 4
    return answer

# %% wrong={"name": "only_what_was_typed", "cell": "till", "says": "till gives back what was typed. How much does the customer pay?"}
def till(price):
    answer = int(input("How many? "))
    return answer

# %% wrong={"name": "hard_coded_till", "cell": "till", "says": "till works for the example, but not for other prices and answers."}
def till(price):
    input("How many? ")
    return 2800

# %% wrong={"name": "cuts_them", "cell": "share", "says": "share cuts rice cakes into pieces. There is a sign that gives only the whole part."}
def share(pieces, friends):
    each = pieces / friends
    left = pieces % friends
    return each, left

# %% wrong={"name": "mixed_up", "cell": "share", "says": "share has mixed up the two: first what each friend gets, then what is left."}
def share(pieces, friends):
    each = pieces % friends
    left = pieces // friends
    return each, left

# %% wrong={"name": "nothing_left", "cell": "share", "says": "By share {got[1]!r} of 17 pieces are left. Each has got 3: how many is that together?"}
def share(pieces, friends):
    each = pieces // friends
    left = 0
    return each, left

# %% wrong={"name": "hard_coded_share", "cell": "share", "says": "share works for the example, but not for other numbers."}
def share(pieces, friends):
    return 3, 2
