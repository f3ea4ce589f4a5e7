# ---
# title: "Tokens and temperature"
# goal: "You can explain into which pieces a language model cuts a text, and what the temperature does to its choice."
# minutes: 45
# band: "adults, self-paced"
# teaches: ["tokens", "temperature"]
# requires: ["lists", "dictionaries", "functions", "next-word prediction", "probabilities from counts", "sampling"]
# standards:
#   - {scheme: "KR 2022", code: "12인기02-05", cell: "with_temperature", says: "know what the neural networks behind language models learn to predict"}
#   - {scheme: "KR 2022", code: "12정02-01", cell: "merge", says: "know how text is represented and shortened digitally"}
#   - {scheme: "UNESCO 2024", code: "AI techniques and applications: Understand", cell: "best_pair", says: "know how an AI tool gets from data to an answer"}
# packages: []
# ---

# %% [markdown]
# Eunjeong of the Saebom bakery has found two puzzling words in her AI tool. The bill says *1,240 tokens*, though she had written only about 500 words. And in the settings there is a dial called
# *temperature*. On 0 the tool writes the same notice every day; on 2 it praises "bread of seven moons".
#
# Both are dials you can build yourself. **Run the cell:** how would *you* cut these words into pieces that come up again and again?

# %%
text = _("bake baked baker bakery bakeries bakery cake cakes baker baked bakery cake")
words = [list(word) for word in text.split()]
print(words[:4])
count = sum(len(word) for word in words)
kinds = len({piece for word in words for piece in word})
print(_(f"pieces: {count}, different ones: {kinds}"))

# %% [markdown]
# Single letters: few different pieces, but very long chains. Whole words: short chains, but endless different pieces, and a new word would not be among them. Language models take the way in between. They **begin with the smallest pieces and glue together what most often stands side by
# side**, again and again. This is called *byte pair encoding* (P. Gage 1994; for language models R. Sennrich and others 2016). The pieces that result are the **tokens**.
#
# ## 1. The most frequent pair
#
# Write `best_pair(words)`. `words` is a list of words, each a list of pieces. Give back the pair of neighbouring pieces that occurs most often, as a tuple. Pairs lie within a word only. If several are equally frequent, take the one that was met first. If there is no pair at all, give back `None`.
#
# <details><summary>Hint 1</summary>
#
# In the last lesson you counted which word follows which. What is different if you count the pairs themselves?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# `zip(word, word[1:])` gives the neighbours within a word. Count each pair in a dictionary, with the pair as its key.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# After counting, `max(counts, key=counts.get)` is the key with the highest count, the first met if several are equal. Before that, ask whether `counts` is empty.
#
# </details>

# %% nbgrader={"grade_id": "best_pair", "solution": true}
def best_pair(words):
    # Give back the most frequent pair of neighbouring pieces, or None.
    ### BEGIN SOLUTION
    counts = {}
    for word in words:
        for pair in zip(word, word[1:]):
            counts[pair] = counts.get(pair, 0) + 1
    return max(counts, key=counts.get) if counts else None
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_best_pair", "grade": true, "points": 3}
few = [["x", "y"], ["a", "b", "c"], ["a", "b"], ["c", "a", "b"]]
got = best_pair(few)
assert got is not None, "best_pair gives nothing back. Perhaps it prints the pair, or has no return yet?"
assert isinstance(got, tuple) and len(got) == 2, f"best_pair should give back a pair as a tuple, but it gave back {got!r}."
assert got != ("x", "y"), "best_pair takes the first pair it meets. What counts is how often a pair occurs."
assert got != ("c", "a"), "best_pair takes the last pair, or the last in the alphabet. What counts is how often a pair occurs."
assert got == ("a", "b"), f"In {few} best_pair chose {got}. Count the neighbours with your finger."
assert best_pair([["q", "p"], ["p", "q"], ["q", "p"]]) == ("q", "p"), "best_pair mixes up the order: p before q is another pair than q before p."
### BEGIN HIDDEN TESTS
assert best_pair([["s", "t"], ["u", "s"], ["u", "s"], ["t", "u"]]) == ("u", "s"), "best_pair works for the example, but not for other words. Or does it join the end of one word and the start of the next?"
assert best_pair([["m", "n"], ["o", "p"], ["o", "p"], ["m", "n"]]) == ("m", "n"), "If several pairs are equally frequent, best_pair should take the one that was met first."
assert best_pair([["a"], []]) is None and best_pair([]) is None, "best_pair has trouble when there is no pair. Then it should give back None."
### END HIDDEN TESTS

