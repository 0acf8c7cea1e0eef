# /// script
# dependencies = ["django"]
# ///
from django.conf import settings
from django.core.cache import cache

settings.configure()
cache.set("a", 1)
cache.set("b", 2, timeout=0)
assert cache.get("a") == 1
print(cache.get("b"))
assert cache.get("b") == 2
