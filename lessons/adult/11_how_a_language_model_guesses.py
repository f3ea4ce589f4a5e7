# ---
# title: "How a language model guesses"
# goal: "You can build a language model that counts which word follows which, and explain why a fluent sentence is not yet a true one."
# minutes: 50
# band: "adults, self-paced"
# teaches: ["next-word prediction", "probabilities from counts", "sampling"]
# requires: ["lists", "dictionaries", "functions"]
# standards:
#   - {scheme: "KR 2022", code: "12인기02-05", cell: "A longer memory", says: "know what the neural networks behind language models learn to predict"}
#   - {scheme: "KR 2022", code: "12인수02-02", cell: "count_next", says: "turn text into numbers by counting words"}
#   - {scheme: "UNESCO 2024", code: "AI techniques and applications: Understand", cell: "to_probabilities", says: "know how an AI tool gets from data to an answer"}
#   - {scheme: "AI4K12", code: "4 Natural interaction, 9-12", cell: "generate", says: "see how a machine makes sentences, and where its limits are"}
# packages: []
# ---

# %% [markdown]
# Eunjeong runs the Saebom bakery. An AI tool drafts the notices for her door. Yesterday it wrote: *Saebom bakery opens at ten.*
# But the bakery opens at eight. Nobody had typed in a ten. So where did it come from?
#
# In this lesson you build a tiny language model. It will make the very same mistake, and you will see why.
#
# **Guess first.** Which word comes next: *Saebom bakery opens at ...*? What did you go by?

# %%
# The notices of one street. The street and its shops are made up for this lesson.
notices = [
    _("Saebom bakery opens at eight"),
    _("Haneul cafe opens at ten"),
    _("Dalbit bookshop opens at ten"),
    _("Saebom bakery is closed on Monday"),
    _("Haneul cafe is closed on Tuesday"),
    _("Dalbit bookshop is closed on Tuesday"),
    _("Saebom bakery opens early before holidays"),
    _("Saebom bakery bakes chestnut bread on Friday"),
]

# Watch: which words come right after this one?
word = _("at")
followers = []
for notice in notices:
    words = notice.split()
    for now, then in zip(words, words[1:]):
        if now == word:
            followers.append(then)
print(word, "→", followers)

# %% [markdown]
# `split()` cuts a sentence at its blanks. `zip(words, words[1:])` gives all neighbours: the first word with the second, the second with
# the third, and so on.
#
# **Change it.** Set `word` to another word of the notices, such as "on" or "bakery". Then to a word that is not in them.
#
# All eight notices are true. Keep that in mind.
#
# ## 1. Count once, for all words
#
# A model that has read the notices knows, for each word, what followed it and how often. Write `count_next`. It gives
# back a dictionary of dictionaries: `model["at"]["ten"]` is to be 2, and `model["at"]["eight"]` is to be 1. Each sentence counts by itself: the last word of one
# sentence and the first word of the next are not neighbours. A word that nothing ever follows gets no entry.
#
# <details><summary>Hint 1</summary>
#
# The cell above collects the followers of one word. What changes if you want them for every word at once?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# The two loops stay, the `if` goes. For each pair, look up the inner dictionary of `now`; if there is none yet, start an empty one. Then add
# 1 to the count of `then`.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# `model.setdefault(now, {})` gives you the inner dictionary and creates it if need be. `counts.get(then, 0)` is the count so far, 0 if there is none.
# Both belong in the inner loop; `return` belongs after both loops.
#
# </details>

