import sys

sys.setrecursionlimit(200)
depth = 0


def descend():
    global depth
    depth += 1
    descend()


outcome = "nothing raised"
try:
    descend()
except RecursionError as error:
    outcome = type(error).__name__
assert outcome == "RecursionError"
assert 100 < depth < 200
