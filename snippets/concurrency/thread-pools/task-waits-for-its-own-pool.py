import concurrent.futures
from concurrent.futures import ThreadPoolExecutor


def outer(pool, timeout):
    inner = pool.submit(pow, 2, 10)
    try:
        return inner.result(timeout=timeout)
    except concurrent.futures.TimeoutError:
        return "still waiting"


outcomes = []
for workers, timeout in [(1, 0.002), (2, None)]:
    with ThreadPoolExecutor(max_workers=workers) as pool:
        outcomes.append(pool.submit(outer, pool, timeout).result())
assert outcomes[0] == "still waiting"
assert outcomes[1] == 1024
print(outcomes)
