class Attempt:
    def __init__(self, last):
        self.last = last

    def __enter__(self):
        pass

    def __exit__(self, kind, error, trace):
        self.failed = kind is OSError
        return self.failed and not self.last


def attempting(times):
    for left in reversed(range(times)):
        attempt = Attempt(last=not left)
        yield attempt
        if not attempt.failed:
            return


def attempts_until(success, times):
    attempts = 0
    for attempt in attempting(times):
        with attempt:
            attempts += 1
            if attempts < success:
                raise OSError(attempts)
    return attempts


assert [attempts_until(3, times=3), attempts_until(3, times=5)] == [3, 3]
try:
    outcome = attempts_until(3, times=2)
except OSError as error:
    outcome = error.args
assert outcome == (2,)
print(attempts_until(3, times=5), outcome)
