# ---
# title: "Private data, copyright, fairness: before you press send"
# goal: "You can take private data out of a text before an AI tool sees it, measure what still leaks, and test a tool for unfairness by swapping a word."
# minutes: 50
# band: "adults, self-paced"
# teaches: ["masking", "pseudonyms", "swap test for fairness"]
# requires: ["lists", "dictionaries", "functions", "checking against a source"]
# standards:
#   - {scheme: "UNESCO 2024", code: "Ethics of AI: Apply", cell: "pseudonyms", says: "use data responsibly and protect privacy"}
#   - {scheme: "KR 2022", code: "12정05-02", cell: "mask", says: "protect personal data and respect copyright"}
#   - {scheme: "KR 2022", code: "12인기03-04", cell: "swap_gap", says: "weigh up dilemmas that AI brings"}
# packages: []
# ---

# %% [markdown]
# At the Saebom clinic Jiyeong writes letters to patients. To make one friendlier she pastes it into an AI tool on the internet: name, telephone number, illness and all. The letter gets better. But where is the text **now**? Many tools keep what is typed in, some learn from it, and staff may read it. For health data that may even be against the law (in Korea: the Personal Information Protection Act).
#
# You will do what she did, count the damage, and repair it. The letter is made up. **Run the cell and count:** how many pieces of it are nobody else's business?

# %%
import re

letter = _(
    "Dear Kim Minsu, your blood sugar was too high on Friday. Please call Dr. Park under 010-2345-6789 or write to "
    "minsu.kim@example.com. For the insurance we need your number 800101-1234567. Kim Minsu's wife may come along. Kind regards, Park"
)
secrets = [_("Kim Minsu"), _("Park"), "010-2345-6789", "minsu.kim@example.com", "800101-1234567"]
print(letter)

# %% [markdown]
# ## 1. Measure the leak
#
# Write `leaks(text, secrets)`: the list of those secrets that occur in the text, in their order.
#
# <details><summary>Hint 1</summary>
#
# For each secret there is one question. Which?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# `secret in text` is `True` if one text occurs in the other.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# Go through the secrets and collect each of which `secret in text` holds. One line can do it.
#
# </details>

# %% nbgrader={"grade_id": "leaks", "solution": true}
def leaks(text, secrets):
    # Give back the secrets that occur in the text.
    ### BEGIN SOLUTION
    return [secret for secret in secrets if secret in text]
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_leaks", "grade": true, "points": 2}
got = leaks("call 555 or ask Lee", ["Lee", "777", "555"])
assert got is not None, "leaks gives nothing back. Perhaps it prints the list, or has no return yet?"
assert isinstance(got, list), f"leaks should give back a list, but it gave back {got!r}."
assert "777" not in got, "leaks reports a secret that is not in the text."
assert got == ["Lee", "555"], f"leaks found {got}. Look for every secret, in the order of the list."
### BEGIN HIDDEN TESTS
assert leaks("nothing here", ["a b", "c"]) == [] and leaks("a b c", ["c", "a b"]) == ["c", "a b"], "leaks works for the example, but not for other texts."
### END HIDDEN TESTS

# %%
print(leaks(letter, secrets))

# %% [markdown]
# ## 2. Mask what has a pattern
#
# Telephone numbers, e-mail addresses and resident numbers have a fixed shape. A regular expression finds them, `re.sub(pattern, new, text)` replaces them all:
#
# | what | pattern | becomes |
# |---|---|---|
# | resident number | `\d{6}-\d{7}` | `[ID]` |
# | telephone | `\d{2,3}-\d{3,4}-\d{4}` | `[PHONE]` |
# | e-mail | `[\w.+-]+@[\w-]+[\w.-]*\w` | `[MAIL]` |
#
# `\d{6}` means exactly six digits, `\d{2,3}` two or three. Write `mask(text)`: it gives back the text with all three kinds replaced.
#
# <details><summary>Hint 1</summary>
#
# How many calls of `re.sub` do you need? What does each get as its text?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# `re.sub` gives back a **new** text. Put it into a variable again, so that the next call goes on from there.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# Three lines of the form `text = re.sub(r"...", "[...]", text)` with the patterns of the table, then `return text`. The `r` in front keeps the backslashes.
#
# </details>

