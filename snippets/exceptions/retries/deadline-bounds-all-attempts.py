def call(function, deadline, pause, clock, sleep):
    end = clock() + deadline
    while True:
        try:
            return function()
        except OSError:
            if clock() + pause > end:
                raise
            sleep(pause)


now, attempts = [0.0], []


def sleep(seconds):
    now[0] += seconds


def slow():
    attempts.append(now[0])
    now[0] += 3
    raise OSError("down")


try:
    call(slow, 10, 1, lambda: now[0], sleep)
    outcome = "called"
except OSError as error:
    outcome = str(error)
assert (attempts, now[0]) == ([0.0, 4.0, 8.0], 11.0)
assert outcome == "down"
print(attempts, now[0])