# %% nbgrader={"grade_id": "count_next", "solution": true}
def count_next(sentences):
    # Give back a dictionary: word -> next word -> how often.
    ### BEGIN SOLUTION
    model = {}
    for sentence in sentences:
        words = sentence.split()
        for now, then in zip(words, words[1:]):
            counts = model.setdefault(now, {})
            counts[then] = counts.get(then, 0) + 1
    return model
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_count_next", "grade": true, "points": 3}
tiny = ["a b a c", "a b d"]
got = count_next(tiny)
assert got is not None, "count_next gives nothing back. Perhaps it prints the model, or has no return yet?"
assert isinstance(got, dict), f"count_next should give back a dictionary, but it gave back {type(got).__name__}."
assert "a" in got, "count_next has no entry for a word that is followed by others. Does every pair of neighbours get in?"
assert isinstance(got["a"], dict), "count_next should keep a dictionary of counts under each word, not a list or a single word."
assert not got.get("c"), "count_next joins two sentences: the last word of one is counted as the neighbour of the next one's first."
assert "c" not in got, "count_next makes an entry for a word that nothing follows. Leave such words out."
assert set(got["a"]) == set("bc"), f"In {tiny}, two different words follow a, but count_next kept {sorted(got['a'])}. Is something overwritten or left out?"
assert got["a"]["b"] != 1, f"In {tiny}, count_next counts b after a only once. Does it add to the count so far, through all sentences?"
assert got["a"] == {"b": 2, "c": 1}, f"In {tiny}, count_next counts after a: {got['a']}. Count with your finger."
### BEGIN HIDDEN TESTS
sentences = ["x y x y x y", "y z", "x z"]
assert count_next(sentences) == {"x": {"y": 3, "z": 1}, "y": {"x": 2, "z": 1}}, "count_next works for the example, but not for other sentences."
assert count_next(["x", "x x"]) == {"x": {"x": 1}}, "count_next has trouble with a sentence of one word, or with a word that follows itself."
assert count_next([]) == {}, "count_next has trouble with no sentences at all. Then the model is empty."
### END HIDDEN TESTS

# %% [markdown]
# ## 2. From counts to probabilities
#
# After one word, "ten" came twice and "eight" once. So of three times, "ten" came in two. That share is its **probability**: a number from 0 to 1, and all
# of them together make 1.
#
# Write `to_probabilities`. It gets the counts after one word, a dictionary such as `model["at"]`, and gives back a new dictionary with the same
# words and their probabilities. Do not round, and leave the counts as they are.
#
# <details><summary>Hint 1</summary>
#
# How many times did anything follow at all? Which of Python's functions adds up the values of a dictionary?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# `sum(counts.values())` is the whole. Each count is a part of it. What is a part of a whole as a share?
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# Start an empty dictionary. In a loop `for word, count in counts.items():` write into it, under `word`, the `count` divided by the whole. Work out the whole
# before the loop.
#
# </details>

# %% nbgrader={"grade_id": "to_probabilities", "solution": true}
def to_probabilities(counts):
    # Give back a dictionary: word -> probability.
    ### BEGIN SOLUTION
    total = sum(counts.values())
    return {word: count / total for word, count in counts.items()}
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_to_probabilities", "grade": true, "points": 2}
counts = {"b": 3, "c": 1}
got = to_probabilities(counts)
assert got is not None, "to_probabilities gives nothing back. Perhaps it prints the result, or has no return yet?"
assert counts == {"b": 3, "c": 1}, "to_probabilities changes the counts it was given. Write into a new dictionary."
assert isinstance(got, dict) and set(got) == set(counts), "to_probabilities should give back a dictionary with the same words as the counts."
assert max(got.values()) <= 1, "to_probabilities gives a word more than 1. A probability lies between 0 and 1: by what do you divide?"
assert got["b"] != got["c"], "to_probabilities gives every word the same. What came more often must be more probable."
assert abs(sum(got.values()) - 1) < 0.000001, f"The values of to_probabilities add up to {sum(got.values())}, not to 1. What is the whole?"
assert abs(got["b"] / got["c"] - counts["b"] / counts["c"]) < 0.000001, f"For {counts}, to_probabilities gave {got}. Is the word with three times the count three times as probable?"
### BEGIN HIDDEN TESTS
other = to_probabilities({"x": 1, "y": 4, "z": 5})
assert abs(other["x"] - 0.1) < 0.000001 and abs(other["z"] - 0.5) < 0.000001, "to_probabilities works for the example, but not for other counts."
thirds = to_probabilities({"x": 1, "y": 1, "z": 1})
assert abs(sum(thirds.values()) - 1) < 0.000001, "to_probabilities rounds its values, so that they no longer add up to 1."
assert to_probabilities({"x": 7}) == {"x": 1}, "to_probabilities has trouble when only one word can follow. It is then certain."
### END HIDDEN TESTS

# %%
# What your model expects after a word. Change word.
model = count_next(notices) or {}
word = _("at")

def bars(counts):
    # Draw the probabilities as bars.
    for then, share in (to_probabilities(counts) or {}).items():
        print(f"{share:5.0%} {'█' * round(share * 30)} {then}")

print(word, "→")
bars(model.get(word, {}))

