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


assert matches(1) == matches(1.0) == matches(True) == matches(Decimal(1)) == "1"
assert matches("text") == matches(EqualToText()) == "text"
assert matches("1") is matches(2) is None
print(matches(True), matches(EqualToText()), matches("1"))
