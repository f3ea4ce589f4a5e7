# %% wrong={"name": "hard_coded", "cell": "to_pay", "says": "to_pay works for the examples, but not for other orders."}
def to_pay(price, cups, own_cup):
    if own_cup:
        return 15300 if cups == 10 else 4400
    return 18000 if cups == 10 else 5000

# %% wrong={"name": "once_only", "cell": "to_pay", "says": "to_pay takes off the 300 won only once. Each cup becomes cheaper."}
def to_pay(price, cups, own_cup):
    money = price * cups
    if own_cup:
        money = money - 300
    return money * 9 // 10 if cups >= 10 else money

# %% wrong={"name": "more_than_ten", "cell": "to_pay", "says": "With exactly 10 cups to_pay gives nothing off. Look at your comparison: 10 or more."}
def to_pay(price, cups, own_cup):
    if own_cup:
        price = price - 300
    return price * cups * 9 // 10 if cups > 10 else price * cups

# %% wrong={"name": "one_rule_only", "cell": "to_pay", "says": "to_pay mixes up the two rules when both apply: first the own cup, then the tenth."}
def to_pay(price, cups, own_cup):
    if own_cup:
        return (price - 300) * cups
    elif cups >= 10:
        return price * cups * 9 // 10
    return price * cups

# %% wrong={"name": "hard_coded_cost", "cell": "cost", "says": "cost works for the example, but not for other orders and prices."}
def cost(order, prices):
    return 3700 if order else 0

# %% wrong={"name": "return_in_the_loop", "cell": "cost", "says": "cost stops after the first drink. The return belongs behind the loop, not into it."}
def cost(order, prices):
    total = 0
    for drink in order:
        total = total + prices[drink]
        return total

# %% wrong={"name": "last_price", "cell": "cost", "says": "cost knows only the last price. Add to the sum in each round; set it to 0 only before the loop."}
def cost(order, prices):
    total = 0
    for drink in order:
        total = prices[drink]
    return total

# %% wrong={"name": "whole_menu", "cell": "cost", "says": "cost adds up the whole menu. Only what is in the order is paid, and what is in it twice is paid twice."}
def cost(order, prices):
    return sum(prices.values())

# %% wrong={"name": "first_order", "cell": "count_drinks", "says": "count_drinks stops after the first order. The return belongs behind both loops."}
def count_drinks(orders):
    seen = {}
    for order in orders:
        for drink in order:
            seen[drink] = seen.get(drink, 0) + 1
        return seen

# %% wrong={"name": "forgets", "cell": "count_drinks", "says": "count_drinks only knows the last order. The empty dictionary belongs before both loops."}
def count_drinks(orders):
    for order in orders:
        seen = {}
        for drink in order:
            seen[drink] = seen.get(drink, 0) + 1
    return seen

# %% wrong={"name": "always_one", "cell": "count_drinks", "says": "count_drinks notes that a drink was sold, but not how often. Its number has to grow."}
def count_drinks(orders):
    seen = {}
    for order in orders:
        for drink in order:
            seen[drink] = 1
    return seen

# %% wrong={"name": "the_number", "cell": "best_seller", "says": "best_seller gives back the number. The question is: which drink has it?"}
def best_seller(counts):
    return max(counts.values(), default=None)

# %% wrong={"name": "the_alphabet", "cell": "best_seller", "says": "best_seller gives back the last key, or the last in the alphabet. The numbers decide."}
def best_seller(counts):
    return max(counts, default=None)

# %% wrong={"name": "last_of_equals", "cell": "best_seller", "says": "If two numbers are equal, best_seller should keep the key that comes first."}
def best_seller(counts):
    leader = None
    for drink in counts:
        if leader is None or counts[drink] >= counts[leader]:
            leader = drink
    return leader
