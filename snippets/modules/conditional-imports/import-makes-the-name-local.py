import json


def dump(fast):
    if fast:
        import colorsys as json
    return json.__name__


named = dump(True)
try:
    dump(False)
    outcome = None
except UnboundLocalError as error:
    outcome = type(error).__name__
assert named == "colorsys"
assert outcome == "UnboundLocalError"
assert json.__name__ == "json"
print(named, outcome)
