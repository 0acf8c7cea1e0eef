def describe(subject):
    match subject:
        case int(number):
            return "int", number
        case str(text):
            return "str", text
    return "no match"


found = [describe(subject) for subject in (7, True, "seven", 7.0)]
assert found == [("int", 7), ("int", True), ("str", "seven"), "no match"]
print(found)
