from functools import partial


def connect(kind, timeout):
    return kind, timeout


factories = {"list": list, "zero": lambda: 0, "quick": partial(connect, "tcp", timeout=1)}
made = [factories[name]() for name in ("list", "zero", "quick")]
assert made == [[], 0, ("tcp", 1)]
has_create = [hasattr(factory, "create") for factory in factories.values()]
print(has_create)
assert any(has_create)
