def caller(function):
    found = []
    for call in (lambda: function("i", 3), lambda: function("i", width=3)):
        try:
            found.append(call())
        except TypeError:
            found.append("refused")
    return found


def open_names(image, width):
    return width


def closed_names(image, width, /):
    return width


def renamed(image, columns, /):
    return columns


def starred(image, *width):
    return width[0]


found = [caller(function) for function in (open_names, closed_names, renamed, starred)]
print(found)
assert found == [[3, 3], [3, "refused"], [3, "refused"], [3, "refused"]]
