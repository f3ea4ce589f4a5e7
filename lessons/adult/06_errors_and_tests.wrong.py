# %% wrong={"name": "hard_coded", "cell": "read_order", "says": "read_order works for the example, but not for other orders. Does it take away the blanks around both parts?"}
def read_order(line):
    if line == "a, 3":
        return "a", 3
    raise ValueError(line)

# %% wrong={"name": "number_as_text", "cell": "read_order", "says": "read_order gives back the number as a text. Turn it into an int."}
def read_order(line):
    thing, number = line.split(",")
    return thing, number.strip()

# %% wrong={"name": "prints_and_goes_on", "cell": "read_order", "says": "A line without a number, and read_order gave back {got!r}. It should raise a ValueError."}
def read_order(line):
    parts = line.split(",")
    if len(parts) == 2:
        return parts[0].strip(), int(parts[1])
    print("bad line:", line)

# %% wrong={"name": "sentence_of_python", "cell": "read_order", "says": "The sentence about a word in place of the number is Python's own. Ask before you call int, and raise your own with the line in it."}
def read_order(line):
    parts = line.split(",")
    if len(parts) != 2:
        raise ValueError(line)
    return parts[0].strip(), int(parts[1])

# %% wrong={"name": "negative_goes_through", "cell": "read_order", "says": "read_order lets a number through that is less than 1. Nobody orders -2 breads."}
def read_order(line):
    try:
        thing, number = line.split(",")
        return thing.strip(), int(number)
    except ValueError:
        raise ValueError(line) from None

# %% wrong={"name": "try_around_the_loop", "cell": "read_all", "says": "read_all stops after the first bad line. Does the try stand inside the loop? Is the return behind it?"}
def read_all(lines):
    orders, problems = [], []
    try:
        for line in lines:
            orders.append(read_order(line))
    except ValueError as error:
        problems.append(str(error))
    return orders, problems

# %% wrong={"name": "catches_everything", "cell": "read_all", "says": "read_all swallows every error, even a mistake of the program itself, or it does not call read_order. Catch ValueError alone."}
def read_all(lines):
    orders, problems = [], []
    for line in lines:
        try:
            orders.append(read_order(line))
        except Exception as error:
            problems.append(str(error))
    return orders, problems

# %% wrong={"name": "keeps_the_errors", "cell": "read_all", "says": "read_all keeps the errors themselves. Wanted are their sentences, as text."}
def read_all(lines):
    orders, problems = [], []
    for line in lines:
        try:
            orders.append(read_order(line))
        except ValueError as error:
            problems.append(error)
    return orders, problems

# %% wrong={"name": "hard_coded_lists", "cell": "read_all", "says": "read_all works for the example, but not for other lines. Is their order kept?"}
def read_all(lines):
    return [("a", 1), ("c", 2)], ["lonely", "plum, many"]

# %% wrong={"name": "one_number_only", "cell": "test_pay", "says": "test_pay lets a program through that gives away a roll at once, even for a single one."}
def test_pay(pay):
    assert pay(10) == 9

# %% wrong={"name": "always_complains", "cell": "test_pay", "says": "test_pay complains about a program that is right. Work out your numbers once more by the rule, on paper."}
def test_pay(pay):
    raise AssertionError

# %% wrong={"name": "prints_only", "cell": "test_pay", "says": "test_pay finds nothing wrong with a program that always answers -7. Are there any asserts in it?"}
def test_pay(pay):
    for number, right in [(9, 9), (10, 9), (20, 18)]:
        print(pay(number) == right)

# %% wrong={"name": "round_numbers_only", "cell": "test_pay", "says": "test_pay lets a program through that gives away a roll too late. Test exactly where something changes."}
def test_pay(pay):
    assert pay(1) == 1
    assert pay(35) == 32
