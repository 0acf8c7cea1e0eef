import sys

executed = 0


def add(x, y):
    return x + y


def count(frame, event, argument):
    global executed
    executed += event == "call" and frame.f_code is add.__code__


sys.setprofile(count)
results = [add(2, 3), add(2, 3), add(2, 3)]
sys.setprofile(None)

assert results == [5, 5, 5]

print(results, executed)
assert executed == 1
