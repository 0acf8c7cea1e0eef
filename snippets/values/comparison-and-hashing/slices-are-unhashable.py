def outcome_of(key):
    try:
        hash(key)
        return "hashable"
    except TypeError as error:
        return str(error)


assert outcome_of((1, 3)) == "hashable"
assert outcome_of([1, 3]) == "unhashable type: 'list'"
print(outcome_of(slice(1, 3)))
assert outcome_of(slice(1, 3)) == "unhashable type: 'slice'"
