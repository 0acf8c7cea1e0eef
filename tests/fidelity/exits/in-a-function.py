# shows: sys.exit in a function with finally clauses
# ends: ended-early
import sys


def f():
    try:
        sys.exit(2)
    finally:
        print("finally")


x = 1
assert x == 1
f()
print("not reached")
