import os
import threading
from concurrent.futures import ThreadPoolExecutor
from unittest import mock

counts_cores = "process_cpu_count" if hasattr(os, "process_cpu_count") else "cpu_count"
release = threading.Event()
with mock.patch.object(os, counts_cores, return_value=8), ThreadPoolExecutor() as executor:
    for _ in range(40):
        executor.submit(release.wait)
    started = threading.active_count() - 1
    release.set()
assert started in (8, 12)
assert started == 8
