# /// script
# requires-python = ">=3.14"
# ///
from concurrent import interpreters
from concurrent.futures import InterpreterPoolExecutor


def where():
    from concurrent import interpreters

    return interpreters.get_current().id


with InterpreterPoolExecutor(max_workers=1) as pool:
    first, second = pool.submit(where).result(), pool.submit(where).result()

assert first == second
assert (first == interpreters.get_current().id) is False
print("same worker:", first == second)
