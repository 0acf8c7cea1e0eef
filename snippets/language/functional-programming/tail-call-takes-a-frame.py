import sys
import traceback


def count_down(number):
    if number == 0:
        return len(traceback.extract_stack()) - base
    return count_down(number - 1)


base = len(traceback.extract_stack())
frames = count_down(50)
try:
    count_down(sys.getrecursionlimit())
    outcome = None
except RecursionError as error:
    outcome = type(error).__name__

assert frames == 51
assert outcome == "RecursionError"
print(frames, outcome)
