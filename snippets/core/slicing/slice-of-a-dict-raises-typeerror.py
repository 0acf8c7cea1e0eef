def outcome(data):
    try:
        return data[0:2]
    except (TypeError, KeyError) as error:
        return type(error)


print(outcome({0: "a"}))
assert outcome([5, 6, 7]) == [5, 6]
assert outcome({0: "a"}) is TypeError
