# ---
# title: "The anatomy of a prompt"
# goal: "You can show why facts in a prompt change the answer, and build prompts from task, facts, form and examples."
# minutes: 45
# band: "adults, self-paced"
# teaches: ["context", "parts of a prompt", "examples in a prompt"]
# requires: ["lists", "dictionaries", "functions", "next-word prediction", "probabilities from counts"]
# standards:
#   - {scheme: "UNESCO 2024", code: "AI techniques and applications: Apply", cell: "build_prompt", says: "use an AI tool for a task of one's own and judge what comes out"}
#   - {scheme: "KR 2022", code: "12인기03-03", cell: "with_examples", says: "work together with AI and know one's own part"}
#   - {scheme: "AI4K12", code: "4 Natural interaction, 9-12", cell: "mix", says: "see how a machine makes sentences, and where its limits are"}
# packages: []
# ---

# %% [markdown]
# Eunjeong types: *Write a notice for my bakery.* The tool writes a fine notice: for a bakery that opens at ten. Her son types more: what it is for, **when they open**, how long it may be. His notice is right at once. Is that luck, or is there a reason that one can calculate?
#
# The small model of lesson 11 shows it. It knows the notices of the whole street (made up). **Guess:** what will it say after "opens at", without knowing whose hours they are? Run the cell.

# %%
def shares(sentences, word):
    # Which words follow this one in the sentences, and with what share?
    followers = [then for text in sentences for now, then in zip(text.split(), text.split()[1:]) if now == word]
    return {then: followers.count(then) / len(followers) for then in followers}


street = [
    _("Haneul cafe opens at ten"),
    _("Dalbit bookshop opens at ten"),
    _("Pureun flowers opens at nine"),
    _("Badang fish shop opens at six"),
    _("Haneul cafe is closed on Tuesday"),
]
word = _("at")
general = shares(street, word)
print(general)

# %% [markdown]
# ## 1. What stands in the prompt weighs more
#
# Eunjeong's prompt is text, too. If it says *Saebom bakery opens at eight*, the model can look there as well. A model for which the words **just read** weigh more is called a cache model (R. Kuhn and R. De Mori, 1990): its probability is a mixture,
#
# $$p = (1 - w) \cdot p_\text{general} + w \cdot p_\text{prompt}$$
#
# with a weight $w$ from 0 to 1. Write `mix(general, prompt, weight)`: two dictionaries word → probability come in, a new one with **all** words of both goes out. A word that is missing in one has the probability 0 there.
#
# <details><summary>Hint 1</summary>
#
# "ten" is only in `general`, "eight" only in `prompt`. What should the mixture say about each if `weight` is 0.8?
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

# %% nbgrader={"grade_id": "test_mix", "grade": true, "points": 3}
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
# The same model, two prompts. Change WEIGHT: 0, 0.5, 0.9.
WEIGHT = 0.8

prompts = [
    [_("Write a notice for my bakery")],
    [_("Write a notice for my bakery"), _("Saebom bakery opens at eight")],
]
for prompt in prompts:
    seen = shares(prompt, word)
    now = mix(general, seen, WEIGHT) if seen else general
    print(" / ".join(prompt))
    for then, p in sorted((now or {}).items(), key=lambda item: -item[1]):
        print("  ", "█" * round(30 * p), f"{p:.2f}", then)

# %% [markdown]
# Nobody has taught the model anything new: it has the same counts. The **prompt** has tipped the balance. Large models do it far more finely, with *attention* (A. Vaswani and others, 2017): they learn for each word which earlier words matter. But the moral is the same: **what is not in the context has to be guessed.** And a weight is no guarantee: even with
# the fact in the prompt a little probability stays for "ten". How much that is on a real door, we count in a moment.
#
# ## 2. Task, facts, form
#
# A prompt that works usually has three parts: the **task** (what is it for, who reads it), the **facts** (what only you know), the **form** (length, tone, layout). Eunjeong wants to use hers every week, so it becomes a function. Run the cell: it gives the parts their names.

# %%
TASK, FACTS, FORM = _("Task"), _("Facts"), _("Form")
NONE = _("- none given; leave a gap instead of inventing any")

