log = []


class Manager:
    def __enter__(self):
        log.append("enter")
        return "resource"

    def __exit__(self, *exc_info):
        log.append("exit")


def leave(way):
    for _ in range(1):
        with Manager() as target:
            log.append(f"block with {target}, {way}")
            if way == "return":
                return
            if way == "break":
                break
            if way == "continue":
                continue
            if way == "raise":
                raise ValueError


ways = ("end", "return", "break", "continue", "raise")
for way in ways:
    try:
        leave(way)
    except ValueError:
        log.append("propagated")
assert log == [
    *("enter", "block with resource, end", "exit"),
    *("enter", "block with resource, return", "exit"),
    *("enter", "block with resource, break", "exit"),
    *("enter", "block with resource, continue", "exit"),
    *("enter", "block with resource, raise", "exit", "propagated"),
]
print(log[:3])
