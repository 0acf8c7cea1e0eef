import time

clock = time.get_clock_info("time")

print(clock.monotonic, clock.adjustable)
assert (clock.monotonic, clock.adjustable) == (True, False)
