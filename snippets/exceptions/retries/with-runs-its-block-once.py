attempts = []


class Attempt:
    def __init__(self, last):
        self.last, self.succeeded = last, False

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        self.succeeded = kind is None
        return kind is OSError and not self.last


def attempting(times):
    for number in range(times):
        attempt = Attempt(last=number == times - 1)
        yield attempt
        if attempt.succeeded:
            return


for attempt in attempting(5):
    with attempt:
        attempts.append("tried")
        if len(attempts) < 3:
            raise OSError
assert len(attempts) == 3
try:
    for attempt in attempting(2):
        with attempt:
            attempts.append("tried")
            raise OSError("down")
    outcome = "ended"
except OSError as error:
    outcome = str(error)
assert (outcome, len(attempts)) == ("down", 5)
print(len(attempts))