# %% nbgrader={"grade_id": "mask", "solution": true}
def mask(text):
    # Give back the text with resident numbers, telephone numbers and e-mail addresses replaced.
    ### BEGIN SOLUTION
    text = re.sub(r"\d{6}-\d{7}", "[ID]", text)
    text = re.sub(r"\d{2,3}-\d{3,4}-\d{4}", "[PHONE]", text)
    return re.sub(r"[\w.+-]+@[\w-]+[\w.-]*\w", "[MAIL]", text)
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_mask", "grade": true, "points": 3}
got = mask("a 010-1111-2222 b x.y@z.kr c 990101-2345678 d")
assert got is not None, "mask gives nothing back. Is there a return?"
assert isinstance(got, str), f"mask should give back a text, but it gave back {got!r}."
assert "2222" not in got, "mask leaves the telephone number, or a part of it, where it was."
assert "@" not in got, "mask leaves the e-mail address where it was."
assert "2345678" not in got, "mask leaves the resident number, or a part of it, where it was."
assert got.count("[") == 3, f"mask made {got!r}. Each of the three should be replaced once, by its sign in brackets."
assert got.startswith("a ") and got.endswith(" d") and " b " in got, "mask also removes what is not private. The rest of the text should stay."
### BEGIN HIDDEN TESTS
assert mask("a 010-1111-2222 b x.y@z.kr c 990101-2345678 d") == "a [PHONE] b [MAIL] c [ID] d", "mask uses other signs than the table, or mixes them up."
assert mask("02-123-4567, 02-765-4321.") == "[PHONE], [PHONE].", "mask works for the example, but not for several or shorter telephone numbers."
assert mask("On 2026-11-25 room 3-12 is free.") == "On 2026-11-25 room 3-12 is free.", "mask takes a date or a room for something private."
### END HIDDEN TESTS

# %%
masked = mask(letter) or letter
print(masked)
print(leaks(masked, secrets))

# %% [markdown]
# ## 3. Names have no pattern
#
# Both names still leak. No regular expression knows that Park is a person. But Jiyeong knows who occurs in her letter. And she wants to put the names **back** into the better letter afterwards.
#
# Write `pseudonyms(text, names)`: it gives back two things, the new text and a key. Each name of the list becomes `P1`, `P2`, ... wherever it occurs (the first name of the list is `P1`). The key is a dictionary from the pseudonym to the name. Careful: "Kim" also occurs in "Kim Ara". So replace **long names first**, whatever their numbers are.
#
# <details><summary>Hint 1</summary>
#
# What becomes of "Kim Ara" if "Kim" is replaced first?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# First make the key: `{f"P{number}": name for number, name in enumerate(names, 1)}`. Replace only after that, in another order.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# `sorted(key, key=lambda each: -len(key[each]))` gives the pseudonyms, that of the longest name first. For each: `text = text.replace(..., each)`. At the end `return text, ...`.
#
# </details>

# %% nbgrader={"grade_id": "pseudonyms", "solution": true}
def pseudonyms(text, names):
    # Give back (text with P1, P2 ... in place of names, key from pseudonym to name).
    ### BEGIN SOLUTION
    key = {f"P{number}": name for number, name in enumerate(names, 1)}
    for each in sorted(key, key=lambda each: -len(key[each])):
        text = text.replace(key[each], each)
    return text, key
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_pseudonyms", "grade": true, "points": 3}
got = pseudonyms("Lee met Choi. Lee left.", ["Lee", "Choi"])
assert got is not None, "pseudonyms gives nothing back. Is there a return?"
assert isinstance(got, tuple) and len(got) == 2, "pseudonyms should give back two things: the text and the key."
text, key = got
assert "Lee" not in text and "Choi" not in text, f"In pseudonyms a name is left: {text!r}. Replace it wherever it occurs."
assert text == "P1 met P2. P1 left.", f"pseudonyms made {text!r}. The first name of the list becomes P1, and always the same name the same pseudonym."
assert key == {"P1": "Lee", "P2": "Choi"}, f"The key of pseudonyms is {key}. It leads from the pseudonym to the name."
assert "Kim" not in pseudonyms("Kim Ara and Kim", ["Kim", "Kim Ara"])[0] and "Ara" not in pseudonyms("Kim Ara and Kim", ["Kim", "Kim Ara"])[0], "pseudonyms tears a long name apart, because a short one was replaced first."
### BEGIN HIDDEN TESTS
assert pseudonyms("Kim Ara and Kim", ["Kim", "Kim Ara"]) == ("P2 and P1", {"P1": "Kim", "P2": "Kim Ara"}), "pseudonyms gives the numbers by length. They follow the list of names."
assert pseudonyms("nobody", []) == ("nobody", {}), "pseudonyms has trouble without any name."
### END HIDDEN TESTS

