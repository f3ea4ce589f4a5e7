# ---
# title: "Graphs: breadth and depth"
# goal: "You can store a network of places as a graph, search it with a queue or a stack, and say which of the two finds the shortest way."
# minutes: 50
# band: "high school, credit course"
# teaches: ["graphs", "queues and stacks", "breadth-first search", "depth-first search"]
# requires: ["conditions", "loops", "lists", "dictionaries", "functions"]
# standards:
#   - {scheme: "KR 2022", code: "12인기01-02", cell: "The same search in a maze", says: "describe a problem as states and search for a solution"}
#   - {scheme: "KR 2022", code: "12인기01-03", cell: "search", says: "compare blind searches"}
#   - {scheme: "KR 2022", code: "12정과02-03", cell: "make_graph", says: "store relations as a graph and walk through it"}
#   - {scheme: "AI4K12", code: "2 Representation and reasoning, 9-12", cell: "way", says: "represent a problem as a graph and search it"}
# packages: ["coach", "matplotlib"]
# ---

# %% [markdown]
# It rains over Saebom, and the bus line along the river is closed. Seoyeon stands at the school and wants to get to the fruit farm. "How many buses do I have to take at least?" Doyun opens the map: eleven stops, and each line joins two of them (made up).
#
# **Run the cell and answer by eye:** which way from the school to the farm has the fewest rides? How do you *know* that there is none with fewer?

# %%
from collections import deque

import matplotlib.pyplot as plt

PLACES = {
    _("school"): (0, 2), _("café"): (1, 3.2), _("library"): (1, 1), _("station"): (2, 2), _("market"): (3, 3.2),
    _("city hall"): (3, 1), _("clinic"): (4.2, 2.2), _("bakery"): (4.2, 3.6), _("park"): (4.2, 0.4), _("depot"): (5.4, 1.2),
    _("farm"): (6.2, 2.6),
}
SCHOOL, CAFE, LIBRARY, STATION, MARKET, HALL, CLINIC, BAKERY, PARK, DEPOT, FARM = PLACES
LINES = [
    (SCHOOL, CAFE), (SCHOOL, LIBRARY), (CAFE, STATION), (LIBRARY, STATION), (CAFE, MARKET), (STATION, MARKET), (LIBRARY, HALL),
    (STATION, HALL), (MARKET, BAKERY), (MARKET, CLINIC), (HALL, CLINIC), (HALL, PARK), (PARK, DEPOT), (DEPOT, CLINIC), (CLINIC, FARM),
]


def draw(came=None, title=""):
    # The map; with the result of a search also which line was taken and which place came first, second ...
    plt.figure(figsize=(7, 3.2))
    for one, other in LINES:
        (x, y), (to_x, to_y) = PLACES[one], PLACES[other]
        plt.plot([x, to_x], [y, to_y], color="#c3ccd6", linewidth=2, zorder=1)
    for number, (place, before) in enumerate((came or {}).items()):
        x, y = PLACES[place]
        if before is not None:
            from_x, from_y = PLACES[before]
            plt.annotate("", (x, y), (from_x, from_y), arrowprops={"arrowstyle": "-|>", "color": "#D55E00", "linewidth": 2, "shrinkB": 9}, zorder=2)
        plt.text(x, y, number, ha="center", va="center", color="white", zorder=4)
    for place, (x, y) in PLACES.items():
        plt.plot(x, y, "o", color="#0072B2", markersize=17, zorder=3)
        plt.text(x, y + 0.36, place, ha="center", zorder=4)
    plt.title(title)
    plt.axis("off")
    plt.ylim(0, 4.3)
    plt.show()


draw()

