import gc
import weakref


class Session:
    pass


gc.disable()
cache = {}
references = {}
for name in ("cached", "in a cycle"):
    session = Session()
    session.itself = session
    references[name] = weakref.ref(session)
    if name == "cached":
        cache[name] = session
del session


def alive():
    return [name for name, reference in references.items() if reference() is not None]


before = alive()
gc.collect()
after = alive()
assert before == ["cached", "in a cycle"]
assert after == ["cached"]
print("before:", before, "after:", after)
