def call(function, times, base, longest, sleep):
    for attempt in range(times):
        try:
            return function()
        except OSError:
            if attempt == times - 1:
                raise
            sleep(min(longest, base * 2**attempt))


pauses = []
try:
    call(open, 6, 0.5, 4, pauses.append)
    outcome = "called"
except TypeError:
    outcome = "not retried"
assert (outcome, pauses) == ("not retried", [])


def down():
    raise OSError("down")


try:
    call(down, 6, 0.5, 4, pauses.append)
    outcome = "called"
except OSError as error:
    outcome = str(error)
assert (outcome, pauses) == ("down", [0.5, 1.0, 2.0, 4, 4])
print(pauses)