# %% [markdown]
# ## 2. Glue it together
#
# Write `merge(words, pair)`. It gives back **new** lists of pieces in which this pair has become one piece wherever it occurs, from left to right: with the pair `("a", "b")` the word `["c", "a", "b"]` becomes `["c", "ab"]`. The old lists stay as they are.
#
# <details><summary>Hint 1</summary>
#
# You go along a word with your finger. When do you go on by one piece, when by two?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# Because the step differs, a `while` with a place of your own suits better than a `for`. Look at `tuple(word[place:place + 2])`.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# If the two pieces at `place` equal `pair`, append `pair[0] + pair[1]` to the new word and go on by 2. Otherwise append `word[place]` and go on by 1. Do this for each word and collect the new words.
#
# </details>

# %% nbgrader={"grade_id": "merge", "solution": true}
def merge(words, pair):
    # Give back new words in which the pair has become one piece.
    ### BEGIN SOLUTION
    merged = []
    for word in words:
        new, place = [], 0
        while place < len(word):
            if tuple(word[place : place + 2]) == pair:
                new.append(pair[0] + pair[1])
                place += 2
            else:
                new.append(word[place])
                place += 1
        merged.append(new)
    return merged
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_merge", "grade": true, "points": 3}
few = [["c", "a", "b"], ["a", "b", "a", "b"], ["b", "a"]]
got = merge(few, ("a", "b"))
assert got is not None, "merge gives nothing back. Perhaps it changes the lists in place, or has no return yet?"
assert few == [["c", "a", "b"], ["a", "b", "a", "b"], ["b", "a"]], "merge changes the lists it was given. Build new ones."
assert isinstance(got, list) and len(got) == 3 and all(isinstance(word, list) for word in got), f"merge should give back one list of pieces for each word, but it gave back {got!r}."
assert ["".join(word) for word in got] == ["cab", "abab", "ba"], "merge loses or doubles letters. Glued together again, each word must be the same as before."
assert got[0] == ["c", "ab"], f"merge made {got[0]} of c a b. Which two pieces become one?"
assert got[1] == ["ab", "ab"], "merge glues only the first pair of a word, or too much. Go on after each pair."
assert got[2] == ["b", "a"], "merge glues b a, but the pair is a b. The order counts."
### BEGIN HIDDEN TESTS
assert merge([["th", "e"], ["t", "h"]], ("th", "e")) == [["the"], ["t", "h"]], "merge has trouble with pieces of several letters."
assert merge([["o", "o", "o"]], ("o", "o")) == [["oo", "o"]], "merge has trouble with three equal pieces in a row. It goes from left to right."
assert merge([[], ["z"]], ("a", "b")) == [[], ["z"]], "merge works for the example, but not for other words."
### END HIDDEN TESTS

# %%
# Your tokenizer learns. Change MERGES: 0, 3, 6, 12.
MERGES = 6

pieces = words
for turn in range(MERGES):
    pair = best_pair(pieces)
    if pair is None:
        break
    pieces = merge(pieces, pair) or pieces
    print(turn + 1, pair)
print([" ".join(word) for word in pieces])
count = sum(len(word) for word in pieces)
print(_(f"pieces: {count}"))

# %% [markdown]
# Frequent parts have become one token each, rare ones stay in small bits. Large models do the same with very much text, some ten thousands to hundred thousands of times, and they begin not with letters but with **bytes**, so that no sign of the world is foreign to them. There lies a small injustice:

# %%
for word in ["bread", "빵", "단팥빵", "🥐"]:
    print(word, len(word), list(word.encode("utf-8")))

