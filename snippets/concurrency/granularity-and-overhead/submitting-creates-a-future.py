from concurrent.futures import Future, ThreadPoolExecutor
from unittest import mock


def futures_to_add(parts):
    with mock.patch.object(Future, "__init__", autospec=True, side_effect=Future.__init__) as created:
        with ThreadPoolExecutor() as executor:
            futures = [executor.submit(sum, part) for part in parts]
    assert sum(future.result() for future in futures) == 4950
    return created.call_count


numbers = range(100)
assert futures_to_add([[number] for number in numbers]) == 100
assert futures_to_add([numbers[start::4] for start in range(4)]) == 4
