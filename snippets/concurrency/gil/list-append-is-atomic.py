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


def lost(add):
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
    return 2_000 - len(shared)


# Repeated until the threads have met in the middle of the two steps.
losses = []
while not losses or losses[-1][1] == 0:
    losses.append((lost(append), lost(append_in_two_steps)))

assert losses[-1][1] > 0
assert [by_append for by_append, _ in losses] == [0] * len(losses)
print("lost by append:", losses[-1][0], "- lost in two steps:", losses[-1][1] > 0)
