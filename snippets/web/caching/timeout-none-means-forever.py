# /// script
# dependencies = ["django"]
# ///
import time
from unittest import mock

from django.conf import settings
from django.core.cache import cache

settings.configure()
cache.set("zero", 1, timeout=0)
cache.set("forever", 1, timeout=None)
now = time.time()
with mock.patch("time.time", lambda: now):
    cache.set("default", 1)
seen = []
for later in (299, 301, 10**9):
    with mock.patch("time.time", lambda: now + later):
        seen.append([cache.get(key) for key in ("zero", "forever", "default")])
assert seen == [[None, 1, 1], [None, 1, None], [None, 1, None]]
print(seen)
