# %% wrong={"name": "hard_coded", "cell": "make_graph", "says": "make_graph works for the example, but not for other lines."}
def make_graph(edges):
    return {"a": ["b"], "b": ["a", "c", "d"], "c": ["b"], "d": ["b"]} if edges else {}

# %% wrong={"name": "one_way_streets", "cell": "make_graph", "says": "make_graph only knows the first place of each pair. The buses go back, too: c has a neighbour as well."}
def make_graph(edges):
    graph = {}
    for first, second in edges:
        graph[first] = graph.get(first, []) + [second]
    return graph

# %% wrong={"name": "overwrites", "cell": "make_graph", "says": "In make_graph a place keeps only one neighbour. Append to its list in place of making it anew."}
def make_graph(edges):
    graph = {}
    for first, second in edges:
        graph[first] = [second]
        graph[second] = [first]
    return graph

# %% wrong={"name": "always_a_stack", "cell": "search", "says": "search takes the newest pair although newest_first is False. Which of pop and popleft takes the one that has waited longest?"}
def search(neighbors, start, newest_first):
    known = {}
    slips = deque([(start, None)])
    while slips:
        here, before = slips.pop()
        if here not in known:
            known[here] = before
            slips.extend((beside, here) for beside in neighbors(here))
    return known

# %% wrong={"name": "always_a_queue", "cell": "search", "says": "With newest_first search does not go into the depth. The newest pair is at the right end of the deque."}
def search(neighbors, start, newest_first):
    known = {}
    slips = deque([(start, None)])
    while slips:
        here, before = slips.popleft()
        if here not in known:
            known[here] = before
            slips.extend((beside, here) for beside in neighbors(here))
    return known

# %% wrong={"name": "never_skips", "cell": "search", "says": "search asks for the same neighbours again and again. Skip a place that is already in the dictionary."}
def search(neighbors, start, newest_first):
    known = {}
    slips = deque([(start, None)])
    for turn in range(200):
        here, before = slips.pop() if newest_first else slips.popleft()
        known.setdefault(here, before)
        slips.extend((beside, here) for beside in neighbors(here))
    return known

# %% wrong={"name": "notes_too_early", "cell": "search", "says": "With newest_first search remembers a wrong place before. Note it when a pair is taken out, not when it begins to wait."}
def search(neighbors, start, newest_first):
    reached, known = {start: None}, {}
    slips = deque([start])
    while slips:
        here = slips.pop() if newest_first else slips.popleft()
        if here in known:
            continue
        known[here] = reached[here]
        for beside in neighbors(here):
            reached.setdefault(beside, here)
            slips.append(beside)
    return known

# %% wrong={"name": "only_the_first_ring", "cell": "search", "says": "search reached only {sorted(got)}. Do the neighbours of the neighbours wait, too?"}
def search(neighbors, start, newest_first):
    return {start: None} | {beside: start for beside in neighbors(start)}

# %% wrong={"name": "backwards", "cell": "way", "says": "way leads from the goal to the start. Turn it round at the end."}
def way(came, goal):
    back = []
    while goal in came:
        back.append(goal)
        goal = came[goal]
    return back

# %% wrong={"name": "without_the_start", "cell": "way", "says": "The start is missing in the list of way. The loop ends one place too early."}
def way(came, goal):
    back = []
    while came.get(goal) is not None:
        back.append(goal)
        goal = came[goal]
    return back[::-1]

# %% wrong={"name": "everything", "cell": "way", "says": "way gives back all places. Only those on the way from the start to the goal belong to it."}
def way(came, goal):
    return list(came) if goal in came else []

# %% wrong={"name": "always_reached", "cell": "way", "says": "way has trouble with a goal that was not reached. Then the list is empty."}
def way(came, goal):
    back = [goal]
    while came.get(back[-1]) is not None:
        back.append(came[back[-1]])
    return back[::-1]
