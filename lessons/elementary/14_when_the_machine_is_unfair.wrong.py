# %% wrong={"name": "hard_coded", "cell": "count_right", "says": "count_right has trouble when there are no cards."}
def count_right(examples, cards):
    return 3

# %% wrong={"name": "counts_every_card", "cell": "count_right", "says": "count_right counts every card. Compare what the machine says with the truth first."}
def count_right(examples, cards):
    right = 0
    for card in cards:
        right = right + 1
    return right

# %% wrong={"name": "counts_the_wrong_ones", "cell": "count_right", "says": "count_right counts the wrong answers."}
def count_right(examples, cards):
    right = 0
    for card in cards:
        if nearest(examples, card) != card[2]:
            right = right + 1
    return right

# %% wrong={"name": "does_not_ask_the_machine", "cell": "count_right", "says": "count_right counts nothing. When does right grow by 1?"}
def count_right(examples, cards):
    right = 0
    for card in cards:
        if card[2] == "person":
            right = right + 1
    return right

# %% wrong={"name": "other_way_round", "cell": "gap", "says": "gap is below 0. Which of the two do you have to take away from which?"}
def gap(counts):
    answer = min(counts) - max(counts)
    return answer

# %% wrong={"name": "only_the_best", "cell": "gap", "says": "gap tells only the best or only the worst group. It is the difference of the two."}
def gap(counts):
    answer = max(counts)
    return answer

# %% wrong={"name": "first_and_last", "cell": "gap", "says": "gap([7, 4, 9, 6]) came out as {found}. Which group is best, which is worst?"}
def gap(counts):
    answer = counts[0] - counts[-1]
    return answer

# %% wrong={"name": "hard_coded_gap", "cell": "gap", "says": "gap is right for the example, but not for every list. Use the word counts."}
def gap(counts):
    answer = 5
    return answer

# %% wrong={"name": "children_only", "cell": "repair", "says": "After repair Bomi still takes wheelchair users for things. Have you given her examples of them?"}
def repair():
    return [[1, 4, "person"], [2, 3, "person"], [1, 5, "person"]]

# %% wrong={"name": "more_grown_ups", "cell": "repair", "says": "After repair Bomi still takes children for things. Have you given her examples of children?"}
def repair():
    return [[2, 9, "person"], [3, 7, "person"]]

# %% wrong={"name": "everything", "cell": "repair", "says": "repair has {len(new)} new examples, but there is time for four only. Which ones help most?"}
def repair():
    places = [(1, 4), (2, 3), (1, 5), (5, 5), (5, 6), (4, 6)]
    return [[width, height, "person"] for width, height in places]

# %% wrong={"name": "hard_coded_cards", "cell": "repair", "says": "repair has an example that is not in the box. Look at the numbers, the brackets and the name once more."}
def repair():
    return [[1, 4, "person"], [1, 3, "person"], [5, 5, "person"], [6, 5, "person"]]

# %% wrong={"name": "too_much_alike", "cell": "repair", "says": "After repair Bomi knows the children and wheelchair users of your cards, but not others. Choose examples that are not alike, small ones and big ones."}
def repair():
    return [[1, 4, "person"], [1, 5, "person"], [4, 6, "person"], [5, 6, "person"]]
