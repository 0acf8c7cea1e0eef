tested = []


def test(name, answer):
    tested.append(name)
    return answer


def branch(*answers):
    tested.clear()
    first, second, third = answers
    if test("first", first):
        return "if"
    elif test("second", second):
        return "elif"
    elif test("third", third):
        return "second elif"
    else:
        return "else"


assert (branch(True, True, True), tested) == ("if", ["first"])
assert (branch(False, True, True), tested) == ("elif", ["first", "second"])
assert (branch(False, False, True), tested) == ("second elif", ["first", "second", "third"])
assert (branch(False, False, False), tested) == ("else", ["first", "second", "third"])
print("conditions evaluated for (False, True, True):", branch(False, True, True), tested)
