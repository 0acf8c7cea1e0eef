def function(x, **others):
    return x, others


def outcome_of(call):
    try:
        return call()
    except TypeError as error:
        return f"TypeError: {error}"


by_position_and_name = outcome_of(lambda: function(1, x=2))
by_position_and_mapping = outcome_of(lambda: function(1, **{"x": 2}))
by_two_mappings = outcome_of(lambda: function(1, **{"y": 1}, **{"y": 2}))

assert by_position_and_name == "TypeError: function() got multiple values for argument 'x'"
assert by_position_and_mapping == "TypeError: function() got multiple values for argument 'x'"
assert by_two_mappings.partition(": ")[0] == "TypeError"
assert by_two_mappings.endswith("got multiple values for keyword argument 'y'") == True
assert outcome_of(lambda: function(1, y=2)) == (1, {"y": 2})
print(by_position_and_name)