# %% [markdown]
# `build_prompt(task, facts, form)` gives back one text: `TASK`, a colon, a blank and the task in the first line; then a line with `FACTS` and a colon; then each fact in a line of its own with `- ` in front; then `FORM`, a colon, a blank and the form. If there are no facts, the line `NONE` stands in their place: then the model is told not to invent any.
#
# <details><summary>Hint 1</summary>
#
# How many lines has the prompt for two facts? Write them on paper.
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# Collect the lines in a list, and at the end join them: `"\n".join(lines)` puts a line break between them.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# Begin with `lines = [f"{TASK}: {task}", ...]`. A loop appends `"- " + fact` for each fact; if there is none, append `NONE`. Then append the line of the form, join, return.
#
# </details>

# %% nbgrader={"grade_id": "build_prompt", "solution": true}
def build_prompt(task, facts, form):
    # Give back a prompt of task, facts and form.
    ### BEGIN SOLUTION
    lines = [f"{TASK}: {task}", f"{FACTS}:"]
    for fact in facts:
        lines.append("- " + fact)
    if not facts:
        lines.append(NONE)
    lines.append(f"{FORM}: {form}")
    return "\n".join(lines)
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_build_prompt", "grade": true, "points": 3}
got = build_prompt("tt", ["f1", "f2"], "ff")
assert got is not None, "build_prompt gives nothing back. Perhaps it prints the text, or has no return yet?"
assert isinstance(got, str), f"build_prompt should give back one text, but it gave back {type(got).__name__}."
lines = got.split("\n")
assert len(lines) != 1, "build_prompt writes everything into one line. Join the lines with a line break."
assert lines[0] == f"{TASK}: tt", f"The first line of build_prompt is {lines[0]!r}. It should be TASK, a colon, a blank and the task."
assert lines[1] == f"{FACTS}:", "In build_prompt the second line should be FACTS and a colon, nothing else."
assert "- f1" in lines and "- f2" in lines, "In build_prompt each fact stands in a line of its own, with a hyphen and a blank in front."
assert lines[-1] == f"{FORM}: ff", "In build_prompt the last line should be FORM, a colon, a blank and the form."
assert len(lines) == 5, f"build_prompt made {len(lines)} lines for two facts. Is there one too many, or one too few?"
### BEGIN HIDDEN TESTS
assert build_prompt("t", [], "f").split("\n") == [f"{TASK}: t", f"{FACTS}:", NONE, f"{FORM}: f"], "Without facts, build_prompt should write the line NONE, so that the model does not invent any."
assert build_prompt("x", ["a", "b", "c"], "y").split("\n")[2:5] == ["- a", "- b", "- c"], "build_prompt works for two facts, but not for any number of them. Is their order kept?"
### END HIDDEN TESTS

# %%
# Eunjeong's prompt. Then write one for your own work.
print(
    build_prompt(
        _("a notice for the door, for customers of all ages"),
        [_("Saebom bakery opens at eight"), _("closed on Mondays"), _("new: chestnut bread, 4,500 won")],
        _("three sentences or fewer, friendly, no exclamation marks"),
    )
)

# %% [markdown]
# Now let the model of section 1 read your prompts and write **a thousand notices** with each. **Guess first:** how many of a thousand doors will have the right hour on them, without the fact and with it? And does the line `NONE` help?

# %%
import random

random.seed(3)  # the same thousand each time, so that we can talk about them
RIGHT = _("eight")

for facts in [[], [_("closed on Mondays")], [_("closed on Mondays"), _("Saebom bakery opens at eight")]]:
    prompt = build_prompt(_("a notice for the door"), facts, _("friendly")) or ""
    seen = shares(prompt.split("\n"), word)
    now = (mix(general, seen, 0.8) if seen else general) or general
    notices = random.choices(list(now), list(now.values()), k=1000)
    print(_(f"facts: {len(facts)}"), "█" * round(notices.count(RIGHT) / 25), _(f"right: {notices.count(RIGHT)} of 1000"))

