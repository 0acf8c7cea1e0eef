def load(explicit):
    try:
        {}["port"]
    except KeyError as error:
        if explicit:
            raise ValueError("bad config") from error
        raise ValueError("bad config")


chains = []
for explicit in (False, True):
    try:
        load(explicit)
    except ValueError as error:
        chains.append((repr(error.__context__), repr(error.__cause__)))
assert chains == [("KeyError('port')", "None"), ("KeyError('port')", "KeyError('port')")]
print("(__context__, __cause__):", chains)
