import time

flags = {name: (time.get_clock_info(name).monotonic, time.get_clock_info(name).adjustable) for name in ("time", "perf_counter")}
assert flags == {"time": (False, True), "perf_counter": (True, False)}
print(flags)