# %% [markdown]
# Stops and lines, people and friendships, web pages and links: things and the connections between them are a **graph**. The things are its *nodes*, the connections its *edges*.
#
# ## 1. The map as a dictionary
#
# For a search one question must be quick: **who is beside whom?** So each place becomes a key, and its value is the list of its neighbours: `{"a": ["b"], "b": ["a"]}`.
#
# **Task 1.** Write `make_graph(edges)`. `edges` is a list of pairs. The buses go **in both directions**. Neighbours stand in the order in which the pairs name them.
#
# <details><summary>Hint 1</summary>
#
# Draw the pairs (a, b), (b, c) on paper. Which list belongs to b? How many entries does **one** pair make altogether?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# In the loop `for one, other in ...:` both get an entry. But a list has to be there before something can be appended to it.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# `graph.setdefault(one, [])` gives the list that stands under this key and puts an empty one there if there is none. Behind it you can write `.append(...)` at once. Do this once for each direction.
#
# </details>

# %% nbgrader={"grade_id": "make_graph", "solution": true}
def make_graph(edges):
    # Give back a dictionary: place -> list of its neighbours.
    ### BEGIN SOLUTION
    graph = {}
    for one, other in edges:
        graph.setdefault(one, []).append(other)
        graph.setdefault(other, []).append(one)
    return graph
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_make_graph", "grade": true, "points": 2}
got = make_graph([("a", "b"), ("b", "c"), ("d", "b")])
assert got is not None, "make_graph gives nothing back. Is there a return behind the loop?"
assert isinstance(got, dict), f"make_graph should give back a dictionary, but it gave back {got!r}."
assert all(isinstance(value, list) for value in got.values()), "In make_graph each value should be a list of neighbours, even if there is only one."
assert "c" in got, "make_graph only knows the first place of each pair. The buses go back, too: c has a neighbour as well."
assert len(got["b"]) > 1, "In make_graph a place keeps only one neighbour. Append to its list in place of making it anew."
assert got == {"a": ["b"], "b": ["a", "c", "d"], "c": ["b"], "d": ["b"]}, f"make_graph came out as {got}. Who is beside b, and in which order is it named?"
### BEGIN HIDDEN TESTS
assert make_graph([]) == {}, "make_graph has trouble when there is no line at all."
assert make_graph([(3, 1), (1, 2), (2, 3)]) == {3: [1, 2], 1: [3, 2], 2: [1, 3]}, "make_graph works for the example, but not for other lines."
### END HIDDEN TESTS

# %%
CITY = make_graph(LINES) or {}
for place, beside in CITY.items():
    print(place, beside)

# %% [markdown]
# ## 2. One search, two orders
#
# People wait for the bus, plates in a pile wait to be washed. In a **queue** the one that came first is taken first; from a **stack** the one that came last. Python's `deque` can be both: `append` puts something at the right end, `popleft` takes from the left, `pop` from the right. **Predict** both lines, then run the cell.

# %%
queue, stack = deque([1, 2, 3]), deque([1, 2, 3])
queue.append(4)
stack.append(4)
print(_("queue:"), queue.popleft(), list(queue))
print(_("stack:"), stack.pop(), list(stack))

# %% [markdown]
# The search keeps a list of **pairs that wait**: a place, and from where it was reached. It takes one pair out, notes the place, and lets its neighbours wait. Everything depends on **which** pair it takes:
#
# - the one that has waited longest, as in a queue: *breadth-first*;
# - the newest one, as from a stack: *depth-first*.
#
# **Predict:** with which of the two do you get to know the places ring by ring around the school?
#
# **Task 2.** Write `search(neighbors, start, newest_first)`. `neighbors` is a **function**: `neighbors(place)` gives the list of neighbours. If `newest_first` is `True`, the newest pair is taken out each time, otherwise the one that has waited longest. Give back a dictionary in the order in which the places were taken out: place -> from where it was reached (the start from `None`). A place that is already noted is skipped, and its neighbours are asked for only once. Neighbours wait in the order in which they are named.
#
# <details><summary>Hint 1</summary>
#
# Play it with slips of paper: on the table lies one, "school, from nowhere". Take a slip. When do you throw it away at once? Which new slips do you write otherwise?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# Before the loop an empty dictionary `came`, and `waiting = deque([(..., None)])`; then `while waiting:`, as long as slips lie there. In it first take a pair out: `pop()` or `popleft()`, depending on `newest_first`. Then ask if the place is already in `came`.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# If the place is not in `came` yet: `came[...] = before`, and for each of its neighbours `waiting.append((beside, ...))`. From where is the neighbour reached? Behind the loop give `came` back.
#
# </details>

