import traceback


def descend(left):
    if left == 0:
        raise ValueError("bottom")
    descend(left - 1)


try:
    descend(50)
except ValueError as error:
    lines = traceback.format_exception(type(error), error, error.__traceback__)
shown = [line.split(", in ")[1].split("\n")[0] for line in lines if ", in descend" in line]
folded = [line.strip() for line in lines if line.strip().startswith("[")]
assert shown == ["descend"] * 4
assert folded == ["[Previous line repeated 47 more times]"]
print(folded)
