# ---
# title: "The anatomy of a prompt"
# goal: "You can show by counting what each part of a prompt does: role, facts, example and rule."
# minutes: 50
# band: "adults, self-paced"
# teaches: ["context", "parts of a prompt", "examples in a prompt"]
# requires: ["lists", "dictionaries", "functions", "next-word prediction", "probabilities from counts", "sampling"]
# standards:
#   - {scheme: "UNESCO 2024", code: "AI techniques and applications: Apply", cell: "build_prompt", says: "use an AI tool for a task of one's own and judge what comes out"}
#   - {scheme: "KR 2022", code: "12인기03-03", cell: "draw_until_good", says: "work together with AI and know one's own part"}
#   - {scheme: "AI4K12", code: "4 Natural interaction, 9-12", cell: "look_back", says: "see how a machine makes sentences, and where its limits are"}
# packages: ["matplotlib"]
# ---

# %% [markdown]
# Eunjeong types: *Write a notice for my bakery.* The tool writes a fine notice: for a bakery that opens at ten. Her son types more: who speaks, **when they open**, how a notice of theirs looks, how long it may be. His is right at once. Luck? Or can one count what each part does?
#
# You build a small model that really reads a prompt, let it write hundreds of notices, and count. Here is all it has ever read (made up). **Run the cell:** the model is to go on after "we open at". What will it say?

# %%
TOWN = [
    _("Office: Notice to all visitors we open at 9"),
    _("Office: Notice to all visitors please note the change we open at 10"),
    _("Office: Notice to all visitors we are closed on Monday"),
    _("Neighbour: Hello dear friends we open at 10"),
    _("Neighbour: Hello dear friends how nice to see you we open at 9"),
    _("Neighbour: Hello dear friends how nice to see you we are closed on Tuesday"),
    _("Market: Look here everybody we open at 7"),
    _("Market: Look here everybody today only while the stock lasts we open at 10"),
    _("Market: Look here everybody we are closed on Sunday"),
]


def after(lines, ending):
    # Which words come in these lines right after the words of the list ending?
    found, size = [], len(ending)
    for line in lines:
        words = line.split()
        for place in range(size, len(words)):
            if words[place - size : place] == ending:
                found.append(words[place])
    return found


print(after(TOWN, _("we open at").split()))

# %% [markdown]
# ## 1. Look back
#
# The model of lesson 11 looked at one word only. This one looks for the **longest ending that it knows**: the last three words of the text so far. If nothing has ever come after these three, the last two. Then the last one.
#
# Write `look_back(lines, words)`: `words` is the text so far, a list. Give back the list of words that came after the longest ending found, of three words at most. If nothing is found, an empty list. Use `after`.
#
# <details><summary>Hint 1</summary>
#
# Which ending do you ask `after` about first, which one next? When do you stop asking?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# `words[-3:]` are the last three words, `words[-1:]` is a list with the last one. An empty list counts as `False` in an `if`.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# A loop goes through the sizes 3, 2, 1. Ask `after` about the ending of this size; if the answer is not empty, return it at once. The empty list is returned after the loop.
#
# </details>


# %% nbgrader={"grade_id": "look_back", "solution": true}
def look_back(lines, words):
    # Give back what came after the longest ending of words that is found in the lines.
    ### BEGIN SOLUTION
    for size in [3, 2, 1]:
        found = after(lines, words[-size:])
        if found:
            return found
    return []
    ### END SOLUTION


# %% nbgrader={"grade_id": "test_look_back", "grade": true, "points": 3}
few = ["a b c d", "x b c e", "c f"]
got = look_back(few, ["a", "b", "c"])
assert got is not None, "look_back gives nothing back. Is there a return, inside the loop and after it?"
assert isinstance(got, list), f"look_back should give back a list of words, but it gave back {got!r}."
assert "f" not in got, "look_back goes by the last word alone, or puts all endings together. The longest ending counts, and only that one."
assert got == ["d"], f"In {few}, look_back found {got} after a b c. All three words are there once."
got = look_back(few, ["q", "b", "c"])
assert got != [], "look_back gives up when the three words are not found. Then it should try the last two, then the last one."
assert got == ["d", "e"], f"In {few}, look_back found {got} after q b c. Which ending of it is there?"
### BEGIN HIDDEN TESTS
assert look_back(few, ["c"]) == ["d", "e", "f"], "look_back has trouble when there is only one word so far."
assert look_back(few, ["q"]) == [] and look_back([], ["a"]) == [], "look_back should give back an empty list if nothing is found."
assert look_back(["p k l m x", "r k l m y"], ["p", "k", "l", "m"]) == ["x", "y"], "look_back looks at more than three words."
### END HIDDEN TESTS

