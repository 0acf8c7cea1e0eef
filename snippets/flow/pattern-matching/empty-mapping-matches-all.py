def matched(subject):
    match subject:
        case {}:
            return "{}"
        case []:
            return "[]"
    return "no match"


assert (matched({}), matched({"port": 5432})) == ("{}", "{}")
assert (matched([]), matched([5432])) == ("[]", "no match")
print(matched({"port": 5432}), matched([5432]))
