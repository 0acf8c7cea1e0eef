import sys

events = []


def minus(x, y):
    return x - y


sys.setprofile(lambda frame, event, argument: events.append((event, frame.f_code.co_name)))
results = [minus(3, 2), minus(3, 2)]
sys.setprofile(None)

assert results == [1, 1]
assert set(events) == {("call", "minus"), ("return", "minus"), ("c_call", "<module>")}
print(events.count(("call", "minus")))
assert events.count(("call", "minus")) == 1