# %%
# Where does your model look? Yellow: the ending found. Orange: the words it may take next.
# Change TEXT: leave words off at its end. Or put in a word that the model has never read.
import matplotlib.pyplot as plt

TEXT = _("Market: Look here everybody we")


def show_look(lines, words):
    found = look_back(lines, words) or []
    size = next((size for size in [3, 2, 1] if found and after(lines, words[-size:]) == found), 0)
    plt.figure(figsize=(12, 0.4 * len(lines) + 0.4))
    for row, line in enumerate(lines):
        pieces = line.split()
        hits = [place for place in range(size, len(pieces)) if size and pieces[place - size : place] == words[-size:]]
        for column, word in enumerate(pieces):
            ending = any(hit - size <= column < hit for hit in hits)
            color = "#E69F00" if column in hits else "#FFF2B3" if ending else "none"
            plt.text(column, -row, word, fontsize=9, backgroundcolor=color)
    plt.axis([0, 14, 0.5 - len(lines), 1])
    plt.axis("off")
    plt.show()


show_look(TOWN, TEXT.split())

# %% [markdown]
# A large model does this with *attention* (A. Vaswani and others, 2017): for each next piece it looks back at all earlier pieces, some weighing much, most hardly anything. Inside such models parts have been found that do just what `look_back` does: look for the same piece earlier in the text and go on as there (*induction heads*, C. Olsson and others, 2022). They find similar meanings, too; ours finds only the same word.
#
# ## 2. Long ago and just now
#
# Your model has two places to look: `TOWN`, read long ago, and the **prompt** in front of it. So there are two answers, and they are mixed (a *cache model*, R. Kuhn and R. De Mori, 1990):
#
# $$p = (1 - w) \cdot p_\text{general} + w \cdot p_\text{prompt}$$
#
# with a weight $w$ from 0 to 1. Write `mix(general, prompt, weight)`: two dictionaries word → probability come in, a new one with **all** words of both goes out. A word that is missing in one has the probability 0 there.
#
# <details><summary>Hint 1</summary>
#
# "10" is only in `general`, "8" only in `prompt`. What should the mixture say about each if `weight` is 0.8?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# `set(general) | set(prompt)` are all words. `general.get(word, 0)` is the probability, or 0 if the word is missing.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# Go through all words and put `(1 - weight)` times the one plus `weight` times the other into a new dictionary.
#
# </details>

# %% nbgrader={"grade_id": "mix", "solution": true}
def mix(general, prompt, weight):
    # Give back the mixture of two dictionaries word -> probability.
    ### BEGIN SOLUTION
    words = set(general) | set(prompt)
    return {word: (1 - weight) * general.get(word, 0) + weight * prompt.get(word, 0) for word in words}
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_mix", "grade": true, "points": 2}
import math

one, two = {"a": 0.5, "b": 0.5}, {"b": 0.2, "c": 0.8}
got = mix(one, two, 0.75)
assert got is not None, "mix gives nothing back. Perhaps it prints the result, or has no return yet?"
assert one == {"a": 0.5, "b": 0.5} and two == {"b": 0.2, "c": 0.8}, "mix changes the dictionaries it was given. Make a new one."
assert isinstance(got, dict) and set(got) == {"a", "b", "c"}, "mix leaves out words. Every word that is in one of the two belongs into the mixture."
assert math.isclose(sum(got.values()), 1), f"The values of mix add up to {sum(got.values())}, not to 1. The two weights together make 1."
assert got["c"] > got["a"], "mix gives the weight to the wrong side. weight belongs to the prompt."
assert math.isclose(got["b"], 0.25 * 0.5 + 0.75 * 0.2), f"For b, mix came out as {got['b']}. It is in both: work out both parts by hand and add them."
### BEGIN HIDDEN TESTS
assert mix({"x": 1.0}, {"y": 1.0}, 0) == {"x": 1.0, "y": 0} and mix({"x": 1.0}, {"y": 1.0}, 1)["y"] == 1, "mix is wrong at the ends, weight 0 and weight 1."
assert math.isclose(mix({"x": 0.4, "z": 0.6}, {"x": 1.0}, 0.5)["x"], 0.7), "mix works for the example, but not for other probabilities."
assert mix({"x": 1.0}, {}, 0.5) == {"x": 0.5}, "mix has trouble with an empty dictionary."
### END HIDDEN TESTS

