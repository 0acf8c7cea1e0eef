# /// script
# requires-python = ">=3.14"
# ///
from concurrent import interpreters
from concurrent.futures import InterpreterPoolExecutor


def report(started, leave):
    from concurrent import interpreters

    started.put(interpreters.get_current().id)
    return leave.get()


started, leave = interpreters.create_queue(), interpreters.create_queue()
with InterpreterPoolExecutor(2) as pool:
    futures = [pool.submit(report, started, leave) for _ in range(2)]
    # Both tasks are under way when both have reported.
    ids = [started.get(timeout=5), started.get(timeout=5), interpreters.get_current().id]
    for name in ("one", "two"):
        leave.put(name)
    results = sorted(future.result() for future in futures)

assert pool._max_workers == 2
assert len(set(ids)) == 3
assert results == ["one", "two"]
print(len(set(ids)), results)
