import weakref

outcomes = {}
for thing in ({1, 2}, [1, 2]):
    try:
        outcomes[type(thing).__name__] = weakref.ref(thing)() is thing
    except TypeError as error:
        outcomes[type(thing).__name__] = f"TypeError: {error}"

print(outcomes)
assert outcomes["set"] is True
assert outcomes["list"] is True