# %%
# The whole model, once without and once with a fact in the prompt. Change WEIGHT: 0, 0.5, 1.
import random

WEIGHT = 0.8
ROLE, START, FACT = _("Neighbour:"), _("we open at"), _("we open at 8")


def shares(found):
    return {word: found.count(word) / len(found) for word in found or []}


def next_words(prompt, words):
    # What may come next? What was read long ago, mixed with what stands in the prompt.
    general = shares(look_back(TOWN, words))
    seen = shares(look_back(prompt.split("\n"), words))
    both = general and seen
    return (mix(general, seen, WEIGHT) if both else general or seen) or {}


def write(prompt):
    # Go on where the prompt ends: draw a word, add it, draw again, until nothing may follow.
    words = prompt.split("\n")[-1].split() or random.choice(TOWN).split()[:1]
    for turn in range(20):
        options = sorted(next_words(prompt, words).items())
        if not options:
            break
        words += random.choices([word for word, p in options], [p for word, p in options])
    return " ".join(words)


figure, boxes = plt.subplots(1, 2, figsize=(8, 2), sharex=True)
for box, prompt, name in zip(boxes, ["", "- " + FACT], [_("without the fact"), _("with the fact")]):
    options = sorted(next_words(prompt, START.split()).items())
    box.barh([word for word, p in options], [p for word, p in options], color="#0072B2")
    box.set_title(name)
plt.xlim(0, 1)
plt.show()

# %% [markdown]
# Nobody has taught the model anything: it has read the same nine lines. The **prompt** has tipped the balance. **What is not in the context has to be guessed.** And a weight is no guarantee: with the fact, too, something is left for the other hours.
#
# ## 3. Role, facts, example
#
# A prompt for daily use has parts, and it ends **where the answer begins**. Eunjeong keeps the parts in a dictionary, and a function is to make a prompt of it. Run the cell: first the dictionary, then what is to become of it.

# %%
FACTS, EXAMPLES, RULES = _("Facts"), _("Examples"), _("Rules")
print({FACTS: [FACT, _("closed on Monday")], EXAMPLES: []}, ROLE)
print()
print(_("Facts:\n- we open at 8\n- closed on Monday\nNeighbour:"))

# %% [markdown]
# Write `build_prompt(parts, role)`: for each part its name and a colon, then each entry in a line of its own with `- ` in front. A part without entries is left out. The last line is the role. Give back **one** text.
#
# <details><summary>Hint 1</summary>
#
# How many lines has the prompt above, and which part of the dictionary makes none of them?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# Collect the lines in a list, and at the end join them: `"\n".join(lines)` puts a line break between them. `parts.items()` gives name and entries of each part.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# For each part ask whether it has entries. If so, append `f"{name}:"`, then in a second loop `"- "` with each entry. After both loops comes the role, then join.
#
# </details>

# %% nbgrader={"grade_id": "build_prompt", "solution": true}
def build_prompt(parts, role):
    # Give back a prompt of these parts that ends with the role.
    ### BEGIN SOLUTION
    lines = []
    for name, entries in parts.items():
        if entries:
            lines.append(f"{name}:")
        for entry in entries:
            lines.append("- " + entry)
    lines.append(role)
    return "\n".join(lines)
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_build_prompt", "grade": true, "points": 3}
got = build_prompt({"H1": ["x", "y"], "H2": ["z"]}, "R:")
assert got is not None, "build_prompt gives nothing back. Perhaps it prints the text, or has no return yet?"
assert isinstance(got, str), f"build_prompt should give back one text, but it gave back {type(got).__name__}."
lines = got.split("\n")
assert len(lines) != 1, "build_prompt writes everything into one line. Join the lines with a line break."
assert lines[0] == "H1:", f"The first line of build_prompt is {lines[0]!r}. It should be the name of the first part and a colon."
assert "- x" in lines and "- z" in lines, "In build_prompt each entry stands in a line of its own, with a hyphen and a blank in front."
assert lines[-1] == "R:", f"The last line of build_prompt is {lines[-1]!r}. It should be the role, with nothing behind it: there the model goes on."
assert len(lines) == 6, f"build_prompt made {len(lines)} lines for two parts with three entries. Is there one too many, or one too few?"
### BEGIN HIDDEN TESTS
assert build_prompt({"A": [], "B": ["b"]}, "S:") == "B:\n- b\nS:", "build_prompt should leave out a part without entries, its name included."
assert build_prompt({}, "S:") == "S:" and build_prompt({"A": ["b"]}, "") == "A:\n- b\n", "build_prompt has trouble without parts, or without a role."
assert build_prompt({"P": ["3", "1", "2", "1"]}, "T:") == "P:\n- 3\n- 1\n- 2\n- 1\nT:", "build_prompt works for the example, but not for other parts. Is the order kept?"
### END HIDDEN TESTS

