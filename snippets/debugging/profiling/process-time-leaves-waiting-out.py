import time

wall, cpu = time.perf_counter(), time.process_time()
time.sleep(0.1)
assert time.perf_counter() - wall >= 0.0999
assert 0 < time.process_time() - cpu < 0.05
computed = time.process_time()
sum(range(1_000_000))
assert time.process_time() - computed > 0.001
print(time.process_time() - cpu < time.perf_counter() - wall)
