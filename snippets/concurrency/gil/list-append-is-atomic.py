import sys
import threading

sys.setswitchinterval(1e-6)


def append(shared, number):
    shared.append(number)


def pass_on(number):
    return number


def append_in_two_steps(shared, number):
    end = len(shared)
    shared[end:] = [pass_on(number)]


def fill_by_four(add):
    """The numbers that are in a list after four threads have added 500 each, in order."""
    shared = []
    start = threading.Barrier(4)

    def fill(number):
        start.wait()
        for _ in range(500):
            add(shared, number)

    threads = [threading.Thread(target=fill, args=[number]) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sorted(shared)


every_number = sorted([0, 1, 2, 3] * 500)
# Repeated until the threads have met in the middle of the two steps.
for _ in range(500):
    by_append = fill_by_four(append)
    assert by_append == every_number
    in_two_steps = fill_by_four(append_in_two_steps)
    if in_two_steps != every_number:
        break

assert {0, 1, 2, 3} >= set(in_two_steps) and 0 < len(in_two_steps) < len(every_number)
print("no number lost by append, some in two steps:", in_two_steps != every_number)
