import fcntl

with open("data.txt", "w") as one, open("data.txt", "r+") as two:
    assert one.fileno() != two.fileno()
    outcomes = []
    for file in (one, two):
        try:
            outcomes.append(fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB))
        except BlockingIOError:
            outcomes.append("refused")

assert outcomes[0] is None
print(outcomes)
assert outcomes == [None, "refused"]
