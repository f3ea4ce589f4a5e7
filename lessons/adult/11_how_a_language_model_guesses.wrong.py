# %% wrong={"name": "hard_coded", "cell": "count_next", "says": "count_next works for the example, but not for other sentences."}
def count_next(sentences):
    return {"a": {"b": 2, "c": 1}, "b": {"a": 1, "d": 1}}

# %% wrong={"name": "joins_the_sentences", "cell": "count_next", "says": "count_next joins two sentences: the last word of one is counted as the neighbour of the next one's first."}
def count_next(sentences):
    model = {}
    words = " ".join(sentences).split()
    for now, then in zip(words, words[1:]):
        counts = model.setdefault(now, {})
        counts[then] = counts.get(then, 0) + 1
    return model

# %% wrong={"name": "overwrites", "cell": "count_next", "says": "In {tiny}, two different words follow a, but count_next kept {sorted(got['a'])}. Is something overwritten or left out?"}
def count_next(sentences):
    model = {}
    for sentence in sentences:
        words = sentence.split()
        for now, then in zip(words, words[1:]):
            model[now] = {then: 1}
    return model

# %% wrong={"name": "never_adds_up", "cell": "count_next", "says": "In {tiny}, count_next counts b after a only once. Does it add to the count so far, through all sentences?"}
def count_next(sentences):
    model = {}
    for sentence in sentences:
        words = sentence.split()
        for now, then in zip(words, words[1:]):
            model.setdefault(now, {})[then] = 1
    return model

# %% wrong={"name": "returns_in_the_loop", "cell": "count_next", "says": "In {tiny}, count_next counts b after a only once. Does it add to the count so far, through all sentences?"}
def count_next(sentences):
    model = {}
    for sentence in sentences:
        words = sentence.split()
        for now, then in zip(words, words[1:]):
            counts = model.setdefault(now, {})
            counts[then] = counts.get(then, 0) + 1
        return model

# %% wrong={"name": "lists_of_followers", "cell": "count_next", "says": "count_next should keep a dictionary of counts under each word, not a list or a single word."}
def count_next(sentences):
    model = {}
    for sentence in sentences:
        words = sentence.split()
        for now, then in zip(words, words[1:]):
            model.setdefault(now, []).append(then)
    return model

# %% wrong={"name": "empty_entries", "cell": "count_next", "says": "count_next makes an entry for a word that nothing follows. Leave such words out."}
def count_next(sentences):
    model = {word: {} for sentence in sentences for word in sentence.split()}
    for sentence in sentences:
        words = sentence.split()
        for now, then in zip(words, words[1:]):
            model[now][then] = model[now].get(then, 0) + 1
    return model

# %% wrong={"name": "hard_coded_probabilities", "cell": "to_probabilities", "says": "to_probabilities works for the example, but not for other counts."}
def to_probabilities(counts):
    return dict(zip(counts, [0.75, 0.25, 0]))

# %% wrong={"name": "percent", "cell": "to_probabilities", "says": "to_probabilities gives a word more than 1. A probability lies between 0 and 1: by what do you divide?"}
def to_probabilities(counts):
    total = sum(counts.values())
    return {word: 100 * count / total for word, count in counts.items()}

# %% wrong={"name": "same_for_all", "cell": "to_probabilities", "says": "to_probabilities gives every word the same. What came more often must be more probable."}
def to_probabilities(counts):
    return {word: 1 / len(counts) for word in counts}

# %% wrong={"name": "divides_by_the_highest", "cell": "to_probabilities", "says": "The values of to_probabilities add up to {sum(got.values())}, not to 1. What is the whole?"}
def to_probabilities(counts):
    return {word: count / max(counts.values()) for word, count in counts.items()}

# %% wrong={"name": "changes_the_counts", "cell": "to_probabilities", "says": "to_probabilities changes the counts it was given. Write into a new dictionary."}
def to_probabilities(counts):
    total = sum(counts.values())
    for word in counts:
        counts[word] = counts[word] / total
    return counts

# %% wrong={"name": "rounds", "cell": "to_probabilities", "says": "to_probabilities rounds its values, so that they no longer add up to 1."}
def to_probabilities(counts):
    total = sum(counts.values())
    return {word: round(count / total, 2) for word, count in counts.items()}

# %% wrong={"name": "by_the_alphabet", "cell": "most_likely", "says": "most_likely takes the last word, in the list or in the alphabet. What counts is how often a word came."}
def most_likely(counts):
    return max(counts)

# %% wrong={"name": "gives_the_count", "cell": "most_likely", "says": "most_likely gives back the count. The question is: which word has it?"}
def most_likely(counts):
    return max(counts.values())

# %% wrong={"name": "hard_coded_word", "cell": "most_likely", "says": "most_likely works for the example, but not for other counts."}
def most_likely(counts):
    return "b"

# %% wrong={"name": "looks_up_what_is_not_there", "cell": "generate", "says": "generate looks up a word that the model does not have. Before you look up, check that the word is in model."}
def generate(model, start, choose, most=12):
    words = [start]
    while len(words) < most:
        words.append(choose(model[words[-1]]))
    return " ".join(words)

# %% wrong={"name": "never_stops", "cell": "generate", "says": "generate does not stop. It has to end at a word without an entry, and at most words."}
def generate(model, start, choose, most=12):
    words = [start]
    while words[-1] in model:
        words.append(choose(model[words[-1]]))
    return " ".join(words)

# %% wrong={"name": "always_from_the_start", "cell": "generate", "says": "generate always looks up what follows the first word. It must go on from the last word."}
def generate(model, start, choose, most=12):
    words = [start]
    while len(words) < most and words[-1] in model:
        words.append(choose(model[start]))
    return " ".join(words)

# %% wrong={"name": "gives_a_list", "cell": "generate", "says": "generate should give back one text, but it gave back {type(got).__name__}. Join the words with blanks."}
def generate(model, start, choose, most=12):
    words = [start]
    while len(words) < most and words[-1] in model:
        words.append(choose(model[words[-1]]))
    return words

# %% wrong={"name": "one_word_too_many", "cell": "generate", "says": "generate was allowed 5 words and made {len(got.split())}. Does the start word count, too?"}
def generate(model, start, choose, most=12):
    words = [start]
    for turn in range(most):
        if words[-1] in model:
            words.append(choose(model[words[-1]]))
    return " ".join(words)

# %% wrong={"name": "hard_coded_sentence", "cell": "generate", "says": "generate works for the example, but not for other models."}
def generate(model, start, choose, most=12):
    return "a b a b a" if most == 5 else "a b c"
