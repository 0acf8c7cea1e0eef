import sys
from concurrent.futures import ThreadPoolExecutor


def calls_to_add(parts):
    calls = 0

    def count(frame, event, argument):
        nonlocal calls
        calls += event in ("call", "c_call")

    with ThreadPoolExecutor(1) as executor:
        executor.submit(int).result()
        sys.setprofile(count)
        futures = [executor.submit(sum, part) for part in parts]
        sys.setprofile(None)
        assert sum(future.result() for future in futures) == 4950
    return calls / len(parts)


numbers = range(100)
tiny, grouped = calls_to_add([[n] for n in numbers]), calls_to_add([numbers[i::4] for i in range(4)])
assert tiny > 10 and grouped > 10
assert tiny * 100 > 10 * grouped * 4
