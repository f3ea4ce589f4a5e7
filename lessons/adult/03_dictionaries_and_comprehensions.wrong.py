# %% wrong={"name": "hard_coded", "cell": "count", "says": "count works for the example, but not for other lists."}
def count(things):
    return {"a": 2, "b": 1}

# %% wrong={"name": "always_one", "cell": "count", "says": "count writes 1 each time. It has to add to the number so far."}
def count(things):
    counts = {}
    for thing in things:
        counts[thing] = 1
    return counts

# %% wrong={"name": "no_first_time", "cell": "count", "says": "count asks for a key that is not there yet. What should count when a thing comes for the first time?"}
def count(things):
    counts = {}
    for thing in things:
        counts[thing] = counts[thing] + 1
    return counts

# %% wrong={"name": "return_in_the_loop", "cell": "count", "says": "count stops after the first thing. Does the return stand inside the loop?"}
def count(things):
    counts = {}
    for thing in things:
        counts[thing] = counts.get(thing, 0) + 1
        return counts

# %% wrong={"name": "no_price_no_care", "cell": "takings", "says": "takings looks up a key that one of the two dictionaries does not have. Ask with `in` before you look up."}
def takings(counts, prices):
    return {thing: number * prices[thing] for thing, number in counts.items()}

# %% wrong={"name": "price_zero", "cell": "takings", "says": "takings keeps a thing that has no price. Leave it out."}
def takings(counts, prices):
    return {thing: number * prices.get(thing, 0) for thing, number in counts.items()}

# %% wrong={"name": "through_the_prices", "cell": "takings", "says": "takings lists a thing of which nothing was sold. Go through the counts, not through the prices."}
def takings(counts, prices):
    return {thing: counts.get(thing, 0) * price for thing, price in prices.items()}

# %% wrong={"name": "all_together", "cell": "takings", "says": "takings adds everything up. Wanted is a dictionary with one number for each thing."}
def takings(counts, prices):
    return sum(number * prices[thing] for thing, number in counts.items() if thing in prices)

# %% wrong={"name": "if_there_is_money", "cell": "takings", "says": "takings leaves out a thing that costs 0. It has a price, so it belongs there."}
def takings(counts, prices):
    return {thing: number * prices[thing] for thing, number in counts.items() if prices.get(thing)}

# %% wrong={"name": "last_order_only", "cell": "turn_round", "says": "turn_round keeps only the last order of each thing. The earlier ones are overwritten."}
def turn_round(orders):
    return {thing: [number] for number, things in orders.items() for thing in things}

# %% wrong={"name": "one_list_for_all", "cell": "turn_round", "says": "turn_round puts every number into one and the same list. Each thing needs a list of its own."}
def turn_round(orders):
    things = {thing for ordered in orders.values() for thing in ordered}
    who = dict.fromkeys(things, [])
    for number, ordered in orders.items():
        for thing in set(ordered):
            if number not in who[thing]:
                who[thing].append(number)
    return who

# %% wrong={"name": "numbers_without_list", "cell": "turn_round", "says": "turn_round should keep a list under each thing, even if there is only one number in it."}
def turn_round(orders):
    return {thing: number for number, things in orders.items() for thing in things}

# %% wrong={"name": "hard_coded_orders", "cell": "turn_round", "says": "turn_round works for the example, but not for other orders. Is their order kept?"}
def turn_round(orders):
    return {"a": [1], "b": [1, 2, 3], "c": [3]}
