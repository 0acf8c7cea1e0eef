tested = []


def test(name, answer):
    tested.append(name)
    return answer


def branch(first, second):
    tested.clear()
    if test("first", first):
        return "if"
    elif test("second", second):
        return "elif"
    elif test("third", True):
        return "second elif"
    else:
        return "else"


assert (branch(True, True), tested) == ("if", ["first"])
assert (branch(False, True), tested) == ("elif", ["first", "second"])
assert (branch(False, False), tested) == ("second elif", ["first", "second", "third"])

if test("last", False):
    taken = "if"
else:
    taken = "else"
assert taken == "else"
print("conditions evaluated for (False, True):", branch(False, True), tested)