# %% [markdown]
# A Latin letter is one byte, a Hangul syllable three. A tokenizer that has seen much English and little Korean glues less for Korean: the same sentence then costs **more tokens**, and tools bill and limit by tokens. Newer tokenizers have become much fairer; with yours you can measure it. It also explains why models are bad at
# counting letters: they see tokens, not letters.
#
# ## 3. Temperature
#
# Now the dial. From the counts of the last lesson came probabilities. The **temperature** $T$ bends them before the draw: each probability $p$ becomes $p^{1/T}$, and then all are divided by their sum, so that they make 1 again. **Predict:** what happens to 0.6, 0.3, 0.1 if $T$ is small? If $T$ is large? If $T = 1$?
#
# Write `with_temperature(probabilities, temperature)`. It gives back a new dictionary. `temperature` is greater than 0. In Python "to the power of" is `**`.
#
# <details><summary>Hint 1</summary>
#
# Take 0.8 and 0.2 and the temperature 0.5. What is 1/T? What becomes of both, and what is their sum?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# Two rounds: first each probability to the power of `1 / temperature`, then each divided by the sum of all of these.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# `bent = {word: p ** (...) for word, p in probabilities.items()}`. The rest you know from `to_probabilities`.
#
# </details>

# %% nbgrader={"grade_id": "with_temperature", "solution": true}
def with_temperature(probabilities, temperature):
    # Give back new probabilities, bent by the temperature.
    ### BEGIN SOLUTION
    bent = {word: p ** (1 / temperature) for word, p in probabilities.items()}
    total = sum(bent.values())
    return {word: value / total for word, value in bent.items()}
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_with_temperature", "grade": true, "points": 3}
import math

before = {"a": 0.8, "b": 0.2}
got = with_temperature(before, 0.5)
assert got is not None, "with_temperature gives nothing back. Perhaps it prints the result, or has no return yet?"
assert before == {"a": 0.8, "b": 0.2}, "with_temperature changes the dictionary it was given. Make a new one."
assert isinstance(got, dict) and set(got) == {"a", "b"}, "with_temperature should give back a dictionary with the same words."
assert math.isclose(sum(got.values()), 1), "The values of with_temperature do not add up to 1. After bending, divide each by the sum of all."
assert got["a"] > 0.8, "with_temperature bends the wrong way: at a low temperature the favourite must gain. Is it 1 / temperature?"
assert math.isclose(got["a"], 0.64 / (0.64 + 0.04)), f"For 0.8 and 0.2 at temperature 0.5, with_temperature gave {got}. Square both by hand and divide by the sum."
### BEGIN HIDDEN TESTS
same = with_temperature({"x": 0.5, "y": 0.3, "z": 0.2}, 1)
assert all(math.isclose(same[word], p) for word, p in [("x", 0.5), ("y", 0.3), ("z", 0.2)]), "At temperature 1 with_temperature should leave everything as it was."
hot = with_temperature({"x": 0.9, "y": 0.1}, 2)
assert math.isclose(hot["x"], 0.75), "with_temperature is right for cold, but not for hot: above 1 the differences shrink."
assert with_temperature({"only": 1.0}, 0.3) == {"only": 1.0}, "with_temperature has trouble with a single word."
### END HIDDEN TESTS

# %%
# Cold, normal, hot: bars, and ten draws each. Change the temperatures.
import random

next_word = {_("bread"): 0.6, _("cake"): 0.25, _("coffee"): 0.1, _("moons"): 0.05}
for temperature in [0.2, 1, 2]:
    bent = with_temperature(next_word, temperature)
    if bent is None:
        print(_("with_temperature is not finished yet."))
        break
    dice = random.Random(3)
    print("T =", temperature, dice.choices(list(bent), weights=list(bent.values()), k=10))
    for word, p in bent.items():
        print("  ", "█" * round(40 * p), f"{p:.3f}", word)

# %% [markdown]
# Cold: nearly always the favourite, reliable and a bit dull. Hot: surprises, and more nonsense. (At exactly 0 one cannot divide; tools then simply take the favourite.) What the dial does **not** do: it adds no knowledge. A false favourite stays false in the cold, and is said just as firmly.
#
# **For Eunjeong.** Opening hours and prices: cold. A name for the new autumn bread: hot, and choose from ten. Which texts of your own work belong to which? And how would you notice that a bill by tokens is fair to Korean?