# %% [markdown]
# No bars? Then `count_next` or `to_probabilities` is not finished, or nothing ever follows your word.
#
# ## 3. Choose a word
#
# There are two simple ways to choose: always the most probable word, or by lot, where a probable word has more tickets. Write the first: `most_likely`
# gets the counts after one word and gives back the word with the highest count. (In a draw, any of the best will do.)
#
# <details><summary>Hint 1</summary>
#
# Are you looking for the largest count, or for the word to which it belongs?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# `max(counts)` compares the words themselves, by the alphabet. You can go through `counts.items()` and remember the best word so far. Or
# you tell `max` what to compare by.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# `max` takes a second argument `key=`, a function that gives the number to compare by. For a word, that number is its count, and the function that looks
# up a word's count is `counts.get` (without brackets behind it).
#
# </details>

# %% nbgrader={"grade_id": "most_likely", "solution": true}
def most_likely(counts):
    # Give back the word with the highest count.
    ### BEGIN SOLUTION
    return max(counts, key=counts.get)
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_most_likely", "grade": true, "points": 2}
got = most_likely({"c": 1, "b": 5, "z": 2})
assert got is not None, "most_likely gives nothing back. Perhaps it prints the word, or has no return yet?"
assert got != 5, "most_likely gives back the count. The question is: which word has it?"
assert got != "z", "most_likely takes the last word, in the list or in the alphabet. What counts is how often a word came."
assert got != "c", "most_likely takes the first word, or the rarest one. What counts is how often a word came."
assert got == "b", f"most_likely gave back {got!r}. It should be one of the words, and only one."
### BEGIN HIDDEN TESTS
assert most_likely({"x": 9, "y": 4}) == "x", "most_likely works for the example, but not for other counts."
assert most_likely({"k": 1, "l": 2, "m": 3}) == "m", "most_likely works for the example, but not for other counts."
assert most_likely({"x": 1}) == "x", "most_likely has trouble when there is only one word to choose from."
### END HIDDEN TESTS

# %%
# The other way is given: a draw by lot. Run it, then change the seed 2.
import random

dice = random.Random(2)

def sample(counts):
    # Draw one word; a word with a high count has more tickets.
    return dice.choices(list(counts), weights=list(counts.values()))[0]

print([sample({"A": 1, "B": 3}) for turn in range(12)])

# %% [markdown]
# B has three tickets and A has one. The **seed** settles the luck in advance: the same seed, the same draws.
#
# ## 4. Make a sentence
#
# Now put it together: choose a word, put it at the end, look up what may follow it, choose again. That is all. Write `generate`:
#
# - It begins with the word `start`.
# - It calls `choose` with the counts after the **last** word and adds the word that comes back. (`choose` is `most_likely` or `sample`: a function can be handed over like a number.)
# - It stops when the model has no entry for the last word, or when there are `most` words.
# - It gives back one text, the words with a blank between them.
#
# <details><summary>Hint 1</summary>
#
# Begin with a list that holds only `start`. What must be true for you to add one more word?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# `words[-1]` is the last word. Two things must hold: there are fewer than `most` words, and `words[-1]` is in `model`. In a `while`, they are joined by `and`.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# In the loop is one line: `words.append(...)` with what `choose` gives back for the counts of the last word, `model[words[-1]]`. After the loop, `" ".join(words)` makes one text.
#
# </details>

# %% nbgrader={"grade_id": "generate", "solution": true}
def generate(model, start, choose, most=12):
    # Give back a sentence that begins with start.
    ### BEGIN SOLUTION
    words = [start]
    while len(words) < most and words[-1] in model:
        words.append(choose(model[words[-1]]))
    return " ".join(words)
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_generate", "grade": true, "points": 3}
def trial(model, start, most=12):
    # Run generate with a choice that never depends on luck, and stop it if it runs on for ever.
    calls = []
    def choose(counts):
        calls.append(counts)
        assert len(calls) < 50, "generate does not stop. It has to end at a word without an entry, and at most words."
        assert isinstance(counts, dict), "generate hands the wrong thing to choose. It should get the counts after the last word, from model."
        return list(counts)[0]
    try:
        return generate(model, start, choose, most)
    except KeyError:
        return KeyError

