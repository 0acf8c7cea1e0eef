def function(x, **others):
    return x, others


def outcome_of(*args, **kwargs):
    try:
        return function(*args, **kwargs)
    except TypeError as error:
        return str(error)


assert outcome_of(1, y=2) == (1, {"y": 2})
assert outcome_of(1, x=2) == "function() got multiple values for argument 'x'"
assert outcome_of(1, **{"x": 2}) == "function() got multiple values for argument 'x'"
try:
    function(1, **{"y": 1}, **{"y": 1})
except TypeError as error:
    by_two_mappings = str(error)
assert by_two_mappings.endswith("got multiple values for keyword argument 'y'")
print(outcome_of(1, x=2))
