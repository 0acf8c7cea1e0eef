from decimal import Decimal


def is_one(subject):
    match subject:
        case 1:
            return True
        case _:
            return False


def is_true(subject):
    match subject:
        case True:
            return True
        case _:
            return False


class EqualToAll:
    def __eq__(self, other):
        return True


def matched(subject):
    match subject:
        case None:
            return "None"
        case False:
            return "False"
        case "text":
            return "text"


assert [is_one(value) for value in (1, 1.0, True, Decimal(1), "1")] == [True, True, True, True, False]
assert [is_true(value) for value in (True, 1, 1.0)] == [True, False, False]
assert matched(EqualToAll()) == "text"
print("case 1 matches True:", is_one(True), "- case True matches 1:", is_true(1))
