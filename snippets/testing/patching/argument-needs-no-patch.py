import time


def stamp(clock=time.time):
    return f"made at {clock()}"


stamped = stamp(clock=lambda: 0)
assert stamped == "made at 0"
print(stamped)