# %% [markdown]
# Without the hour **not one** door is right, and each notice sounds just as sure as the others. A fact that does not belong to the question (closed on Mondays) changes nothing. With the hour most are right, but by no means all: somebody has to read each notice before it is put up.
#
# And `NONE`? Our toy cannot obey, it only goes on with words. Large models are trained further with examples of instructions and good answers (L. Ouyang and others, 2022), so they mostly leave the gap. Mostly.
#
# ## 3. Show it once
#
# The website wants the hours in a form of its own. One could describe it in five sentences. Or show two or three pairs of input and output, then the new input, and the model **goes on in the same pattern**: that is all it can do anyway. This is called *few-shot prompting* (T. Brown and others, 2020).
#
# Write `with_examples(examples, new)`: `examples` is a list of pairs `(input, output)`. For each pair come two lines, `IN: ` with the input and `OUT: ` with the output; at the very end `IN: ` with `new`, and a last line `OUT:` with nothing behind it. That is where the model goes on.
#
# <details><summary>Hint 1</summary>
#
# Why must nothing stand behind the last `OUT:`?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# Again a list of lines. A loop `for question, answer in ...:` appends two lines each time.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# After the loop append `f"IN: {new}"` and `"OUT:"`, join with line breaks and return.
#
# </details>

# %% nbgrader={"grade_id": "with_examples", "solution": true}
def with_examples(examples, new):
    # Give back a prompt of examples that ends where the model goes on.
    ### BEGIN SOLUTION
    lines = []
    for question, answer in examples:
        lines += [f"IN: {question}", f"OUT: {answer}"]
    lines += [f"IN: {new}", "OUT:"]
    return "\n".join(lines)
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_with_examples", "grade": true, "points": 2}
got = with_examples([("q1", "a1"), ("q2", "a2")], "q3")
assert got is not None, "with_examples gives nothing back. Perhaps it prints the text, or has no return yet?"
assert isinstance(got, str), f"with_examples should give back one text, but it gave back {type(got).__name__}."
lines = got.split("\n")
assert lines[:2] == ["IN: q1", "OUT: a1"], f"with_examples begins with {lines[:2]}. First the input of the first pair, below it its output."
assert "IN: q2" in lines and "OUT: a2" in lines, "with_examples leaves out an example."
assert "IN: q3" in lines, "with_examples forgets the new input."
assert lines[-1].strip() == "OUT:", "with_examples should end with OUT: and nothing behind it. There the model goes on."
### BEGIN HIDDEN TESTS
assert with_examples([], "only") == "IN: only\nOUT:", "with_examples has trouble without any example, or has a blank at the end."
assert with_examples([("a", "b")] * 3, "c").split("\n") == ["IN: a", "OUT: b"] * 3 + ["IN: c", "OUT:"], "with_examples works for two examples, but not for any number."
### END HIDDEN TESTS

# %%
# In which form does the model go on? ~ stands for a word, 9 for a digit.
import re

pairs = [(_("Monday, eight to six"), _("Mon 08:00-18:00")), (_("Tuesday, nine to one"), _("Tue 09:00-13:00"))]
new = _("Friday, seven to half past five")
print(with_examples(pairs, new))


def form_of(text):
    return re.sub(r"[^\W\d]+", "~", re.sub(r"\d", "9", text))


# How the shops of the street write their hours otherwise (made up). One more example in the prompt, more weight for it.
habits = [_("nine to six"), _("ten to eight"), "9-18", "09:00-18:00"]
usual = {form_of(text): 1 / len(habits) for text in habits[2:]} | {form_of(habits[0]): 2 / len(habits)}
for count in range(len(pairs) + 1):
    prompt = with_examples(pairs[:count], new) or ""
    outs = [form_of(line[5:]) for line in prompt.split("\n") if line.startswith("OUT: ")]
    seen = {form: outs.count(form) / len(outs) for form in outs}
    now = (mix(usual, seen, count / (count + 1)) if seen else usual) or usual
    print(_(f"\nexamples in the prompt: {count}"))
    for form, p in sorted(now.items(), key=lambda item: -item[1]):
        print("  ", "█" * round(30 * p), f"{p:.2f}", form)

# %% [markdown]
# Two examples, and the form of the website leads by far, although nobody has described it. That the weight grows as count / (count + 1) is our assumption; that examples steer the form has been measured in large models. They steer **only** the form, though: what stands in the gaps has to come from your input.
#
# **Before you send it,** go through the prompt once more. Are there names, telephone numbers or figures that are nobody else's business? (Lesson 15.) And would a new colleague, who knows nothing about your shop, understand it? If not, the model will not either.
#
# **Honestly:** no prompt turns a plausible answer into a checked one. A good prompt makes good answers *more probable*; checking remains (lesson 14).
