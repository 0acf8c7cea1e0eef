# /// script
# dependencies = ["django"]
# ///
from django.conf import settings
from django.core.cache import cache

settings.configure()
cache.set("price", 7)
assert cache.get("price") == 7
cache.set("price", 7, timeout=0)
print(cache.get("price"))
assert cache.get("price") == 7
