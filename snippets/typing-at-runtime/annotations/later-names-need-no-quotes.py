# /// script
# requires-python = ">=3.14"
# ///
class Node:
    next: Leaf


try:
    Node.__annotations__
    outcome = "evaluated"
except NameError as error:
    outcome = error.name


class Leaf:
    pass


assert outcome == "Leaf"
assert Node.__annotations__ == {"next": Leaf}
print("before:", outcome, "- after:", Node.__annotations__)
