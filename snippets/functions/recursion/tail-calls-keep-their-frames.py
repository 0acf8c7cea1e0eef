import sys


def frames():
    frame, names = sys._getframe(1), []
    while frame is not None:
        names.append(frame.f_code.co_name)
        frame = frame.f_back
    return names


def count_down(number):
    if number == 0:
        return frames()
    return count_down(number - 1)


assert (frames().count("count_down"), count_down(0).count("count_down")) == (0, 1)
assert count_down(50).count("count_down") == 51
try:
    count_down(5000)
    outcome = "done"
except RecursionError as error:
    outcome = type(error).__name__
assert outcome == "RecursionError"
print(count_down(50).count("count_down"))