# %% [markdown]
# Now it counts. With each prompt the model writes **100 notices**, and four questions are asked of every notice: does the *neighbour* speak? Is it in Eunjeong's own *wording* (it names Saebom)? Is the *hour* right? Is it *short*, ten words at most? **Guess first:** which part of the prompt moves which number?

# %%
LAST_WEEK = _("Neighbour: Saebom news for you we open at 9")  # her notice of last week: on holidays she opened at nine
TEMPLATE = _("Neighbour: Saebom news for you we open at")  # the same one, broken off before the hour

EXAMPLE = LAST_WEEK  # later: TEMPLATE
RIGHT = FACT.split()[3]  # the hour

CHECKS = {
    _("role"): lambda text: text.startswith(ROLE),
    _("wording"): lambda text: _("Saebom") in text,
    _("hour"): lambda text: RIGHT in text.split(),
    _("short"): lambda text: len(text.split()) <= 10,
}


def notices(parts, role, count=100):
    random.seed(3)  # the same luck for every prompt, so that only the prompt makes the difference
    prompt = build_prompt(parts, role) or ""
    return [write(prompt) for turn in range(count)]


def show_table(table):
    numbers = [[sum(bool(text) and check(text) for text in texts) for check in CHECKS.values()] for texts in table.values()]
    plt.figure(figsize=(6, 0.45 * len(table) + 0.5))
    plt.imshow(numbers, cmap="Blues", vmin=0, vmax=100, aspect="auto")
    plt.xticks(range(len(CHECKS)), list(CHECKS))
    plt.yticks(range(len(table)), list(table))
    plt.tick_params(length=0, labeltop=True, labelbottom=False)
    for row, line in enumerate(numbers):
        for column, number in enumerate(line):
            plt.text(column, row, number, ha="center", va="center", color="white" if number > 55 else "black")
    plt.show()


show_table(
    {
        _("nothing"): notices({}, ""),
        _("role"): notices({}, ROLE),
        _("role, fact"): notices({FACTS: [FACT]}, ROLE),
        _("role, fact, example"): notices({FACTS: [FACT], EXAMPLES: [EXAMPLE]}, ROLE),
    }
)
print(build_prompt({FACTS: [FACT], EXAMPLES: [EXAMPLE]}, ROLE))
for text in notices({FACTS: [FACT], EXAMPLES: [EXAMPLE]}, ROLE, 4):
    print("   →", text)

# %% [markdown]
# Each part moves a number of its own. Without the fact **not one** door has the right hour, and every notice sounds just as sure. The example brings Eunjeong's wording, though nobody described it, and makes the notices short as well: that is *few-shot prompting* (T. Brown and others, 2020).
#
# But look at the hour in the last row. The example was copied **whole**, with last week's nine. **Repair it:** set `EXAMPLE = TEMPLATE` and run the cell again. Large models can do more, they carry over the pattern and fill it with new content; yet they, too, lean towards the answers in their examples (T. Zhao and others, 2021). So show examples without old facts in them.
#
# ## 4. A rule, and who sees to it
#
# With the template, too, a notice is too long now and then. So Eunjeong adds a rule to the prompt: *ten words or fewer*. **Guess:** which numbers change?

# %%
RULE = _("ten words or fewer")

show_table(
    {
        _("without the rule"): notices({FACTS: [FACT], EXAMPLES: [TEMPLATE]}, ROLE),
        _("with the rule"): notices({RULES: [RULE], FACTS: [FACT], EXAMPLES: [TEMPLATE]}, ROLE),
    }
)

