import gc


class Node:
    pass


def collections_during(make):
    started = []

    def note(phase, info):
        if phase == "start":
            started.append(phase)

    kept = [None] * 1000
    gc.collect()
    gc.callbacks.append(note)
    for i in range(len(kept)):
        kept[i] = make(i)
    gc.callbacks.remove(note)
    return len(started)


gc.enable()
gc.set_threshold(300, 10, 10)

assert collections_during(lambda i: Node()) == 3
assert collections_during(lambda i: i * 1.5) == 0
assert collections_during(lambda i: str(i)) == 0


def make_and_drop(i):
    Node()


assert collections_during(make_and_drop) == 0
print("collections during 1000 allocations with a threshold of 300: 3")
