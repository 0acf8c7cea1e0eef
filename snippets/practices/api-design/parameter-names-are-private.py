def resize(image, width):
    return image, width


def caller():
    return resize("i", width=3)


assert caller() == ("i", 3)


def resize(image, columns):
    return image, columns


try:
    outcome = caller()
except TypeError:
    outcome = "broken"
print(outcome)
assert outcome == ("i", 3)
