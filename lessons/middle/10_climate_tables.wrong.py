# %% wrong={"name": "hard_coded", "cell": "mean", "says": "mean works for the example, but not for every list."}
def mean(values):
    return 5.0

# %% wrong={"name": "sum_only", "cell": "mean", "says": "mean gives back the sum. By what does it have to be divided?"}
def mean(values):
    return sum(values)

# %% wrong={"name": "always_twelve", "cell": "mean", "says": "mean divides by 12. A list may have any number of values."}
def mean(values):
    return sum(values) / 12

# %% wrong={"name": "whole_numbers", "cell": "mean", "says": "mean drops what comes behind the point. Which sign divides without dropping the rest?"}
def mean(values):
    return sum(values) // len(values)

# %% wrong={"name": "median", "cell": "mean", "says": "mean gives back the number in the middle. Add all of them up, then divide."}
def mean(values):
    return sorted(values)[len(values) // 2]

# %% wrong={"name": "old_minus_new", "cell": "differences", "says": "differences takes the new value away from the old one. Warmer should be a positive number."}
def differences(new, old):
    return [round(old[place] - new[place], 1) for place in range(len(new))]

# %% wrong={"name": "not_rounded", "cell": "differences", "says": "differences does not round to one decimal. The computer cannot hold every decimal exactly, so there is a tiny rest."}
def differences(new, old):
    return [new[place] - old[place] for place in range(len(new))]

# %% wrong={"name": "no_minus_sign", "cell": "differences", "says": "differences loses the minus sign. Colder should be a negative number."}
def differences(new, old):
    return [round(abs(new[place] - old[place]), 1) for place in range(len(new))]

# %% wrong={"name": "return_in_the_loop", "cell": "differences", "says": "differences stops after the first place. The return belongs after the loop."}
def differences(new, old):
    result = []
    for place in range(len(new)):
        result.append(round(new[place] - old[place], 1))
        return result

# %% wrong={"name": "hard_coded_differences", "cell": "differences", "says": "differences works for the example, but not for every list."}
def differences(new, old):
    return [0.5, 0.4, -0.2]

# %% wrong={"name": "the_value", "cell": "peak", "says": "peak gives back the greatest value. The question is: in which month is it?"}
def peak(months, values):
    return max(values)

# %% wrong={"name": "place_plus_one", "cell": "peak", "says": "peak gives back the place plus 1. These months do not begin with January: look the month up in the list."}
def peak(months, values):
    return values.index(max(values)) + 1

# %% wrong={"name": "begins_with_zero", "cell": "peak", "says": "peak has trouble when all values are below zero. Do not begin with 0 as the greatest value so far."}
def peak(months, values):
    greatest = 0
    month = months[0]
    for place in range(len(values)):
        if values[place] > greatest:
            greatest = values[place]
            month = months[place]
    return month

# %% wrong={"name": "later_of_equals", "cell": "peak", "says": "If several values are equally great, peak should give back the first month."}
def peak(months, values):
    best = 0
    for place in range(len(values)):
        if values[place] >= values[best]:
            best = place
    return months[best]

# %% wrong={"name": "hard_coded_month", "cell": "peak", "says": "peak has trouble when all values are below zero. Do not begin with 0 as the greatest value so far."}
def peak(months, values):
    return 4

# %% wrong={"name": "rounds_to_whole", "cell": "differences", "says": "The first place of differences came out as {got[0]}. From 1.0 to 1.5: by how much is it more?"}
def differences(new, old):
    return [round(new[place] - old[place]) for place in range(len(new))]

# %% wrong={"name": "greatest_month_number", "cell": "peak", "says": "peak gives back the last month, or the one with the smallest value. Does the comparison have the right sign?"}
def peak(months, values):
    return max(months)