# %% nbgrader={"grade_id": "search", "solution": true}
def search(neighbors, start, newest_first):
    # Give back a dictionary: place -> from where it was reached.
    ### BEGIN SOLUTION
    came = {}
    waiting = deque([(start, None)])
    while waiting:
        here, before = waiting.pop() if newest_first else waiting.popleft()
        if here not in came:
            came[here] = before
            for beside in neighbors(here):
                waiting.append((beside, here))
    return came
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_search", "grade": true, "points": 4}
small = {"s": ["a", "b"], "a": ["s", "c"], "b": ["s", "c"], "c": ["a", "b", "d"], "d": ["c"]}
asked = []


def beside(place):
    # Notes what is asked; whoever asks without end is stopped.
    asked.append(place)
    assert len(asked) < 50, "search asks for the same neighbours again and again. Skip a place that is already in the dictionary."
    return small[place]


got = search(beside, "s", False)
assert got is not None, "search gives nothing back. Is there a return behind the loop?"
assert isinstance(got, dict), f"search should give back a dictionary, but it gave back {got!r}."
assert "s" in got, "The start is missing in the dictionary of search. It was reached from None."
assert got["s"] is None, f"In search the start was reached from {got['s']!r}. The entry of a place that is already noted must not change any more."
assert set(got) == {"s", "a", "b", "c", "d"}, f"search reached only {sorted(got)}. Do the neighbours of the neighbours wait, too?"
assert list(got) != ["s", "b", "c", "d", "a"], "search takes the newest pair although newest_first is False. Which of pop and popleft takes the one that has waited longest?"
assert list(got) == ["s", "a", "b", "c", "d"], f"Breadth-first, search took out the places in the order {list(got)}. Play it with slips on paper."
assert got["d"] == "c" and got["c"] == "a", f"search says that c was reached from {got['c']!r} and d from {got['d']!r}. Who wrote the slip that was taken first?"
assert len(asked) == 5, f"search asked for neighbours {len(asked)} times for five places. Ask only when a place is noted, and only once."
### BEGIN HIDDEN TESTS
got = search(small.get, "s", True)
assert list(got) == ["s", "b", "c", "d", "a"], "With newest_first search does not go into the depth. The newest pair is at the right end of the deque."
assert got["a"] == "c", "With newest_first search remembers a wrong place before. Note it when a pair is taken out, not when it begins to wait."
assert search({"x": []}.get, "x", False) == {"x": None}, "search has trouble with a start that has no neighbours."
assert search({1: [2], 2: [1, 3], 3: [2], 4: [5], 5: [4]}.get, 3, False) == {3: None, 2: 3, 1: 2}, "search works for the example, but not for other graphs."
### END HIDDEN TESTS

# %%
# The numbers say in which order your search got to know the places; the arrows, from where. CITY.get is handed on as a function:
# CITY.get(place) looks place up in your dictionary.
if CITY:
    for newest_first, title in [(False, _("breadth-first: a queue")), (True, _("depth-first: a stack"))]:
        found = search(CITY.get, SCHOOL, newest_first)
        if found:
            draw(found, title)

# %% [markdown]
# ## 3. Follow the arrows back
#
# Each place knows from where it was reached. So the way is found **from the goal backwards**.
#
# **Task 3.** Write `way(came, goal)`: the list of places from the start to `goal`, both included. If the goal was not reached, give back an empty list.
#
# <details><summary>Hint 1</summary>
#
# Put your finger on the farm and follow the arrows against their direction. When does your finger stop? In which order have you touched the places?
#
# </details>
#
# <details><summary>Hint 2</summary>
#
# `while goal is not ...:` In the loop note the place, then go to the one before. In the end the list is the wrong way round: `[::-1]` turns it.
#
# </details>
#
# <details><summary>Hint 3</summary>
#
# First `if goal not in ...:` with its own return. Then an empty list `path`; in the loop append to it, and then `goal = ...`, looked up in the dictionary.
#
# </details>

