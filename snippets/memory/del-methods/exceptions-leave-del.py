import sys

sys.unraisablehook = lambda unraisable: None


class Node:
    def __del__(self):
        raise ValueError("in __del__")


node = Node()
outcome = "nothing raised"
try:
    del node
except ValueError as error:
    outcome = f"ValueError: {error}"

print(outcome)
assert outcome == "ValueError: in __del__"
