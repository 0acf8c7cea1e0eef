import threading

barrier = threading.Barrier(1)


def outcome():
    try:
        return barrier.wait(timeout=5), barrier.broken
    except threading.BrokenBarrierError:
        return "BrokenBarrierError", barrier.broken


outcomes = [outcome()]
barrier.abort()
outcomes += [outcome(), outcome()]
barrier.reset()
outcomes.append(outcome())
assert outcomes == [(0, False), ("BrokenBarrierError", True), ("BrokenBarrierError", True), (0, False)]
print(outcomes)