# %% nbgrader={"grade_id": "way", "solution": true}
def way(came, goal):
    # Give back the places from the start to the goal; an empty list if it was not reached.
    ### BEGIN SOLUTION
    if goal not in came:
        return []
    path = []
    while goal is not None:
        path.append(goal)
        goal = came[goal]
    return path[::-1]
    ### END SOLUTION

# %% nbgrader={"grade_id": "test_way", "grade": true, "points": 3}
tree = {"s": None, "a": "s", "b": "s", "c": "a", "d": "c"}
got = way(dict(tree), "d")
assert got is not None, "way gives nothing back. Is there a return behind the loop?"
assert isinstance(got, list), f"way should give back a list, but it gave back {got!r}."
assert got != ["d", "c", "a", "s"], "way leads from the goal to the start. Turn it round at the end."
assert got != list(tree), "way gives back all places. Only those on the way from the start to the goal belong to it."
assert "s" in got, "The start is missing in the list of way. The loop ends one place too early."
assert "d" in got, "The goal is missing in the list of way. Note the place before you go on."
assert None not in got, "None stands in the list of way, but it is no place. When does the loop end?"
assert got == ["s", "a", "c", "d"], f"way to d came out as {got}. Follow the entries of {tree} backwards."
### BEGIN HIDDEN TESTS
assert way(dict(tree), "z") == [], "way has trouble with a goal that was not reached. Then the list is empty."
assert way(dict(tree), "s") == ["s"], "way from the start to the start is the start alone."
assert way({7: None, 4: 7, 9: 4, 2: 9}, 9) == [7, 4, 9], "way works for the example, but not for other places."
### END HIDDEN TESTS

# %%
# Change GOAL: BAKERY, DEPOT, PARK ... How many rides with each search?
GOAL = FARM

if CITY and search(CITY.get, SCHOOL, False):
    for newest_first, title in [(False, _("breadth-first:")), (True, _("depth-first:"))]:
        path = way(search(CITY.get, SCHOOL, newest_first), GOAL) or []
        print(title, " > ".join(path), f"({len(path) - 1})")

# %% [markdown]
# **Why the queue finds the fewest rides:** first come all places with one ride, then all with two, then all with three. A place can never be taken out before one that is nearer. So the first arrow that reaches it belongs to a shortest way. The stack always goes on from the newest place. It reaches every place, too, but often by a detour.
#
# ## 4. The same search in a maze
#
# Your function knows nothing of buses. It only asks for `neighbors`. So it also finds its way in the flooded basement of the school, where each free square is a node. **Predict** which squares will be coloured first, then step through with the buttons. Change the maze: `S` start, `G` goal, `#` wall.

# %%
from coach import Maze

BASEMENT = [
    "S....#....",
    ".###.#.##.",
    ".#.....#..",
    ".#.###.#.#",
    "...#.....G",
]

for newest_first in [False, True]:
    maze = Maze(BASEMENT)
    found = search(maze.neighbors, maze.start, newest_first)
    if found:
        path = way(found, maze.goal)
        if path:
            maze.walk(path)
        maze.show()

# %% [markdown]
# **Think and talk.** A ride of 2 minutes and one of 20 both count as one. What would have to be changed so that minutes count? · Friends of friends of friends: how many rings would reach everybody in your school? Who should be allowed to hold such a graph? · A search without any idea of where the goal lies is called *blind*. Where did yours look although no human would?
#
# Today: a graph is nodes and edges; one search with a queue goes broad and finds the fewest steps, with a stack it goes deep. Neither looks ahead. What could a search do that can estimate how far it still is?
