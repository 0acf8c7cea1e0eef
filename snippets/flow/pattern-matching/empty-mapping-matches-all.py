def matched(subject):
    match subject:
        case {}:
            return "{}"
        case []:
            return "[]"
    return "no match"


found = [matched(subject) for subject in ({}, {"port": 5432}, [], [5432])]
assert found == ["{}", "{}", "[]", "no match"]
print(found)
