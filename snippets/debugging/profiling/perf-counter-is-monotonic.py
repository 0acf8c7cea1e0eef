import time

clocks = {name: time.get_clock_info(name) for name in ("time", "perf_counter")}
flags = {name: (clock.monotonic, clock.adjustable) for name, clock in clocks.items()}
assert flags == {"time": (False, True), "perf_counter": (True, False)}
readings = [time.perf_counter() for _ in range(1000)]
assert readings == sorted(readings)
print(flags)