# %%
# What the tool gets to see. Then its answer (made up), with the names put back on your own machine.
safe = pseudonyms(masked, [_("Kim Minsu"), _("Park")])
if safe:
    sent, key = safe
    print(sent)
    print(leaks(sent, secrets))
    answer = _("Good day, P1! Please give P2 a short call.")
    for pseudonym, name in key.items():
        answer = answer.replace(pseudonym, name)
    print(answer)

# %% [markdown]
# Nothing on the list leaks any more. And yet: "blood sugar", "Friday", "the insurance" are still there. Whoever knows the town may guess. So the first question remains: **must this text go out at all?** Often an invented example is enough.
#
# **Copyright** asks the same from the other side: is the text that you paste in *yours*? A customer's manuscript, a colleague's photo, a newspaper article need permission before you hand them to a tool. And what comes out may resemble something that exists: search for a striking sentence before you print it.
#
# ## 4. Fair? Swap one word
#
# The clinic also gets a tool that sorts applications. It has learnt from earlier decisions (made up): words of invited people count +1, words of rejected ones -1. **Guess:** will "mother" and "father" count the same?

# %%
invited = _("experienced reliable nurse father flexible reliable father driver experienced").split()
rejected = _("late mother parttime late nurse mother parttime driver late").split()


def score(text):
    return sum(invited.count(word) - rejected.count(word) for word in text.split())


applications = [_("experienced nurse mother"), _("reliable driver mother parttime"), _("flexible nurse mother")]
for text in applications:
    print(f"{score(text):+}", text)

# %% [markdown]
# Whether that is unfair, an experiment tells: change **one word** that must not matter, and nothing else. Write `swap_gap(score, texts, old, new)`: by how much does the score change **on average** if `old` is replaced by `new`? Fair would be 0.
#
# <details><summary>Hint 1</summary>
#
# What do you have to calculate for one application? What with all these numbers?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# For one text it is `score(text.replace(old, new)) - score(text)`.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# Collect the difference of each text in a list, and return its sum divided by its length.
#
# </details>

# %% nbgrader={"grade_id": "swap_gap", "solution": true}
def swap_gap(score, texts, old, new):
    # Give back the mean change of the score if old is replaced by new.
    ### BEGIN SOLUTION
    changes = [score(text.replace(old, new)) - score(text) for text in texts]
    return sum(changes) / len(changes)
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_swap_gap", "grade": true, "points": 2}
def counts_x(text):
    return 10 * text.count("x")

got = swap_gap(counts_x, ["a y", "y y", "b"], "y", "x")
assert got is not None, "swap_gap gives nothing back. Is there a return?"
assert got != 30, "swap_gap gives the sum of the changes. Divide by the number of texts."
assert got >= 0, "swap_gap takes the new score away from the old one. If the new word scores higher, the gap is positive."
assert got == 10, f"swap_gap came out as {got}. Work out the three changes by hand."
### BEGIN HIDDEN TESTS
assert swap_gap(counts_x, ["x x", "x"], "x", "z") == -15 and swap_gap(counts_x, ["q"], "y", "x") == 0, "swap_gap works for the example, but not for other texts or words."
assert swap_gap(len, ["aa", "a b"], "a", "aaa") == 3, "swap_gap should use the score that it is given, whatever it is."
### END HIDDEN TESTS

# %%
# Measure, repair, measure again. Change what is repaired: the two words, or "parttime" as well.
print(_("before:"), swap_gap(score, applications, _("mother"), _("father")))
blind = [_("mother"), _("father")]
invited = [word for word in invited if word not in blind]
rejected = [word for word in rejected if word not in blind]
print(_("after:"), swap_gap(score, applications, _("mother"), _("father")))
for text in applications:
    print(f"{score(text):+}", text)

# %% [markdown]
# The gap is 0. But "parttime" still counts against people, and who works part-time most often? A word that stands in for another is called a *proxy*; removing the obvious word alone is not enough. Large models can be tested in the same way from outside: the same letter, another name, another answer?
#
# **Your rule for tomorrow.** Write down three lines: what never leaves my machine; what I replace before it does; what I test before I rely on it.
