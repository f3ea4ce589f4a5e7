# %% wrong={"name": "hard_coded", "cell": "umbrella", "says": "umbrella is right for some days, but not for every day. Ask about the word rain, and look at the border once more."}
def umbrella(rain):
    answer = "no"
    if rain == 90:
        answer = "yes"
    if rain == 60:
        answer = "yes"
    return answer

# %% wrong={"name": "without_the_border", "cell": "umbrella", "says": "umbrella says no for exactly 60. The new rule takes 60 along."}
def umbrella(rain):
    answer = "no"
    if rain > 60:
        answer = "yes"
    return answer

# %% wrong={"name": "old_rule", "cell": "umbrella", "says": "umbrella is right for some days, but not for every day. Ask about the word rain, and look at the border once more."}
def umbrella(rain):
    answer = "no"
    if rain > 50:
        answer = "yes"
    return answer

# %% wrong={"name": "wrong_way_round", "cell": "umbrella", "says": "umbrella says no on a very wet day (90). What has to happen with answer when it rains?"}
def umbrella(rain):
    answer = "no"
    if rain < 60:
        answer = "yes"
    return answer

# %% wrong={"name": "not_below_the_question", "cell": "umbrella", "says": "umbrella says yes on a dry day (10). Does the question have the right sign, and does the new answer stand below it, further to the right?"}
def umbrella(rain):
    answer = "no"
    if rain >= 60:
        pass
    answer = "yes"
    return answer

# %% wrong={"name": "capital_letter", "cell": "umbrella", "says": "umbrella said {said!r}. It knows two answers only, in small letters and with quotation marks."}
def umbrella(rain):
    answer = "no"
    if rain >= 60:
        answer = "Yes"
    return answer

# %% wrong={"name": "picks_always", "cell": "patrol", "says": "In patrol Bomi picks on squares without a star, too. Let her look first, and put pick() below the question, further to the right."}
def patrol(bomi):
    for count in range(9):
        bomi.forward(1)
        if bomi.at_treasure():
            pass
        bomi.pick()

# %% wrong={"name": "after_the_loop", "cell": "patrol", "says": "In patrol Bomi picks up nothing. What has to happen if there is a star?"}
def patrol(bomi):
    for count in range(9):
        bomi.forward(1)
    if bomi.at_treasure():
        bomi.pick()

# %% wrong={"name": "hard_coded_road", "cell": "patrol", "says": "patrol is right on one road, but not when the stars lie somewhere else. Let Bomi look, do not count for her."}
def patrol(bomi):
    for count in range(9):
        bomi.forward(1)
        if count in (2, 3, 7):
            bomi.pick()

# %% wrong={"name": "turns_left", "cell": "clean", "says": "In clean Bomi turns to the wrong side in the first corner and walks back. Stand like her: which hand points down?"}
def clean(bomi):
    bomi.pen_down("sky")
    for count in range(22):
        if bomi.blocked():
            bomi.turn_left()
        else:
            bomi.forward(1)

# %% wrong={"name": "never_goes", "cell": "clean", "says": "In clean Bomi does not leave her square. What does she do if nothing is in front of her?"}
def clean(bomi):
    bomi.pen_down("sky")
    for count in range(22):
        if bomi.blocked():
            bomi.turn_right()
        else:
            pass

# %% wrong={"name": "never_turns", "cell": "clean", "says": "In clean Bomi stops in the first corner. What does she do if something is in front of her?"}
def clean(bomi):
    bomi.pen_down("sky")
    for count in range(22):
        if bomi.blocked():
            pass
        else:
            bomi.forward(1)

# %% wrong={"name": "swapped", "cell": "clean", "says": "In clean Bomi bumps into the wall. If something is in front of her, she must not go ahead; and otherwise she goes one square only."}
def clean(bomi):
    bomi.pen_down("sky")
    for count in range(22):
        if bomi.blocked():
            bomi.forward(1)
        else:
            bomi.turn_right()

# %% wrong={"name": "hard_coded_hall", "cell": "clean", "says": "clean is right in one hall, but not in another one. Let Bomi ask, do not count for her."}
def clean(bomi):
    bomi.pen_down("sky")
    for steps in [6, 3, 6, 3]:
        for count in range(steps):
            bomi.forward(1)
        bomi.turn_right()
