MISSING = object()


def update(name="unchanged"):
    return name


def update_or_clear(name=MISSING):
    return "omitted" if name is MISSING else name


assert (update(), update(None)) == ("unchanged", None)
assert (update_or_clear(), update_or_clear(None)) == ("omitted", None)
print(update(), update(None))
