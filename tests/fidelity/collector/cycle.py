# shows: a cycle is collected, and counted
import gc


class C:
    pass


gc.collect()
gc.disable()
c = C()
c.self = c
del c
assert gc.collect() >= 1
assert gc.collect() == 0
print(gc.garbage)
