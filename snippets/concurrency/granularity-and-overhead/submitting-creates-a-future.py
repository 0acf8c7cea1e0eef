import sys
from concurrent.futures import Future, ThreadPoolExecutor


def futures_to_add(parts):
    created = []

    def count(frame, event, argument):
        if event == "call" and frame.f_code == Future.__init__.__code__:
            created.append(frame)

    with ThreadPoolExecutor() as executor:
        sys.setprofile(count)
        futures = [executor.submit(sum, part) for part in parts]
        sys.setprofile(None)
        assert sum(future.result() for future in futures) == 4950
    return len(created)


numbers = range(100)
assert futures_to_add([[number] for number in numbers]) == 100
assert futures_to_add([numbers[start::4] for start in range(4)]) == 4
