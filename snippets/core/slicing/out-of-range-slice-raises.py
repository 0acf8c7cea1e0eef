def outcome(action):
    try:
        return action()
    except IndexError:
        return "IndexError"


items = [1, 2, 3]
print(outcome(lambda: items[3]), outcome(lambda: items[1:4]))
assert outcome(lambda: items[3]) == "IndexError"
assert outcome(lambda: items[1:3]) == [2, 3]
assert outcome(lambda: items[1:4]) == "IndexError"
