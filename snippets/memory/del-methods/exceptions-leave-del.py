import sys

reported = []
sys.unraisablehook = lambda unraisable: reported.append(unraisable.exc_value)


class Node:
    def __del__(self):
        raise ValueError("in __del__")


def drop():
    node = Node()
    try:
        del node
    except ValueError as error:
        return f"propagated: {error}"
    return f"reported: {reported[0]}"


outcome = drop()
print(outcome)
assert outcome.endswith("in __del__")
assert outcome == "propagated: in __del__"