# %% [markdown]
# Not one. Our model cannot **obey**, it only goes on with words. Large models are trained further with instructions and good answers (L. Ouyang and others, 2022), so they mostly obey. Mostly. Who wants *always* has to check outside the model: **draw, check, and draw again** if it is not good.
#
# Write `draw_until_good(draw, good, most)`. `draw()` gives a new text each time, `good(text)` says `True` or `False`. Draw at most `most` times. Give back the first good text and how many draws it took, as a pair; if none was good, `None` and `most`.
#
# <details><summary>Hint 1</summary>
#
# You have drawn a text and checked it. When do you need another one, when do you stop?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# `range(1, 4)` counts 1, 2, 3: the end is not among them. Count from 1 to `most` like that. Keep what `draw()` gives in a variable: calling it once more would give another text.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# In the loop: draw one text, ask `good` about it, and if it is good, return the pair at once. After the loop no text was good.
#
# </details>

# %% nbgrader={"grade_id": "draw_until_good", "solution": true}
def draw_until_good(draw, good, most):
    # Give back (the first good text, number of draws), or (None, most).
    ### BEGIN SOLUTION
    for tries in range(1, most + 1):
        text = draw()
        if good(text):
            return text, tries
    return None, most
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_draw_until_good", "grade": true, "points": 2}
def trial(texts, most, good=lambda text: text.startswith("ok")):
    # Draw from a list instead of by lot; the second number is how often draw was called.
    left = list(texts)
    def draw():
        assert left, "draw_until_good draws more often than it may, or does not stop at a good text."
        return left.pop(0)
    return draw_until_good(draw, good, most), len(texts) - len(left)

got, drawn = trial(["no", "no", "ok 3", "ok 4", "no"], 5)
assert got is not None, "draw_until_good gives nothing back. Is there a return, inside the loop and after it?"
assert isinstance(got, tuple) and len(got) == 2, f"draw_until_good should give back a pair, a text and a number, but it gave back {got!r}."
assert got[0] != "no", "draw_until_good gives back a text that is not good."
assert got[0] == "ok 3" and drawn == 3, "draw_until_good should give back the very text that it has checked, and draw no more after that."
assert got[1] == drawn, f"draw_until_good needed {drawn} draws here, but it says {got[1]}."
assert trial(["no"] * 9, 2)[0] == (None, 2), "If no text is good, draw_until_good should give back None and the number of draws allowed."
### BEGIN HIDDEN TESTS
assert trial(["no", "no", "no", "ok"], 3) == ((None, 3), 3), "draw_until_good draws more often than it may, or does not stop at a good text."
assert trial(["abc", "ab", "a"], 3, lambda text: len(text) < 2) == (("a", 3), 3), "draw_until_good works for the example, but not for other checks, or misses the last draw."
### END HIDDEN TESTS

# %%
# The check knows the fact and the rule. Each notice may be drawn 10 times. What does it cost?
HOUR, SHORT = list(CHECKS.values())[2:]


def checked(parts):
    random.seed(3)
    prompt = build_prompt(parts, ROLE) or ""
    paper = (write(prompt) for sheet in range(1000))  # not more than 1,000: even a loop without end comes to one here
    results = [draw_until_good(lambda: next(paper), lambda text: HOUR(text) and SHORT(text), 10) or (None, 0) for turn in range(100)]
    draws = sum(tries for text, tries in results)
    print(_(f"draws for 100 notices: {draws}"))
    return [text for text, tries in results]


ALL = {RULES: [RULE], FACTS: [FACT], EXAMPLES: [TEMPLATE]}
show_table({_("as they come"): notices(ALL, ROLE), _("checked"): checked(ALL), _("checked, no fact"): checked({**ALL, FACTS: []})})

# %% [markdown]
# Checked, all hundred are right, for a few more draws. But see the last row: where the fact is missing in the prompt, 1,000 draws do not find it. **Checking chooses; it cannot know.** And a program can check only what it can count: an hour, a length. Whether a notice is kind, a person has to read.
#
# | | your model | a large language model |
# |---|---|---|
# | goes on with the text in front of it | yes | yes |
# | what it learned before | nine lines | very much text, kept in its numbers |
# | looks back | for the same words | by attention, for similar meaning, too |
# | a role | the name of who speaks | the same, chat tools put such a mark before each turn; and it understands "You are a kind neighbour" |
# | an example | is copied word for word | its pattern is carried over, sometimes its content, too |
# | a rule in words | does nothing | is mostly followed |
# | a check outside | always holds, if a good text can be drawn | the same |
#
# **Your own.** Call `build_prompt` with the facts, rules and examples of a text you really write. Are there names or numbers in it that are nobody else's business (lesson 15)? Which rule could a program check? A good prompt makes good answers *more probable*; checking remains (lesson 14).
