# %% wrong={"name": "hard_coded", "cell": "smallest_place", "says": "If the smallest item is there twice, smallest_place should give back the first place."}
def smallest_place(items, start):
    return max(3, start)

# %% wrong={"name": "the_item_itself", "cell": "smallest_place", "says": "smallest_place gives back the item itself. The question is: at which place does it stand?"}
def smallest_place(items, start):
    return min(items[start:])

# %% wrong={"name": "ignores_start", "cell": "smallest_place", "says": "smallest_place looks at items before start. Those are sorted already and must be left in peace."}
def smallest_place(items, start):
    return items.index(min(items))

# %% wrong={"name": "compares_with_the_first", "cell": "smallest_place", "says": "In {row} smallest_place put the smallest item at place {got!r}. Count the places once more."}
def smallest_place(items, start):
    best = start
    for place in range(start + 1, len(items)):
        if items[place] < items[start]:
            best = place
    return best

# %% wrong={"name": "return_in_the_loop", "cell": "smallest_place", "says": "smallest_place stops too early, or compares with the first item only. The best so far has to be remembered, and return comes after the loop."}
def smallest_place(items, start):
    best = start
    for place in range(start + 1, len(items)):
        if items[place] < items[best]:
            best = place
        return best

# %% wrong={"name": "largest", "cell": "smallest_place", "says": "smallest_place finds the largest item. Does your comparison have the right sign?"}
def smallest_place(items, start):
    best = start
    for place in range(start + 1, len(items)):
        if items[place] > items[best]:
            best = place
    return best

# %% wrong={"name": "last_of_equals", "cell": "smallest_place", "says": "If the smallest item is there twice, smallest_place should give back the first place."}
def smallest_place(items, start):
    best = start
    for place in range(start + 1, len(items)):
        if items[place] <= items[best]:
            best = place
    return best

# %% wrong={"name": "only_one_step", "cell": "selection_sort", "says": "selection_sort does only the first step. The search and the swap belong inside the loop."}
def selection_sort(items):
    place = smallest_place(items, 0)
    items[0], items[place] = items[place], items[0]

# %% wrong={"name": "loses_an_item", "cell": "selection_sort", "says": "selection_sort loses an item or doubles one. In a swap both lists of places must be complete."}
def selection_sort(items):
    for front in range(len(items)):
        place = smallest_place(items, front)
        items[front] = items[place]
        items[place] = items[front]

# %% wrong={"name": "new_list", "cell": "selection_sort", "says": "selection_sort gives back a new list, but leaves the old one in a muddle. Change the list itself."}
def selection_sort(items):
    return sorted(items)

# %% wrong={"name": "hard_coded_sort", "cell": "selection_sort", "says": "selection_sort works for the example, but not for every list."}
def selection_sort(items):
    if len(items) == 5:
        items[:] = [10, 20, 30, 40, 50]

# %% wrong={"name": "one_round_too_many", "cell": "work", "says": "work counts one round too many: nobody compares an item with itself. Where does the sum begin?"}
def work(count):
    return count * (count + 1) // 2

# %% wrong={"name": "everybody_with_everybody_twice", "cell": "work", "says": "work counts every comparison twice. The sorted part is not searched any more."}
def work(count):
    return count * (count - 1)

# %% wrong={"name": "first_search_only", "cell": "work", "says": "work counts only the first search. What about the other rounds?"}
def work(count):
    return count - 1

# %% wrong={"name": "hard_coded_work", "cell": "work", "says": "work is right for the example, but not for every number of items."}
def work(count):
    return {4: 6, 5: 10, 10: 45, 20: 190, 40: 780}.get(count)
