import copy
import sys


class Node:
    def __init__(self, value, next):
        self.value, self.next = value, next


def chain(length):
    head = None
    for number in range(length):
        head = Node(number, head)
    return head


original = chain(50)
short = copy.deepcopy(original)
assert (short.value, short.next.value, short is original) == (49, 48, False)
assert sys.getrecursionlimit() == 1000
try:
    outcome = copy.deepcopy(chain(1000))
except RecursionError:
    outcome = "RecursionError"
assert outcome == "RecursionError"
print(short.value, outcome)
