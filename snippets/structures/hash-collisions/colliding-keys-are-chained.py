import tracemalloc


class Colliding:
    def __hash__(self):
        return 7


*first, ninth, tenth = [Colliding() for _ in range(10)]
table = dict.fromkeys(first)
tracemalloc.start()
table[ninth] = table[tenth] = None
allocated = tracemalloc.get_traced_memory()[1]
print(len(table), allocated)
assert (hash(ninth), hash(tenth), len(table)) == (7, 7, 10)
assert tracemalloc.is_tracing()
assert allocated >= 2 * 16
