import time

assert abs(time.time() - time.mktime(time.localtime())) < 2
assert time.gmtime(0)[:6] == (1970, 1, 1, 0, 0, 0)
assert time.get_clock_info("time").adjustable
for name in ("monotonic", "perf_counter", "process_time"):
    info = time.get_clock_info(name)
    assert (info.monotonic, info.adjustable) == (True, False)
assert not time.get_clock_info("time").monotonic
