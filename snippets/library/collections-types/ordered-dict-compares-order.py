from collections import OrderedDict

pairs = [("a", 1), ("b", 2), ("c", 3)]
ordered = OrderedDict(pairs)
equal = [ordered == OrderedDict(reversed(pairs)), ordered == dict(reversed(pairs))]

ordered.move_to_end("a")
order = list(ordered)
first = ordered.popitem(last=False)

outcome = "nothing raised"
try:
    dict(pairs).popitem(last=False)
except TypeError:
    outcome = "TypeError"

assert equal == [False, True]
assert (order, first) == (["b", "c", "a"], ("b", 2))
assert (outcome, hasattr(dict, "move_to_end")) == ("TypeError", False)
print(equal, order, first, outcome)
