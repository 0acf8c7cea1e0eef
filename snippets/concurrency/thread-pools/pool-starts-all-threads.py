import threading
from concurrent.futures import ThreadPoolExecutor

before = threading.active_count()
with ThreadPoolExecutor(max_workers=8) as pool:
    started = threading.active_count() - before
print(f"threads started: {started}")
assert started == 8
