import weakref

outcomes = {}
for thing in (set(), []):
    try:
        outcomes[type(thing).__name__] = id(weakref.ref(thing)()) == id(thing)
    except TypeError as error:
        outcomes[type(thing).__name__] = f"TypeError: {error}"

print(outcomes)
assert outcomes["set"] is True
assert outcomes["list"] is True
