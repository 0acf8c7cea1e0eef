def send(items, failures):
    sent = []
    for item in items:
        sent.append(item)
        if failures and len(sent) == 2:
            raise failures.pop()
    return sent


def send_twice(items):
    failures = [OSError("reset")]
    for _ in range(2):
        try:
            return send(items, failures)
        except OSError:
            pass


assert send_twice(iter([1, 2, 3, 4])) == [3, 4]
assert send_twice([1, 2, 3, 4]) == [1, 2, 3, 4]
print(send_twice(iter([1, 2, 3, 4])))
