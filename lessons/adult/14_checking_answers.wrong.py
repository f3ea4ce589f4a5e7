# %% wrong={"name": "hard_coded", "cell": "numbers_in", "says": "numbers_in has trouble with a text without numbers. Then the list is empty."}
def numbers_in(text):
    return [12, 3400]

# %% wrong={"name": "pieces_of_text", "cell": "numbers_in", "says": "numbers_in gives back pieces of text. Turn each into an int."}
def numbers_in(text):
    return re.findall(r"\d[\d,]*", text)

# %% wrong={"name": "cuts_at_the_comma", "cell": "numbers_in", "says": "numbers_in cuts a number at its comma. 3,400 is one number."}
def numbers_in(text):
    return [int(found) for found in re.findall(r"\d+", text)]

# %% wrong={"name": "commas_stay", "cell": "numbers_in", "says": "numbers_in hands a text with a comma to int. Drop the commas first."}
def numbers_in(text):
    return [int(found) for found in re.findall(r"\d[\d,]*", text)]

# %% wrong={"name": "each_once", "cell": "numbers_in", "says": "numbers_in should give back a number as often as it occurs."}
def numbers_in(text):
    found = [int(each.replace(",", "")) for each in re.findall(r"\d[\d,]*", text)]
    return list(dict.fromkeys(found))

# %% wrong={"name": "what_is_left_out", "cell": "unsupported", "says": "unsupported gives the numbers that the answer leaves out. Wanted are those that it has too many."}
def unsupported(answer, source):
    return [number for number in numbers_in(source) if number not in numbers_in(answer)]

# %% wrong={"name": "what_is_right", "cell": "unsupported", "says": "unsupported gives the numbers that are in order. Wanted are those that are not in the source."}
def unsupported(answer, source):
    return [number for number in numbers_in(answer) if number in numbers_in(source)]

# %% wrong={"name": "looks_in_the_text", "cell": "unsupported", "says": "unsupported should compare numbers, not spellings: 4,500 and 4500 are the same."}
def unsupported(answer, source):
    return [int(found.replace(",", "")) for found in re.findall(r"\d[\d,]*", answer) if found.strip(",") not in source]

# %% wrong={"name": "part_of_a_number", "cell": "unsupported", "says": "unsupported takes 45 for a part of 4,500. Compare whole numbers."}
def unsupported(answer, source):
    return [number for number in numbers_in(answer) if str(number) not in source.replace(",", "")]

# %% wrong={"name": "hard_coded_number", "cell": "unsupported", "says": "unsupported should compare numbers, not spellings: 4,500 and 4500 are the same."}
def unsupported(answer, source):
    return [7]

# %% wrong={"name": "of_all_texts", "cell": "rates", "says": "rates divides by all texts. The catch rate asks only about the wrong ones."}
def rates(flags, wrong):
    caught = sum(flag and bad for flag, bad in zip(flags, wrong))
    alarms = sum(flag and not bad for flag, bad in zip(flags, wrong))
    return caught / len(flags), alarms / len(flags)

# %% wrong={"name": "counts", "cell": "rates", "says": "rates gives back counts. Divide by the number of wrong texts, and by the number of right ones."}
def rates(flags, wrong):
    caught = sum(flag and bad for flag, bad in zip(flags, wrong))
    alarms = sum(flag and not bad for flag, bad in zip(flags, wrong))
    return caught, alarms

# %% wrong={"name": "of_the_flagged", "cell": "rates", "says": "The false alarm rate of rates is {got[1]}. How many of the right texts are flagged?"}
def rates(flags, wrong):
    caught = sum(flag and bad for flag, bad in zip(flags, wrong))
    alarms = sum(flag and not bad for flag, bad in zip(flags, wrong))
    return caught / sum(wrong), alarms / sum(flags)

# %% wrong={"name": "hard_coded_rates", "cell": "rates", "says": "rates has trouble when there is no wrong text, or no right one."}
def rates(flags, wrong):
    return 3 / 4, 1 / 3
