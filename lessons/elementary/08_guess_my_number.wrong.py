# %% wrong={"name": "hard_coded", "cell": "middle", "says": "middle is right for the example, but not for every low and high. Use the words low and high in your line."}
def middle(low, high):
    answer = low
    answer = 15
    return answer

# %% wrong={"name": "no_brackets", "cell": "middle", "says": "middle(11, 19) came out as {asked}, which is not between 11 and 19. Which of your steps has to be done first? Brackets help, and both ends are needed."}
def middle(low, high):
    answer = low
    answer = low + high // 2
    return answer

# %% wrong={"name": "half_of_high", "cell": "middle", "says": "middle(11, 19) came out as {asked}, which is not between 11 and 19. Which of your steps has to be done first? Brackets help, and both ends are needed."}
def middle(low, high):
    answer = low
    answer = high // 2
    return answer

# %% wrong={"name": "decimal_point", "cell": "middle", "says": "middle(11, 19) came out as {asked!r}. Bomi needs a whole number; there is a sign for sharing that leaves out what is over."}
def middle(low, high):
    answer = low
    answer = (low + high) / 2
    return answer

# %% wrong={"name": "next_one", "cell": "middle", "says": "middle(11, 19) came out as {asked}. Count: there are not as many numbers on its left as on its right."}
def middle(low, high):
    answer = low
    answer = low + 1
    return answer

# %% wrong={"name": "printed", "cell": "middle", "says": "middle gives nothing back. Keep the last line, return answer."}
def middle(low, high):
    answer = (low + high) // 2
    print(answer)

# %% wrong={"name": "keeps_the_guess", "cell": "narrow", "says": "narrow keeps the guess itself. Bomi has just asked for it, and it was not the number."}
def narrow(low, high, guess, word):
    if word == "UP":
        low = guess + 1
    if word == "DOWN":
        high = guess
    return low, high

# %% wrong={"name": "wrong_end", "cell": "narrow", "says": "narrow moves the wrong end when the word is DOWN: the small numbers are still possible."}
def narrow(low, high, guess, word):
    if word == "UP":
        low = guess + 1
    if word == "DOWN":
        low = guess - 1
    return low, high

# %% wrong={"name": "one_less", "cell": "narrow", "says": "narrow keeps numbers that are too big. After DOWN everything above the guess is gone."}
def narrow(low, high, guess, word):
    if word == "UP":
        low = guess + 1
    if word == "DOWN":
        high = high - 1
    return low, high

# %% wrong={"name": "hard_coded_narrow", "cell": "narrow", "says": "narrow is right for the example, but not for every guess. Use the word guess in your line."}
def narrow(low, high, guess, word):
    if word == "UP":
        low = guess + 1
    if word == "DOWN":
        high = 14
    return low, high

# %% wrong={"name": "one_at_a_time", "cell": "most_guesses", "says": "most_guesses takes one card away at a time. A question about the middle takes away half of the cards."}
def most_guesses(cards):
    guesses = 0
    while cards > 0 and guesses < 50:
        guesses = guesses + 1
        cards = cards - 1
    return guesses

# %% wrong={"name": "never_nothing", "cell": "most_guesses", "says": "most_guesses counts on and on: the cards never come down to 0. Does your line put a smaller whole number into cards?"}
def most_guesses(cards):
    guesses = 0
    while cards > 0 and guesses < 50:
        guesses = guesses + 1
        cards = cards / 2
    return guesses

# %% wrong={"name": "two_at_a_time", "cell": "most_guesses", "says": "most_guesses(16) came out as {counted}. Put out 16 cards, take away half again and again until none is left, and count."}
def most_guesses(cards):
    guesses = 0
    while cards > 0 and guesses < 50:
        guesses = guesses + 1
        cards = cards - 2
    return guesses

# %% wrong={"name": "hard_coded_cards", "cell": "most_guesses", "says": "most_guesses is right for 16 cards, but not for every number of cards. Use the word cards on both sides of your line."}
def most_guesses(cards):
    return 5
