import sys

depths = set()


def is_even(number):
    depths.add(len(frames()))
    return True if number == 0 else lambda: is_odd(number - 1)


def is_odd(number):
    return False if number == 0 else lambda: is_even(number - 1)


def frames():
    frame, found = sys._getframe(), []
    while frame is not None:
        found.append(frame)
        frame = frame.f_back
    return found


def trampoline(result):
    while callable(result):
        result = result()
    return result


answers = [trampoline(lambda: is_even(number)) for number in (0, 7, 10_000)]
assert answers == [True, False, True]
assert len(depths) == 1
print(answers)
