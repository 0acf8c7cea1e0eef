import tracemalloc


class Colliding:
    def __hash__(self):
        return 7


keys = [Colliding() for _ in range(10)]
table = dict.fromkeys(keys[:6])
table.update(dict.fromkeys(keys[6:8]))
ninth, tenth = keys[8:]
tracemalloc.start()
table[ninth] = None
table[tenth] = None
allocated = tracemalloc.get_traced_memory()[1]
print(len(table), allocated)
assert len(table) == 10
assert allocated >= 2 * 16
