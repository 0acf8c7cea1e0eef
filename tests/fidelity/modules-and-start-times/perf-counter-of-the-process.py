# shows: the process's CPU time counts from its own start
import time

assert time.process_time() < 30
assert time.thread_time() <= time.process_time() + 1
print(time.get_clock_info("perf_counter").monotonic)
