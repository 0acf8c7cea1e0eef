try:
    try:
        {}["port"]
    except KeyError:
        raise ValueError("no port configured") from None
except ValueError as error:
    original = error.__context__

print(repr(original))
assert original == None
