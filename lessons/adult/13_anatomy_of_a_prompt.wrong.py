# %% wrong={"name": "hard_coded_look", "cell": "look_back", "says": "look_back has trouble when there is only one word so far."}
def look_back(lines, words):
    return ["d"] if words[0] == "a" else ["d", "e"]

# %% wrong={"name": "last_word_only", "cell": "look_back", "says": "look_back goes by the last word alone, or puts all endings together. The longest ending counts, and only that one."}
def look_back(lines, words):
    return after(lines, words[-1:])

# %% wrong={"name": "all_endings", "cell": "look_back", "says": "look_back goes by the last word alone, or puts all endings together. The longest ending counts, and only that one."}
def look_back(lines, words):
    found = []
    for size in [3, 2, 1]:
        found += after(lines, words[-size:])
    return found

# %% wrong={"name": "gives_up", "cell": "look_back", "says": "look_back gives up when the three words are not found. Then it should try the last two, then the last one."}
def look_back(lines, words):
    for size in [3, 2, 1]:
        return after(lines, words[-size:])

# %% wrong={"name": "whole_text", "cell": "look_back", "says": "look_back looks at more than three words."}
def look_back(lines, words):
    for size in range(len(words), 0, -1):
        found = after(lines, words[-size:])
        if found:
            return found
    return []

# %% wrong={"name": "no_empty_list", "cell": "look_back", "says": "look_back should give back an empty list if nothing is found."}
def look_back(lines, words):
    for size in [3, 2, 1]:
        found = after(lines, words[-size:])
        if found:
            return found

# %% wrong={"name": "hard_coded", "cell": "mix", "says": "mix is wrong at the ends, weight 0 and weight 1."}
def mix(general, prompt, weight):
    return {"a": 0.125, "b": 0.275, "c": 0.6}

# %% wrong={"name": "general_words_only", "cell": "mix", "says": "mix leaves out words. Every word that is in one of the two belongs into the mixture."}
def mix(general, prompt, weight):
    return {word: (1 - weight) * p + weight * prompt.get(word, 0) for word, p in general.items()}

# %% wrong={"name": "wrong_side", "cell": "mix", "says": "mix gives the weight to the wrong side. weight belongs to the prompt."}
def mix(general, prompt, weight):
    words = set(general) | set(prompt)
    return {word: weight * general.get(word, 0) + (1 - weight) * prompt.get(word, 0) for word in words}

# %% wrong={"name": "just_added", "cell": "mix", "says": "The values of mix add up to {sum(got.values())}, not to 1. The two weights together make 1."}
def mix(general, prompt, weight):
    words = set(general) | set(prompt)
    return {word: general.get(word, 0) + weight * prompt.get(word, 0) for word in words}

# %% wrong={"name": "changes_general", "cell": "mix", "says": "mix changes the dictionaries it was given. Make a new one."}
def mix(general, prompt, weight):
    for word in set(general) | set(prompt):
        general[word] = (1 - weight) * general.get(word, 0) + weight * prompt.get(word, 0)
    return general

# %% wrong={"name": "prompt_overwrites", "cell": "mix", "says": "The values of mix add up to {sum(got.values())}, not to 1. The two weights together make 1."}
def mix(general, prompt, weight):
    return {**general, **prompt}

# %% wrong={"name": "half_and_half", "cell": "mix", "says": "For b, mix came out as {got['b']}. It is in both: work out both parts by hand and add them."}
def mix(general, prompt, weight):
    return {word: (general.get(word, 0) + prompt.get(word, 0)) / 2 for word in set(general) | set(prompt)}

# %% wrong={"name": "one_line", "cell": "build_prompt", "says": "build_prompt writes everything into one line. Join the lines with a line break."}
def build_prompt(parts, role):
    return " ".join(f"{name}: {', '.join(entries)}" for name, entries in parts.items()) + " " + role

# %% wrong={"name": "no_hyphens", "cell": "build_prompt", "says": "In build_prompt each entry stands in a line of its own, with a hyphen and a blank in front."}
def build_prompt(parts, role):
    lines = [line for name, entries in parts.items() for line in (f"{name}:", *entries)]
    return "\n".join([*lines, role])

# %% wrong={"name": "role_first", "cell": "build_prompt", "says": "The first line of build_prompt is {lines[0]!r}. It should be the name of the first part and a colon."}
def build_prompt(parts, role):
    lines = [line for name, entries in parts.items() for line in (f"{name}:", *["- " + entry for entry in entries])]
    return "\n".join([role, *lines])

# %% wrong={"name": "name_before_each", "cell": "build_prompt", "says": "build_prompt made {len(lines)} lines for two parts with three entries. Is there one too many, or one too few?"}
def build_prompt(parts, role):
    lines = []
    for name, entries in parts.items():
        for entry in entries:
            lines += [f"{name}:", "- " + entry]
    return "\n".join([*lines, role])

# %% wrong={"name": "something_behind_the_role", "cell": "build_prompt", "says": "The last line of build_prompt is {lines[-1]!r}. It should be the role, with nothing behind it: there the model goes on."}
def build_prompt(parts, role):
    lines = [line for name, entries in parts.items() if entries for line in (f"{name}:", *["- " + entry for entry in entries])]
    return "\n".join([*lines, role, ""])

# %% wrong={"name": "empty_parts", "cell": "build_prompt", "says": "build_prompt should leave out a part without entries, its name included."}
def build_prompt(parts, role):
    lines = [line for name, entries in parts.items() for line in (f"{name}:", *["- " + entry for entry in entries])]
    return "\n".join([*lines, role])

# %% wrong={"name": "hard_coded_prompt", "cell": "build_prompt", "says": "build_prompt should leave out a part without entries, its name included."}
def build_prompt(parts, role):
    return "H1:\n- x\n- y\nH2:\n- z\nR:"

# %% wrong={"name": "draws_again", "cell": "draw_until_good", "says": "draw_until_good should give back the very text that it has checked, and draw no more after that."}
def draw_until_good(draw, good, most):
    for tries in range(1, most + 1):
        if good(draw()):
            return draw(), tries
    return None, most

# %% wrong={"name": "counts_from_0", "cell": "draw_until_good", "says": "draw_until_good needed {drawn} draws here, but it says {got[1]}."}
def draw_until_good(draw, good, most):
    for tries in range(most):
        text = draw()
        if good(text):
            return text, tries
    return None, most

# %% wrong={"name": "without_end", "cell": "draw_until_good", "says": "draw_until_good draws more often than it may, or does not stop at a good text."}
def draw_until_good(draw, good, most):
    text, tries = draw(), 1
    while not good(text):
        text, tries = draw(), tries + 1
    return text, tries

# %% wrong={"name": "the_last_one", "cell": "draw_until_good", "says": "If no text is good, draw_until_good should give back None and the number of draws allowed."}
def draw_until_good(draw, good, most):
    for tries in range(1, most + 1):
        text = draw()
        if good(text):
            break
    return text, tries

# %% wrong={"name": "hard_coded_draw", "cell": "draw_until_good", "says": "draw_until_good should give back the very text that it has checked, and draw no more after that."}
def draw_until_good(draw, good, most):
    return ("ok 3", 3) if most == 5 else (None, most)
