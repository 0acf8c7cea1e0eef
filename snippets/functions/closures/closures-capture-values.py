def outer():
    message = "at definition"

    def inner():
        return message

    message = "assigned later"
    return inner


result = outer()()
print(result)
assert result == "at definition"
