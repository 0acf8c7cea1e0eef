import time

wall, cpu = time.perf_counter(), time.process_time()
time.sleep(0.3)
wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
assert wall >= 0.299
assert cpu < 0.1
print(wall > cpu)
