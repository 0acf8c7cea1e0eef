def describe(subject):
    match subject:
        case int(number):
            return "int", number
        case str(text):
            return "str", text
    return "no match"


found = [describe(subject) for subject in (7, True, "seven", b"")]
assert found == [("int", 7), ("int", True), ("str", "seven"), "no match"]
try:
    match 7j:
        case complex(number):
            refused = None
except TypeError as error:
    refused = str(error)
assert refused == "complex() accepts 0 positional sub-patterns (1 given)"
print(found)
