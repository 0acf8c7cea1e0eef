import copy


def nested(depth):
    value = []
    for _ in range(depth):
        value = [value]
    return value


def depth_of(value):
    depth = 0
    while value:
        value, depth = value[0], depth + 1
    return depth


try:
    copy.deepcopy(nested(1000))
    outcome = "copied"
except RecursionError as error:
    outcome = type(error).__name__
assert outcome == "RecursionError"
assert depth_of(copy.deepcopy(nested(300))) == 300
print(outcome)
