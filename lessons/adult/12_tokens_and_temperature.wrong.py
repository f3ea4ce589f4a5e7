# %% wrong={"name": "hard_coded", "cell": "best_pair", "says": "best_pair works for the example, but not for other words. Or does it join the end of one word and the start of the next?"}
def best_pair(words):
    return ("q", "p") if len(words) == 3 else ("a", "b")

# %% wrong={"name": "first_pair", "cell": "best_pair", "says": "best_pair takes the first pair it meets. What counts is how often a pair occurs."}
def best_pair(words):
    return tuple(words[0][:2])

# %% wrong={"name": "by_the_alphabet", "cell": "best_pair", "says": "best_pair takes the first pair it meets. What counts is how often a pair occurs."}
def best_pair(words):
    return max(pair for word in words for pair in zip(word, word[1:]))

# %% wrong={"name": "joins_the_words", "cell": "best_pair", "says": "best_pair works for the example, but not for other words. Or does it join the end of one word and the start of the next?"}
def best_pair(words):
    pieces = [piece for word in words for piece in word]
    counts = {}
    for pair in zip(pieces, pieces[1:]):
        counts[pair] = counts.get(pair, 0) + 1
    return max(counts, key=counts.get) if counts else None

# %% wrong={"name": "no_pair_no_answer", "cell": "best_pair", "says": "best_pair has trouble when there is no pair. Then it should give back None."}
def best_pair(words):
    counts = {}
    for word in words:
        for pair in zip(word, word[1:]):
            counts[pair] = counts.get(pair, 0) + 1
    return max(counts, key=counts.get, default=())

# %% wrong={"name": "second_piece_again", "cell": "merge", "says": "merge loses or doubles letters. Glued together again, each word must be the same as before."}
def merge(words, pair):
    merged = []
    for word in words:
        new = []
        for place in range(len(word)):
            if tuple(word[place : place + 2]) == pair:
                new.append(pair[0] + pair[1])
            else:
                new.append(word[place])
        merged.append(new)
    return merged

# %% wrong={"name": "first_pair_only", "cell": "merge", "says": "merge glues only the first pair of a word, or too much. Go on after each pair."}
def merge(words, pair):
    merged = []
    for word in words:
        new = list(word)
        for place in range(len(word) - 1):
            if tuple(word[place : place + 2]) == pair:
                new[place : place + 2] = [pair[0] + pair[1]]
                break
        merged.append(new)
    return merged

# %% wrong={"name": "in_place", "cell": "merge", "says": "merge gives nothing back. Perhaps it changes the lists in place, or has no return yet?"}
def merge(words, pair):
    for word in words:
        for place in range(len(word) - 1, 0, -1):
            if tuple(word[place - 1 : place + 1]) == pair:
                word[place - 1 : place + 1] = [pair[0] + pair[1]]

# %% wrong={"name": "hard_coded_merge", "cell": "merge", "says": "merge has trouble with pieces of several letters."}
def merge(words, pair):
    return [["c", "ab"], ["ab", "ab"], ["b", "a"]]

# %% wrong={"name": "wrong_way", "cell": "with_temperature", "says": "with_temperature bends the wrong way: at a low temperature the favourite must gain. Is it 1 / temperature?"}
def with_temperature(probabilities, temperature):
    bent = {word: p**temperature for word, p in probabilities.items()}
    total = sum(bent.values())
    return {word: value / total for word, value in bent.items()}

# %% wrong={"name": "not_divided", "cell": "with_temperature", "says": "The values of with_temperature do not add up to 1. After bending, divide each by the sum of all."}
def with_temperature(probabilities, temperature):
    return {word: p ** (1 / temperature) for word, p in probabilities.items()}

# %% wrong={"name": "divides_by_temperature", "cell": "with_temperature", "says": "with_temperature bends the wrong way: at a low temperature the favourite must gain. Is it 1 / temperature?"}
def with_temperature(probabilities, temperature):
    bent = {word: p / temperature for word, p in probabilities.items()}
    total = sum(bent.values())
    return {word: value / total for word, value in bent.items()}

# %% wrong={"name": "always_squared", "cell": "with_temperature", "says": "At temperature 1 with_temperature should leave everything as it was."}
def with_temperature(probabilities, temperature):
    total = sum(p**2 for p in probabilities.values())
    return {word: p**2 / total for word, p in probabilities.items()}
