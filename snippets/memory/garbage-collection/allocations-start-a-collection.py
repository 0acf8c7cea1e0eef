import gc

made = 0
kept = []
started = []


class Node:
    def __init__(self):
        global made
        made += 1


def note(phase, info):
    started.append((phase, info["generation"]))


def collections_during(make, keep):
    kept.clear()
    gc.collect()
    started.clear()
    for _ in range(1000):
        item = make()
        if keep:
            kept.append(item)
    return started.copy()


gc.callbacks.append(note)
gc.set_threshold(300)

kept_nodes = collections_during(Node, keep=True)
dropped_nodes = collections_during(Node, keep=False)
kept_floats = collections_during(lambda: float(made), keep=True)

assert gc.isenabled() is True
assert kept == [2000.0] * 1000
assert made == 2000
assert kept_nodes == [("start", 0), ("stop", 0)] * 3
assert dropped_nodes == kept_floats == []
print(kept_nodes, dropped_nodes, kept_floats)
