# /// script
# dependencies = ["django"]
# ///
import threading

from django.conf import settings
from django.core.cache import cache

settings.configure()
cache.set("basket", ["pen"])
first, second = cache.get("basket"), cache.get("basket")
try:
    cache.set("basket", threading.Lock())
except TypeError as error:
    reason = str(error)
assert first == second == ["pen"]
assert first is not second
assert reason == "cannot pickle '_thread.lock' object"
print(first)
