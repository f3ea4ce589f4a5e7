# %% wrong={"name": "reports_all", "cell": "leaks", "says": "leaks reports a secret that is not in the text."}
def leaks(text, secrets):
    return list(secrets)

# %% wrong={"name": "hard_coded", "cell": "leaks", "says": "leaks works for the example, but not for other texts."}
def leaks(text, secrets):
    return ["Lee", "555"]

# %% wrong={"name": "words_only", "cell": "leaks", "says": "leaks works for the example, but not for other texts."}
def leaks(text, secrets):
    return [secret for secret in secrets if secret in text.split()]

# %% wrong={"name": "not_kept", "cell": "mask", "says": "mask leaves the telephone number, or a part of it, where it was."}
def mask(text):
    re.sub(r"\d{6}-\d{7}", "[ID]", text)
    re.sub(r"\d{2,3}-\d{3,4}-\d{4}", "[PHONE]", text)
    re.sub(r"[\w.+-]+@[\w-]+[\w.-]*\w", "[MAIL]", text)
    return text

# %% wrong={"name": "no_mail", "cell": "mask", "says": "mask leaves the e-mail address where it was."}
def mask(text):
    text = re.sub(r"\d{6}-\d{7}", "[ID]", text)
    return re.sub(r"\d{2,3}-\d{3,4}-\d{4}", "[PHONE]", text)

# %% wrong={"name": "every_number", "cell": "mask", "says": "mask takes a date or a room for something private."}
def mask(text):
    text = re.sub(r"\d{6}-\d{7}", "[ID]", text)
    text = re.sub(r"[\d-]*\d-\d[\d-]*", "[PHONE]", text)
    return re.sub(r"[\w.+-]+@[\w-]+[\w.-]*\w", "[MAIL]", text)

# %% wrong={"name": "hard_coded_mask", "cell": "mask", "says": "mask works for the example, but not for several or shorter telephone numbers."}
def mask(text):
    return "a [PHONE] b [MAIL] c [ID] d"

# %% wrong={"name": "first_place_only", "cell": "pseudonyms", "says": "In pseudonyms a name is left: {text!r}. Replace it wherever it occurs."}
def pseudonyms(text, names):
    key = {f"P{number}": name for number, name in enumerate(names, 1)}
    for each, name in key.items():
        text = text.replace(name, each, 1)
    return text, key

# %% wrong={"name": "key_the_other_way", "cell": "pseudonyms", "says": "The key of pseudonyms is {key}. It leads from the pseudonym to the name."}
def pseudonyms(text, names):
    key = {name: f"P{number}" for number, name in enumerate(names, 1)}
    for name in sorted(names, key=len, reverse=True):
        text = text.replace(name, key[name])
    return text, key

# %% wrong={"name": "short_names_first", "cell": "pseudonyms", "says": "pseudonyms tears a long name apart, because a short one was replaced first."}
def pseudonyms(text, names):
    key = {f"P{number}": name for number, name in enumerate(names, 1)}
    for each, name in key.items():
        text = text.replace(name, each)
    return text, key

# %% wrong={"name": "numbers_by_length", "cell": "pseudonyms", "says": "pseudonyms made {text!r}. The first name of the list becomes P1, and always the same name the same pseudonym."}
def pseudonyms(text, names):
    key = {f"P{number}": name for number, name in enumerate(sorted(names, key=len, reverse=True), 1)}
    for each, name in key.items():
        text = text.replace(name, each)
    return text, key

# %% wrong={"name": "sum_of_changes", "cell": "swap_gap", "says": "swap_gap gives the sum of the changes. Divide by the number of texts."}
def swap_gap(score, texts, old, new):
    return sum(score(text.replace(old, new)) - score(text) for text in texts)

# %% wrong={"name": "wrong_way_round", "cell": "swap_gap", "says": "swap_gap takes the new score away from the old one. If the new word scores higher, the gap is positive."}
def swap_gap(score, texts, old, new):
    return sum(score(text) - score(text.replace(old, new)) for text in texts) / len(texts)

# %% wrong={"name": "hard_coded_gap", "cell": "swap_gap", "says": "swap_gap works for the example, but not for other texts or words."}
def swap_gap(score, texts, old, new):
    return 10
