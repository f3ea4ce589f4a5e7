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

# %% wrong={"name": "one_line", "cell": "build_prompt", "says": "build_prompt writes everything into one line. Join the lines with a line break."}
def build_prompt(task, facts, form):
    return f"{TASK}: {task} {FACTS}: {', '.join(facts)} {FORM}: {form}"

# %% wrong={"name": "no_hyphens", "cell": "build_prompt", "says": "In build_prompt each fact stands in a line of its own, with a hyphen and a blank in front."}
def build_prompt(task, facts, form):
    return "\n".join([f"{TASK}: {task}", f"{FACTS}:", *facts, f"{FORM}: {form}"])

# %% wrong={"name": "forgets_none", "cell": "build_prompt", "says": "Without facts, build_prompt should write the line NONE, so that the model does not invent any."}
def build_prompt(task, facts, form):
    return "\n".join([f"{TASK}: {task}", f"{FACTS}:", *["- " + fact for fact in facts], f"{FORM}: {form}"])

# %% wrong={"name": "hard_coded_facts", "cell": "build_prompt", "says": "build_prompt works for two facts, but not for any number of them. Is their order kept?"}
def build_prompt(task, facts, form):
    middle = ["- " + facts[0], "- " + facts[1]] if facts else [NONE]
    return "\n".join([f"{TASK}: {task}", f"{FACTS}:", *middle, f"{FORM}: {form}"])

# %% wrong={"name": "answers_already", "cell": "with_examples", "says": "with_examples should end with OUT: and nothing behind it. There the model goes on."}
def with_examples(examples, new):
    lines = [line for question, answer in examples for line in (f"IN: {question}", f"OUT: {answer}")]
    return "\n".join([*lines, f"IN: {new}"])

# %% wrong={"name": "blank_at_the_end", "cell": "with_examples", "says": "with_examples has trouble without any example, or has a blank at the end."}
def with_examples(examples, new):
    lines = [line for question, answer in examples for line in (f"IN: {question}", f"OUT: {answer}")]
    return "\n".join([*lines, f"IN: {new}", "OUT: "])

# %% wrong={"name": "hard_coded_examples", "cell": "with_examples", "says": "with_examples has trouble without any example, or has a blank at the end."}
def with_examples(examples, new):
    return "IN: q1\nOUT: a1\nIN: q2\nOUT: a2\nIN: q3\nOUT:"

# %% wrong={"name": "prompt_overwrites", "cell": "mix", "says": "The values of mix add up to {sum(got.values())}, not to 1. The two weights together make 1."}
def mix(general, prompt, weight):
    return {**general, **prompt}

# %% wrong={"name": "half_and_half", "cell": "mix", "says": "For b, mix came out as {got['b']}. It is in both: work out both parts by hand and add them."}
def mix(general, prompt, weight):
    return {word: (general.get(word, 0) + prompt.get(word, 0)) / 2 for word in set(general) | set(prompt)}

# %% wrong={"name": "none_always", "cell": "build_prompt", "says": "build_prompt made {len(lines)} lines for two facts. Is there one too many, or one too few?"}
def build_prompt(task, facts, form):
    lines = [f"{TASK}: {task}", f"{FACTS}:"]
    for fact in facts:
        lines.append("- " + fact)
    lines.append(NONE)
    lines.append(f"{FORM}: {form}")
    return "\n".join(lines)

# %% wrong={"name": "only_the_last_example", "cell": "with_examples", "says": "with_examples begins with {lines[:2]}. First the input of the first pair, below it its output."}
def with_examples(examples, new):
    for question, answer in examples:
        lines = [f"IN: {question}", f"OUT: {answer}"]
    return "\n".join([*lines, f"IN: {new}", "OUT:"])