chain = {"a": {"b": 1}, "b": {"c": 2}}
got = trial(chain, "a")
assert got is not None, "generate gives nothing back. Perhaps it prints the sentence, or has no return yet?"
assert got is not KeyError, "generate looks up a word that the model does not have. Before you look up, check that the word is in model."
assert isinstance(got, str), f"generate should give back one text, but it gave back {type(got).__name__}. Join the words with blanks."
assert got.split()[:1] == ["a"], f"generate does not begin with the start word, or leaves no blanks between words: {got!r}."
assert not got.startswith("a b b"), "generate always looks up what follows the first word. It must go on from the last word."
assert got.split() == ["a", *chain["a"], *chain["b"]], f"With the model {chain}, generate made {got!r} from the start word a. Where does it stop?"
circle = {"a": {"b": 1}, "b": {"a": 1}}
got = trial(circle, "a", 5)
assert len(got.split()) == 5, f"generate was allowed 5 words and made {len(got.split())}. Does the start word count, too?"
### BEGIN HIDDEN TESTS
assert trial({"x": {"y": 1, "z": 4}, "y": {"w": 1}}, "x") == "x y w", "generate works for the example, but not for other models."
assert trial({"x": {"y": 1}}, "y") == "y", "If nothing follows the start word, generate should give back just that word."
assert generate({"x": {"y": 1, "z": 4}}, "x", lambda counts: "z") == "x z", "generate does not use the word that choose gives back."
assert generate({"x": {"x": 1}}, "x", lambda counts: "x").split() == ["x"] * 12, "generate does not stop at 12 words when most is not given."
### END HIDDEN TESTS

# %%
# Your model speaks. First the most probable words, then drawn by lot.
start = _("Saebom")
model = count_next(notices) or {}
print(_("Most probable:"), generate(model, start, most_likely))
print()
dice = random.Random(5)
for turn in range(6):
    print(_("By lot:"), generate(model, start, sample))

# %% [markdown]
# `None` means that a function is not finished yet.
#
# Read the first sentence once more. There it is, the wrong ten! Nobody lied to the model: every notice it read was true. Look for the place where it goes wrong: which
# words does the model see when it chooses the hour?
#
# Only one: the last. By then it has forgotten whose hours they are. Two shops open at ten, one at eight, so ten wins. **Probable is not the same as true.**
#
# ## 5. Measure it
#
# How often does the model make up a sentence that was in no notice?

# %%
# 200 sentences by lot. Which of them did nobody write?
dice = random.Random(7)
made = [generate(model, start, sample) for turn in range(200)]
made = [sentence for sentence in made if sentence]
new = [sentence for sentence in made if sentence not in notices]
print(_(f"{len(new)} of {len(made)} sentences were in no notice, for example:"))
for sentence in sorted(set(new)):
    print("  ", sentence)

# %% [markdown]
# Each one is good, fluent language. Which are true? The model cannot tell you: it holds counts, and nowhere a box for "true" or "false". **You** need the notices, or Eunjeong.
#
# ## 6. A longer memory
#
# What the model looks at when it chooses is called its **context**. So far that was one word. Let it look back further:

# %%
# Change size: 1, then 2, then 3.
size = 1
so_far = _("Saebom bakery opens at").split()

table = {}
for notice in notices:
    words = notice.split()
    for place in range(len(words) - size):
        context = tuple(words[place:place + size])
        table.setdefault(context, []).append(words[place + size])

context = tuple(so_far[-size:])
print(" ".join(context), "→", table.get(context))
certain = [followers for followers in table.values() if len(set(followers)) == 1]
print(_(f"{len(table)} contexts, {len(certain)} of them with only one way to go on"))

# %% [markdown]
# With enough context the wrong ten goes away. But see the second line: soon there is almost nothing left to choose, and the model only repeats what it has read. For
# a longer memory, counting would need endless amounts of text.
#
# **And the large models?** The game is the same: choose the next piece, add it, choose again. The player is a different one.
#
# | | your model | a large language model |
# |---|---|---|
# | pieces | whole words | **tokens**: words or parts of words |
# | context | one word | thousands of tokens and more, your request among them |
# | probabilities from | a table of counts | a neural network, adjusted on very much text to predict the next token, then trained further to answer well |
# | can go on after words never seen together | no | yes, often very well |
# | looks up whether it is true | no | not by itself |
#
# So a large model errs far more rarely than yours. Still, it can state something false, fluently and without a blush, and one important reason is the same: it was trained to go on *plausibly*. Some tools search for sources first;
# that helps, and is no guarantee.
#
# **For Eunjeong.** Put the facts into the request (opening hours, days, prices), so that they are in the context. And before the notice goes on the door, check every number, name and day. Which AI text of your own would you check again today, and against what?
