def outcome(*bounds):
    try:
        return "abc"[slice(*bounds)]
    except (TypeError, ValueError) as error:
        return str(error)


assert outcome(0, 3, 0) == "slice step cannot be zero"
assert outcome(0, 2.0).startswith("slice indices must be integers or ")
assert outcome(None, 2) == outcome(False, 2) == "ab"
print(outcome(0, 3, 0))
