import sys


def endless(count):
    calls[0] = count
    return endless(count + 1)


calls = [0]
sys.setrecursionlimit(3000)
try:
    endless(1)
    outcome = "ended"
except RecursionError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome == "ended"
