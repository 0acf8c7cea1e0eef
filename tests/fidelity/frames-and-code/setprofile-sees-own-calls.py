# shows: a profile function sees the calls of the source only
import sys

events = []


def profile(frame, event, arg):
    events.append((event, frame.f_code.co_name if event in ("call", "return") else arg.__name__))


def f(x):
    assert len(x) == 1
    return x


sys.setprofile(profile)
f("a")
sys.setprofile(None)
print(events)
assert events[:3] == [("call", "f"), ("c_call", "len"), ("c_return", "len")]
