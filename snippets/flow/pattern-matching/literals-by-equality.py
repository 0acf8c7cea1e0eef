from decimal import Decimal


def matches(subject):
    match subject:
        case 1:
            return "1"
        case "text":
            return "text"


class EqualToText:
    def __eq__(self, other):
        return other == "text"


subjects = (1, 1.0, True, Decimal(1), "1", 2, "text", EqualToText())
found = [matches(subject) for subject in subjects]
assert found == ["1", "1", "1", "1", None, None, "text", "text"]
print(found)
