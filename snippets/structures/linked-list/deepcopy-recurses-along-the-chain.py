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


short = copy.deepcopy(chain(50))
assert (short.value, short.next.value) == (49, 48)
try:
    outcome = copy.deepcopy(chain(sys.getrecursionlimit()))
except RecursionError:
    outcome = "RecursionError"
assert outcome == "RecursionError"
print(short.value, outcome)
