import sys

depths = []


def is_even(number):
    depths.append(len(frames()) - base)
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


base, answers = len(frames()), []
for number in (0, 7, 10_001):
    answers.append(trampoline(lambda: is_even(number)))
assert answers == [True, False, False]
assert depths == [3] * (1 + 4 + 5001)
print(answers, set(depths))
