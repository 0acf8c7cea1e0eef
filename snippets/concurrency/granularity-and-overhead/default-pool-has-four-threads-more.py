import os
import threading
from concurrent.futures import ThreadPoolExecutor
from unittest import mock

counts_cores = "process_cpu_count" if hasattr(os, "process_cpu_count") else "cpu_count"


def started(cores):
    release = threading.Event()
    with mock.patch.object(os, counts_cores, return_value=cores), ThreadPoolExecutor() as executor:
        tasks = [executor.submit(release.wait) for _ in range(40)]
        threads = threading.active_count() - 1
        release.set()
    assert all(task.result() for task in tasks)
    return threads


assert [started(cores) for cores in (1, 8, 28, 29, 64)] == [5, 12, 32, 32, 32]
