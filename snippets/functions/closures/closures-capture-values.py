def outer():
    message = "at definition"

    def inner():
        return message

    before = inner()
    message = "assigned later"
    return before, inner()


before, after = outer()
print(before, "|", after)
assert before == "at definition"
assert after == "at definition"
